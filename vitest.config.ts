import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two cores in CI: more workers than cores only makes the slow tests slower.
    maxWorkers: 2,
    projects: [
      { test: { name: 'shared', root: 'shared', include: ['src/**/*.test.ts'], environment: 'node' } },
      { test: { name: 'server', root: 'server', include: ['src/**/*.test.ts'], environment: 'node' } },
      { test: { name: 'client', root: 'client', include: ['src/**/*.test.{ts,tsx}'], environment: 'jsdom' } },
      {
        test: {
          name: 'tests',
          root: 'tests',
          include: ['{conformance,contracts,faults,migrations,protocol,security,simulation}/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

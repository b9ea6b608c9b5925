import { defineConfig } from 'vitest/config';

/** A deadline, not a measure: CI has two cores, and they are busy. */
const TIMEOUT_MS = 30_000;

export default defineConfig({
  test: {
    // Two cores in CI: more workers than cores only makes the slow tests slower.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'shared',
          root: 'shared',
          include: ['src/**/*.test.ts'],
          environment: 'node',
          testTimeout: TIMEOUT_MS,
        },
      },
      {
        test: {
          name: 'server',
          root: 'server',
          include: ['src/**/*.test.ts'],
          environment: 'node',
          testTimeout: TIMEOUT_MS,
        },
      },
      {
        test: {
          name: 'client',
          root: 'client',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['src/lib/testing/load-all.ts'],
          testTimeout: TIMEOUT_MS,
        },
      },
      {
        test: {
          name: 'tests',
          root: 'tests',
          include: ['{conformance,contracts,faults,migrations,protocol,security,simulation}/**/*.test.ts'],
          environment: 'node',
          // The long counts take up to an hour, with others on the machine.
          testTimeout: process.env.SOAK ? 3_600_000 : 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

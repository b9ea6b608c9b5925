import { defineConfig } from '@playwright/test';

const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  // A deadline, not a measure: the long ones drive two browsers through a whole workflow, on two cores.
  timeout: 150_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  // Each test has several browsers open already, on two cores.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['dot'], ['json']],
  use: {
    browserName: 'chromium',
    // An act that the page does not take is told where it stood, long before the deadline of the test.
    actionTimeout: 30_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    // The camera cuts instead of travelling, so that a hand finds a card where it was measured.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

// Every test of the project: Vitest, then Playwright on real Chromium. `--soak` runs the long counts whole.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { requireNode } from './node-version.mjs';

requireNode();
const { findChromium } = await import('./chromium.mjs');

const root = join(import.meta.dirname, '../..');
const results = join(root, 'test-results');
const isSoak = process.argv.includes('--soak');
const isCi = Boolean(process.env.CI);

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const totals = { passed: 0, failed: 0, skipped: 0 };
const chromium = findChromium();
if (!chromium && isCi) {
  console.error('No Chromium: in CI the browser tests are never skipped. Install the package "chromium".');
  process.exit(1);
}

const environment = {
  ...process.env,
  ...(isSoak && { SOAK: '1' }),
  ...(chromium && { CHROMIUM_PATH: chromium }),
};
const unitStatus = runVitest();
const browserStatus = chromium ? runPlaywright() : skipPlaywright();

const isGreen = unitStatus === 0 && browserStatus === 0 && totals.failed === 0 && totals.passed > 0;
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(isGreen ? 0 : 1);

function runVitest() {
  const report = join(results, 'vitest.json');
  const status = run('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = readReport(report);
  totals.passed += counts?.numPassedTests ?? 0;
  totals.failed += counts?.numFailedTests ?? 1;
  totals.skipped += (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0);
  return status;
}

function runPlaywright() {
  const built = run('server/bin/cap-commun.mjs', ['build']);
  if (built !== 0) return failOnce(built);
  const report = join(results, 'playwright.json');
  const status = run(
    'tests/node_modules/@playwright/test/cli.js',
    ['test', '--config', 'tests/e2e/playwright.config.ts'],
    {
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  );
  const stats = readReport(report)?.stats;
  totals.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  totals.failed += stats?.unexpected ?? 1;
  totals.skipped += stats?.skipped ?? 0;
  return status;
}

function skipPlaywright() {
  console.error(
    '\n!!! NO CHROMIUM: the browser tests (tests/e2e) did not run. Install Chromium or set CHROMIUM_PATH. !!!',
  );
  totals.skipped += 1;
  return 0;
}

function failOnce(status) {
  totals.failed += 1;
  return status;
}

function run(script, args, extra = {}) {
  const child = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...environment, ...extra },
  });
  return child.status ?? 1;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Path of a Chromium to test in: named by CHROMIUM_PATH, installed, or fetched; undefined when there is none. */
export function findChromium() {
  return named() ?? installed() ?? fetched();
}

function named() {
  const path = process.env.CHROMIUM_PATH;
  return path && existsSync(path) ? path : undefined;
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => existsSync(path)) ?? playwrights();
}

function playwrights() {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function fetched() {
  console.log('No Chromium found; fetching one (about 150 MB)…');
  spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../node_modules/@playwright/test/cli.js'), 'install', 'chromium'],
    {
      stdio: 'inherit',
      timeout: 600_000,
    },
  );
  return playwrights();
}

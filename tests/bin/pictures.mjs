// Pictures of each screen, for docs/look.md: `node tests/bin/pictures.mjs [--root FOLDER] [--out FOLDER]`. The folder
// is a built checkout, this one unless said otherwise; the pictures go to docs/images/after.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';

const here = join(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { root: { type: 'string' }, out: { type: 'string' } } });
const root = resolve(values.root ?? here);
const out = resolve(values.out ?? join(here, 'docs/images/after'));
/** A picture may wait for a busy machine. */
const PATIENCE_MS = 120_000;
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

const dataFolder = mkdtempSync(join(tmpdir(), 'cap-commun-pictures-'));
const url = `http://127.0.0.1:${await freePort()}`;
const server = await startServer();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
mkdirSync(out, { recursive: true });
try {
  await takeAll();
} finally {
  await browser.close();
  server.kill();
  rmSync(dataFolder, { recursive: true, force: true });
}

async function takeAll() {
  const sarah = await openPage('/');
  await picture(sarah, 'home');
  await sarah.getByRole('button', { name: 'Créer le tableau' }).click();
  await sarah.getByRole('button', { name: 'Écrire un objectif' }).waitFor();
  await picture(sarah, 'empty');

  await sarah.goto(url);
  await sarah.getByRole('button', { name: /^Ouvrir l’exemple Démos PME en co-marketing/ }).click();
  await sarah.locator('.react-flow__node').first().waitFor();
  await introduce(sarah, 'Sarah');
  await badges(sarah);
  await picture(sarah, 'board');
  await sarah.locator('.react-flow__node[data-id^="a-"]').first().click();
  await sarah.getByRole('tab', { name: 'Fiche' }).click();
  await picture(sarah, 'card-form');
  await sarah.getByRole('button', { name: 'Partager' }).click();
  await sarah
    .getByRole('dialog')
    .getByRole('button', { name: /Copier/ })
    .first()
    .waitFor();
  await picture(sarah, 'share');
  const link = await partnerLink(sarah);
  await sarah.keyboard.press('Escape');
  await sarah.getByRole('button', { name: 'Exporter' }).click();
  await sarah.getByRole('menu').waitFor();
  await picture(sarah, 'export');
  await sarah.keyboard.press('Escape');
  await press(sarah, 'Escape');
  await press(sarah, 'Shift+Digit1');
  await picture(sarah, 'board-whole');

  const dark = await openPage('/', { colorScheme: 'dark' });
  await picture(dark, 'home-dark');
  const ines = await openPage(link);
  await ines.getByLabel('Votre prénom').fill('Inès');
  await picture(ines, 'join');
  await ines.getByRole('button', { name: 'Entrer sur le tableau' }).click();
  await ines.locator('.react-flow__node').first().waitFor();
  const address = new URL(ines.url()).pathname;
  const night = await openPage(link, { colorScheme: 'dark', locale: 'en-GB' });
  await night.getByLabel('Your first name').fill('Tom');
  await night.getByRole('button', { name: 'Enter the board' }).click();
  await badges(night);
  await picture(night, 'board-dark');

  const phone = await openPage(link, { viewport: PHONE, hasTouch: true });
  await phone.getByLabel('Votre prénom').fill('Marc');
  await picture(phone, 'join-phone');
  await phone.getByRole('button', { name: 'Entrer sur le tableau' }).click();
  await phone.getByRole('button', { name: 'Voir la carte' }).waitFor();
  await picture(phone, 'board-phone');
  const pocket = await openPage('/', { viewport: PHONE, hasTouch: true });
  await picture(pocket, 'home-phone');

  const stranger = await openPage(address);
  await stranger.getByRole('heading').waitFor();
  await picture(stranger, 'not-available');
}

async function openPage(path, options = {}) {
  const context = await browser.newContext({
    viewport: WIDE,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(new URL(path, url).href);
  return page;
}

async function introduce(page, name) {
  const field = page.getByLabel('Votre prénom');
  await field.waitFor();
  await field.fill(name);
  await field.press('Enter');
  await field.waitFor({ state: 'detached' });
  await page.locator('[data-save-state="saved"]').waitFor();
}

/** The findings are there, so that no picture is of half a screen. */
async function badges(page) {
  await page
    .getByRole('button', { name: /erreur|alerte|error|warning/ })
    .first()
    .waitFor();
}

async function press(page, key) {
  await page.getByRole('application').focus();
  await page.keyboard.press(key);
}

async function partnerLink(page) {
  await page
    .getByRole('button', { name: /^Copier/ })
    .nth(1)
    .click();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function picture(page, name) {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 400)))),
  );
  await page.screenshot({ path: join(out, `${name}.png`), animations: 'disabled', caret: 'hide' });
  console.log(name);
}

async function startServer() {
  const child = spawn(process.execPath, ['server/bin/cap-commun.mjs', 'start', '--no-build'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: new URL(url).port,
      DATA_DIR: dataFolder,
      PUBLIC_URL: url,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const text of child.stdout) if (String(text).includes(url)) return child;
  throw new Error('The server did not start');
}

async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

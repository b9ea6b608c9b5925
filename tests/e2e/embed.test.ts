import { once } from 'node:events';
import { createServer } from 'node:http';
import { ProcessServer } from '../support/process-server.ts';
import { expectAccessible } from './support/accessible.ts';
import { BoardApi } from './support/board-api.ts';
import { BoardPage } from './support/board-page.ts';
import { expect, test } from './support/fixtures.ts';

/** Another site of this machine, under another name, so that browsers keep its frames from our cookies. */
async function otherSite(): Promise<{ readonly origin: string; show(page: string): void; close(): void }> {
  let body = '';
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Intranet</title><h1>Nos partenariats</h1>${body}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return {
    origin: `http://localhost:${address.port}`,
    show: (page) => {
      body = page;
    },
    close: () => server.close(),
  };
}

test('[AC13] another site shows the map in a frame, live, without a cookie and without being seen', async ({
  browser,
}) => {
  const site = await otherSite();
  const server = await ProcessServer.start({ env: { EMBED_ORIGINS: site.origin } });
  const ours = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const theirs = await browser.newContext();
  try {
    const api = await BoardApi.create(server.url, { title: 'Démos PME', template: 'saas-integrator' });
    const page = await ours.newPage();
    await page.goto(api.links.facilitator);
    await page.getByLabel('Votre prénom').fill('Sarah');
    await page.getByRole('button', { name: 'Entrer sur le tableau' }).click();
    const sarah = new BoardPage(page, 'Sarah');
    await sarah.isSaved();

    const code = await test.step('the code to paste stands in the sharing panel', async () => {
      await page.getByRole('button', { name: 'Partager' }).click();
      await page.getByRole('button', { name: 'Copier le code' }).click();
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Copié' })).toBeVisible();
      await page.keyboard.press('Escape');
      return page.evaluate(() => navigator.clipboard.readText());
    });
    expect(code).toContain(`/embed/${api.id}#`);

    site.show(code);
    const reader = await theirs.newPage();
    const cookies: string[] = [];
    reader.on('request', (request) => {
      const { cookie } = request.headers();
      if (cookie !== undefined) cookies.push(cookie);
    });
    await reader.goto(site.origin);
    const frame = reader.frameLocator('iframe');
    await expect(frame.getByRole('heading', { name: 'Démos PME' })).toBeVisible();
    await expect(frame.locator('.react-flow__node, canvas').first()).toBeVisible();

    await test.step('it follows the board, and nobody sees who reads', async () => {
      await page.getByLabel('Titre du tableau').fill('Démos PME, printemps');
      await page.keyboard.press('Enter');
      await expect(frame.getByRole('heading', { name: 'Démos PME, printemps' })).toBeVisible();
      await expect(page.getByRole('button', { name: /personnes? sur le tableau/ })).toHaveAccessibleName(
        /^1\s/,
      );
    });

    await test.step('one zooms and moves it, changes nothing, and finds the way to the board', async () => {
      const zoom = frame.getByRole('button', { name: /Taille réelle/ });
      const before = await zoom.textContent();
      await frame.getByRole('button', { name: 'Agrandir' }).click();
      await expect(zoom).not.toHaveText(before ?? '');
      await expect(frame.getByRole('toolbar', { name: 'Outils' })).toHaveCount(0);
      const viewport = frame.locator('.react-flow__viewport');
      const place = await viewport.getAttribute('style');
      await frame.locator('.react-flow').click({ position: { x: 20, y: 300 } });
      const box = await reader.locator('iframe').boundingBox();
      if (!box) throw new Error('no frame');
      await reader.mouse.move(box.x + 300, box.y + 400);
      await reader.mouse.down();
      await reader.mouse.move(box.x + 200, box.y + 350, { steps: 4 });
      await reader.mouse.up();
      await expect(viewport).not.toHaveAttribute('style', place ?? '');
      const [opened] = await Promise.all([
        theirs.waitForEvent('page'),
        frame.getByRole('link', { name: 'Ouvrir le tableau' }).click(),
      ]);
      await expect(opened.getByLabel('Votre prénom')).toBeVisible();
      await opened.close();
    });
    expect(cookies).toEqual([]);

    await test.step('no other page of ours stands in a frame, nor this one on another site', async () => {
      const refused: string[] = [];
      reader.on('console', (message) => refused.push(message.text()));
      site.show(`<iframe src="${server.url}/b/${api.id}"></iframe>`);
      await reader.goto(site.origin);
      await expect.poll(() => refused.join('\n')).toContain("frame-ancestors 'none'");
      site.show(code);
      await reader.goto(site.origin.replace('localhost', '127.0.0.1'));
      await expect.poll(() => refused.join('\n')).toContain(`frame-ancestors ${site.origin}`);
    });

    await test.step('in English, on a narrow page, for everybody', async () => {
      const abroad = await browser.newContext({ locale: 'en-GB', viewport: { width: 360, height: 480 } });
      const narrow = await abroad.newPage();
      await narrow.goto(`${server.url}/embed/${api.id}#${api.links.viewer.split('#')[1]}`);
      await expect(narrow.getByRole('link', { name: 'Open the board' })).toBeVisible();
      await expect(narrow.locator('.react-flow__node').first()).toBeVisible();
      await expectAccessible(narrow);
      await abroad.close();
    });

    await test.step('a link that is taken back shows nothing any more', async () => {
      await reader.goto(site.origin);
      await expect(frame.getByRole('heading', { name: /Démos PME/ })).toBeVisible();
      await api.revoke('viewer');
      await expect(frame.getByText('Ce lien n’ouvre plus la carte.', { exact: false })).toBeVisible();
    });
  } finally {
    await Promise.all([ours.close(), theirs.close()]);
    site.close();
    await server.remove();
  }
});

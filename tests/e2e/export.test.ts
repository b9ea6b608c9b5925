import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixtures.ts';

async function download(page: Page, item: RegExp): Promise<{ name: string; content: Buffer }> {
  await page.getByRole('button', { name: 'Exporter' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** Draws an image file in the page and says how large it is and how many of its points are not the ground. */
async function look(page: Page, content: Buffer, type: string) {
  return page.evaluate(
    async ({ bytes, mime }) => {
      const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let inked = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i] !== data[0] || data[i + 1] !== data[1]) inked += 1;
      return { width: canvas.width, height: canvas.height, share: inked / (data.length / 4) };
    },
    { bytes: [...content], mime: type },
  );
}

test('the map goes out as a picture and as a drawing, sharp whatever the screen shows', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard({ title: 'Démos PME', template: 'saas-integrator' });
  const { page } = await join(api.links.viewer, 'Ana');
  const svg = await download(page, /^Dessin de la carte/);
  expect(svg.name).toBe('demos-pme.svg');
  expect(svg.content.toString()).toContain('<title>Démos PME</title>');
  const png = await download(page, /^Image de la carte/);
  expect(png.name).toBe('demos-pme.png');
  const [drawn, painted] = [
    await look(page, svg.content, 'image/svg+xml'),
    await look(page, png.content, 'image/png'),
  ];
  expect(drawn.share).toBeGreaterThan(0.1);
  expect(painted.width).toBe(2 * drawn.width);
  expect(Math.abs(painted.share - drawn.share)).toBeLessThan(0.03);
});

test('the board goes out as a table, a text and a file', async ({ createBoard, join }) => {
  const api = await createBoard({ title: 'Démos PME', template: 'saas-integrator' });
  const { page } = await join(api.links.partnerB, 'Marc');
  const table = await download(page, /^Tableur/);
  expect(table.name).toBe('demos-pme.csv');
  expect(table.content.toString()).toContain('Sorte,Identifiant,Titre');
  const text = await download(page, /^Résumé/);
  expect(text.content.toString().startsWith('# Démos PME')).toBe(true);
  const file = await download(page, /^Tout le tableau/);
  expect(JSON.parse(file.content.toString())).toMatchObject({
    format: 'kpi-board-neutral',
    title: 'Démos PME',
  });
});

test('on paper, the map and then the summary, without the app around them', async ({ createBoard, join }) => {
  const api = await createBoard({ title: 'Démos PME', template: 'saas-integrator' });
  const { page } = await join(api.links.viewer, 'Ana');
  const printed = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.print = () => resolve();
      }),
  );
  await page.getByRole('button', { name: 'Exporter' }).click();
  await page.getByRole('menuitem', { name: /^Imprimer/ }).click();
  await printed;
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Objectifs', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Exporter' })).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('button', { name: 'Exporter' })).toBeVisible();
});

import type { Page } from '@playwright/test';
import { OfficeProxy, type TunnelRule } from '../support/office-proxy.ts';
import type { BoardPage } from './support/board-page.ts';
import { test as base, expect } from './support/fixtures.ts';
import { expectSameBoard } from './support/same-board.ts';

const test = base.extend<{ office: OfficeProxy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  office: async ({}, use) => {
    const office = await OfficeProxy.start();
    await use(office);
    await office.close();
  },
});

/** The requirement, and room for a machine that is busy with several browsers. */
const TEN_SECONDS = { timeout: 13_000 };

for (const rule of ['refused', 'held', 'mute'] as const satisfies readonly TunnelRule[]) {
  test(`an office whose proxy leaves WebSockets ${rule} works on the board like everybody else`, async ({
    createBoard,
    join,
    guard,
    office,
  }) => {
    guard.expectNetworkErrors();
    office.tunnels = rule;
    const api = await createBoard();
    const [ines, tom] = await Promise.all([
      join(api.links.partnerA, 'Inès', { proxy: office.forBrowser }),
      join(api.links.partnerB, 'Tom'),
    ]);
    const [objective, action] = await Promise.all([
      ines.create('Objectif', 'Réaliser 120 démos'),
      tom.createAt('Action', 'Animer le webinaire', 300, 760),
    ]);
    await Promise.all([ines.sees(action), tom.sees(objective)]);
    await ines.card(objective).hover();
    await expect(cursorOf(tom, 'Inès')).toBeVisible();
    await expectSameBoard([ines, tom], api);
  });
}

test('the office’s page comes back after the server was killed, and takes a WebSocket once it may', async ({
  createBoard,
  join,
  guard,
  office,
  server,
}) => {
  guard.expectNetworkErrors();
  office.tunnels = 'refused';
  const api = await createBoard();
  const [ines, tom] = await Promise.all([
    join(api.links.partnerA, 'Inès', { proxy: office.forBrowser }),
    join(api.links.partnerB, 'Tom'),
  ]);
  await server.kill();
  const offline = await ines.create('Objectif', 'Réaliser 120 démos');
  await expect(ines.savedState).toHaveAttribute('data-save-state', 'offline');
  await server.startAgain();
  await Promise.all([ines.isSaved(), tom.isSaved()]);
  await tom.sees(offline);

  office.tunnels = 'open';
  const posts = countPosts(ines.page);
  await ines.page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(() => office.streamCount, { message: 'streams left for a WebSocket' }).toBe(0);
  expect(office.tunnelCount).toBeGreaterThan(0);
  await ines.isSaved();
  posts.start();
  await ines.retitle(offline, 'Réaliser 150 démos');
  await expect(tom.title(offline)).toHaveText('Réaliser 150 démos');
  expect(posts.count()).toBe(0);
  await expectSameBoard([ines, tom], api);
});

test('where nothing gets through, the board is for reading and says why, until something does', async ({
  createBoard,
  join,
  guard,
  office,
}) => {
  guard.expectNetworkErrors();
  const api = await createBoard();
  const ines = await join(api.links.partnerA, 'Inès', { proxy: office.forBrowser });
  const id = await ines.create('Objectif', 'Réaliser 120 démos');
  await ines.isSaved();
  office.tunnels = 'refused';
  office.refusesStreams = true;
  office.freezeTunnels();
  await expect(ines.savedState).toHaveAttribute('data-save-state', 'blocked', { timeout: 30_000 });
  await expect(
    ines.page.getByText('Ce réseau ne laisse pas passer les mises à jour du tableau.'),
  ).toBeVisible();
  await ines.card(id).dblclick();
  await expect(ines.titleBox).toHaveCount(0);
  await expect(
    ines.page.getByRole('toolbar', { name: 'Outils' }).getByRole('button', { name: 'Objectif' }),
  ).toHaveCount(0);

  office.refusesStreams = false;
  await ines.isSaved();
  await expect(ines.page.getByText('Ce réseau ne laisse pas passer')).toBeHidden();
  await ines.retitle(id, 'Réaliser 150 démos');
  await ines.isSaved();
});

test('a line that goes dead without a word is noticed on both sides within ten seconds', async ({
  createBoard,
  join,
  guard,
  office,
}) => {
  guard.expectNetworkErrors();
  const api = await createBoard();
  const [ines, tom] = await Promise.all([
    join(api.links.partnerA, 'Inès', { proxy: office.forBrowser }),
    join(api.links.partnerB, 'Tom'),
  ]);
  const id = await ines.create('Objectif', 'Réaliser 120 démos');
  await ines.card(id).hover();
  await expect(cursorOf(tom, 'Inès')).toBeVisible();

  office.freezeTunnels();
  office.tunnels = 'held';
  office.refusesStreams = true;
  await Promise.all([
    expect(cursorOf(tom, 'Inès')).toBeHidden(TEN_SECONDS),
    expect(ines.savedState).toHaveAttribute('data-save-state', /^(offline|connecting)$/, TEN_SECONDS),
  ]);
  office.tunnels = 'open';
  office.refusesStreams = false;
  await ines.page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(ines.savedState).toHaveAttribute('data-save-state', 'saved', { timeout: 4_000 });
  await tom.retitle(id, 'Réaliser 150 démos');
  await expect(ines.title(id)).toHaveText('Réaliser 150 démos');
});

test('a closed tab takes its cursor along at once; a frozen one, too, and it is back when it thaws', async ({
  createBoard,
  join,
}) => {
  const api = await createBoard();
  const [ines, tom] = await Promise.all([join(api.links.partnerA, 'Inès'), join(api.links.partnerB, 'Tom')]);
  const id = await ines.create('Objectif', 'Réaliser 120 démos');
  await tom.sees(id);
  await ines.card(id).hover();
  await expect(cursorOf(tom, 'Inès')).toBeVisible();

  // Headless Chromium freezes no page (Page.setWebLifecycleState does nothing): its events, and a halt of its scripts.
  const session = await ines.page.context().newCDPSession(ines.page);
  await session.send('Debugger.enable');
  await ines.page.evaluate(() => document.dispatchEvent(new Event('freeze')));
  await session.send('Debugger.pause');
  await expect(cursorOf(tom, 'Inès')).toBeHidden({ timeout: 1_000 });
  await tom.retitle(id, 'Réaliser 150 démos');
  await session.send('Debugger.disable');
  await ines.page.evaluate(() => document.dispatchEvent(new Event('resume')));
  await expect(ines.title(id)).toHaveText('Réaliser 150 démos', { timeout: 4_000 });
  await expect(cursorOf(tom, 'Inès'), 'seen again without a move').toBeVisible();

  await ines.page.close();
  await expect(cursorOf(tom, 'Inès')).toBeHidden({ timeout: 1_000 });
});

test('a server that restarts says so, and nobody has to do anything', async ({
  createBoard,
  join,
  guard,
  server,
}) => {
  guard.expectNetworkErrors();
  const api = await createBoard();
  const ines = await join(api.links.partnerA, 'Inès');
  expect(await server.stop()).toBe(0);
  const banner = ines.page.getByText('Le serveur redémarre.');
  await expect(banner).toBeVisible();
  const id = await ines.create('Objectif', 'Réaliser 120 démos');
  await server.startAgain();
  await ines.isSaved();
  await expect(banner).toBeHidden();
  const { entities } = await api.file();
  expect(entities).toContainEqual(expect.objectContaining({ id, title: 'Réaliser 120 démos' }));
});

function cursorOf(who: BoardPage, name: string) {
  return who.page.locator('.react-flow__viewport-portal').getByText(name);
}

/** Counts the POSTs of frames from now on. */
function countPosts(page: Page) {
  let count = 0;
  let isCounting = false;
  page.on('request', (request) => {
    if (isCounting && request.url().endsWith('/frames')) count += 1;
  });
  return {
    start: () => {
      isCounting = true;
    },
    count: () => count,
  };
}

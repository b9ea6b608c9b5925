import { boardRoots } from '@cap-commun/shared/document/roots';
import * as Y from 'yjs';
import { TestBrowser } from '../support/test-browser.ts';
import { waitFor } from '../support/wait-for.ts';
import { BoardApi } from './support/board-api.ts';
import { FindingsPage } from './support/findings-page.ts';
import { expect, test } from './support/fixtures.ts';

const BIDI = '\u202eruetac\u2066\u202b Titre retourné';
const SCRIPT = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

function card(fields: Readonly<Record<string, unknown>>): Y.Map<unknown> {
  return new Y.Map(Object.entries(fields));
}

/** Everything that a member with a tool of their own can put on a board. */
function poison(doc: Y.Doc): void {
  const { cards, links, layout, info } = boardRoots(doc);
  doc.transact(() => {
    cards.set('script', card({ type: 'action', title: new Y.Text(SCRIPT), url: 'javascript:alert(3)' }));
    cards.set('bidi', card({ type: 'objective', title: new Y.Text(BIDI) }));
    cards.set('invisible', card({ type: 'objective', title: new Y.Text('\u200b\u2060\ufeff') }));
    cards.set('long', card({ type: 'action', title: new Y.Text('mot '.repeat(262_144)) }));
    cards.set('newer', card({ type: 'hologram', title: 'Plus tard', depth: { a: 1 } }));
    cards.set('number', 12);
    cards.set('__proto__', card({ type: 'action', polluted: true }));
    cards.set('constructor', card({ type: 'action' }));
    cards.set('odd', card({ type: 'metric', title: new Y.XmlText(), target: 'beaucoup', owner: { x: 1 } }));
    cards.set(
      'keys',
      card({ type: 'action', ['__proto__']: 'x', constructor: { prototype: { polluted: 1 } } }),
    );
    for (const id of ['nan', 'far', 'huge', 'loop-a', 'loop-b', 'self']) {
      cards.set(id, card({ type: 'sticky', title: new Y.Text(`Carte ${id}`) }));
    }
    layout.set('nan', { x: Number.NaN, y: Number.POSITIVE_INFINITY });
    layout.set('far', { x: 1e308, y: -1e308 });
    layout.set('huge', { x: 0, y: 900, width: 1e308, height: 1e308, z: 1e308 });
    layout.set('loop-a', { x: 0, y: 1_200, parent: 'loop-b' });
    layout.set('loop-b', { x: 40, y: 1_200, parent: 'loop-a' });
    layout.set('self', { x: 80, y: 1_200, parent: 'self' });
    layout.set('ghost', { x: 0, y: 0, parent: '__proto__' });
    layout.set('bidi', { x: 0, y: 400 });
    layout.set('script', { x: 300, y: 400 });
    layout.set('long', { x: 600, y: 400 });
    links.set('owns|script|nobody', card({ type: 'owns', from: 'script', to: 'nobody' }));
    links.set('wrong-key', card({ type: 'contributes', from: 'script', to: 'bidi' }));
    links.set('junk', 'no link');
    info.set('settings', 'none');
    info.set('stage', { x: 1 });
    info.set('brandPair', 7);
  });
}

test('[WD4] a board that somebody poisoned is shown as text, harms no page, and can be worked on', async ({
  createBoard,
  join,
  server,
}) => {
  const api = await createBoard();
  const hostile = new TestBrowser(server.url);
  const token = api.links.partnerB.split('#')[1];
  await hostile.post('/api/session', { token, name: `\u202e${SCRIPT}`.slice(0, 60) });
  const raw = hostile.open(api.id);
  await raw.synced();
  poison(raw.doc);
  raw.provider.awareness.setLocalState({
    cursor: { x: 1e308, y: -1e308 },
    selection: ['script', '__proto__', 7],
    drag: { bidi: { x: Number.MAX_VALUE, y: 0 } },
    editing: { card: 'constructor', field: '__proto__' },
  });

  const ines = await join(api.links.partnerA, 'Inès');
  const dialogs: string[] = [];
  ines.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await waitFor(() => raw.provider.awareness.getStates().size > 1, 'both to be there');

  // Work goes on beside it, and is kept.
  const id = await ines.create('Objectif', 'Réaliser 120 démos');
  await ines.isSaved();
  expect((await api.file()).entities.map((entity) => entity.id)).toContain(id);
  await ines.undo();
  await ines.isSaved();

  // A title that turns itself around turns nothing else: the words after it stand where they would without it.
  const findings = new FindingsPage(ines.page);
  await findings.open();
  await expect(findings.rows.filter({ hasText: SCRIPT }).first()).toBeVisible();
  const sentence = findings.rows.filter({ hasText: 'Titre retourné' }).first().getByRole('button').first();
  await expect(sentence).toBeVisible();
  const order = await sentence.evaluate((button) => {
    const title = button.querySelector('b, bdi');
    const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
    const lefts: number[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (title?.contains(node) || !node.textContent?.trim()) continue;
      const range = document.createRange();
      for (let at = 0; at + 1 < node.textContent.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [box] = range.getClientRects();
        if (box && box.width > 0) lefts.push(Math.round(box.top) * 10_000 + box.left);
      }
    }
    return { lefts, isIsolated: title !== null && getComputedStyle(title).unicodeBidi === 'isolate' };
  });
  expect(order.isIsolated).toBe(true);
  expect(order.lefts.length).toBeGreaterThan(3);
  expect(order.lefts).toEqual([...order.lefts].sort((a, b) => a - b));

  expect(dialogs).toEqual([]);
  expect(await ines.page.evaluate(() => 'polluted' in {})).toBe(false);
  raw.close();
});

test('[WD2] what somebody poisoned goes out of a board and into the next one whole', async ({
  createBoard,
  server,
}) => {
  const api = await createBoard();
  const hostile = new TestBrowser(server.url);
  await hostile.post('/api/session', { token: api.links.partnerB.split('#')[1], name: 'Mallory' });
  const raw = hostile.open(api.id);
  await raw.synced();
  poison(raw.doc);
  await expect.poll(async () => (await api.file()).entities.length).toBeGreaterThan(10);
  const file = await api.file();
  const next = await BoardApi.create(server.url);
  await next.import(file);
  const again = await next.file();
  const byId = (entities: typeof file.entities) => new Map(entities.map((entity) => [entity.id, entity]));
  const [before, after] = [byId(file.entities), byId(again.entities)];
  for (const id of ['script', 'bidi', 'invisible', 'long', 'newer', 'odd', 'keys', 'far', 'huge', 'loop-a']) {
    expect(after.get(id), id).toEqual(before.get(id));
  }
  expect(String(before.get('long')?.title)).toHaveLength(1024 * 1024);
  expect(before.get('script')).toMatchObject({ title: SCRIPT, url: 'javascript:alert(3)' });
  expect(file.unreadable).toMatchObject({ number: { id: 'number' } });
  raw.close();
});

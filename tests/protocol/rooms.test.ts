import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { encodeHello, SYNC } from '@cap-commun/shared/protocol/messages';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { RawPeer, syncFrame } from '../support/raw-peer.ts';
import { TRANSPORTS } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

describe.each(TRANSPORTS)('a room, frame by frame, over a %s', (transport) => {
  let server: TestServer;
  let board: TestBoard;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    board = await server.createBoard();
  });

  const peerOf = async (link: 'partnerA' | 'partnerB' | 'viewer'): Promise<RawPeer> => {
    const peer = await new RawPeer((await server.join(board, link)).raw(board.id, transport)).joined();
    if (link !== 'viewer') peer.send(syncFrame(SYNC.step2, Uint8Array.of(0, 0)));
    return peer;
  };

  function writer(client: number): { doc: Y.Doc; updates: Uint8Array[] } {
    const doc = new Y.Doc();
    doc.clientID = client;
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    return { doc, updates };
  }

  it('[SY1, WM1] the first sync answer holds the whole board', async () => {
    const page = board.creator.open(board.id, new Y.Doc(), transport);
    await page.synced();
    expect([...page.doc.getMap('cards').keys()].sort()).toEqual(['brand-a', 'brand-b', 'prog']);
    page.close();
  });

  it('[SY2, WM6] says which frames are on disk, in order, only to who asked, and no frame is echoed', async () => {
    const [quiet, asking] = [await peerOf('partnerA'), await peerOf('partnerB')];
    asking.hello();
    const { doc, updates } = writer(501);
    for (const value of [1, 2, 3]) doc.getMap('t').set('k', value);
    for (const update of updates) asking.sendUpdate(update);
    await waitFor(() => asking.acks().at(-1) === 4, 'the acknowledgement of step 2 and three updates');
    expect(asking.acks()).toEqual([...asking.acks()].sort((a, b) => a - b));
    await waitFor(() => quiet.syncFrames(SYNC.update).length > 0, 'the updates at the other');
    expect(asking.syncFrames(SYNC.update)).toEqual([]);
    expect(quiet.acks()).toEqual([]);
    expect(quiet.beats()).toEqual([]);
    expect(asking.beats().length).toBeGreaterThan(0);
    quiet.close();
    asking.close();
  });

  it('[SY2] acknowledges a difference that says nothing new', async () => {
    const peer = await new RawPeer((await server.join(board, 'partnerA')).raw(board.id, transport)).joined();
    peer.hello();
    peer.send(syncFrame(SYNC.step2, Uint8Array.of(0, 0)));
    await waitFor(() => peer.acks().at(-1) === 1, 'the acknowledgement');
    peer.close();
  });

  it('[RM3] what a browser wrote offline under an older clientID is taken from any of its tabs', async () => {
    const browser = await server.join(board, 'partnerA');
    const before = browser.open(board.id, new Y.Doc(), transport);
    await before.synced();
    before.doc.getMap('cards').set('online', 1);
    before.provider.disconnect();
    before.doc.getMap('cards').set('offline', 2);
    const stored = Y.encodeStateAsUpdate(before.doc);
    before.close();

    const reloaded = new Y.Doc();
    Y.applyUpdate(reloaded, stored);
    reloaded.getMap('cards').set('after', 3);
    const page = browser.open(board.id, reloaded, transport);
    const watcher = board.creator.open(board.id, new Y.Doc(), transport);
    const edits = ['online', 'offline', 'after'];
    await waitFor(() => edits.every((key) => watcher.doc.getMap('cards').has(key)), 'all three edits');
    expect(watcher.doc.getMap('cards').toJSON()).toMatchObject({ online: 1, offline: 2, after: 3 });
    page.close();
    watcher.close();
  });

  it('[SY3] what arrives in one tick leaves as one frame', async () => {
    const [reader, sender] = [await peerOf('partnerA'), await peerOf('partnerB')];
    const { doc, updates } = writer(502);
    for (let value = 0; value < 50; value += 1) doc.getMap('t').set(`k${value}`, value);
    for (const update of updates) sender.sendUpdate(update);
    const received = new Y.Doc();
    await waitFor(() => {
      for (const update of reader.syncFrames(SYNC.update)) Y.applyUpdate(received, update);
      return received.getMap('t').size === 50;
    }, 'all fifty');
    expect(reader.syncFrames(SYNC.update).length).toBeLessThan(25);
    reader.close();
    sender.close();
  });

  it('[SY4] asks writers for what they have, with all that was accepted in the state vector', async () => {
    const peer = await peerOf('partnerA');
    const [asked] = peer.syncFrames(SYNC.step1);
    expect(Y.decodeStateVector(asked!).get(1)).toBeGreaterThan(0);
    peer.close();
  });

  it('[SY6] a client older than the protocol is told to reload', async () => {
    const peer = await peerOf('partnerA');
    peer.send(encodeHello({ version: 0, wantsAcks: true }));
    await peer.closedBy(CLOSE.clientTooOld.code);
  });

  it('[PR1] hands are shown to the others, to who comes later, and are gone with their owner', async () => {
    const [a, b] = [await peerOf('partnerA'), await peerOf('viewer')];
    b.sendPresence(601, { cursor: { x: 1, y: 2 } });
    await waitFor(() => a.presence().some(({ client }) => client === 601), "the viewer's cursor");
    expect(a.presence()[0]).toMatchObject({
      client: 601,
      state: { user: { role: 'viewer' }, cursor: { x: 1 } },
    });
    const late = await peerOf('partnerB');
    await waitFor(() => late.presence().some(({ client }) => client === 601), 'the cursor at a late comer');
    b.terminate();
    await waitFor(() => a.presence().at(-1)?.state === null, 'the removal');
    const clocks = a.presence().map(({ clock }) => clock);
    expect(clocks).toEqual([...clocks].sort((x, y) => x - y));
    expect(b.presence()).toEqual([]);
    a.close();
    late.close();
  });

  it('[PR4] who comes back under the same clientID is seen at once, whatever its clock', async () => {
    const watcher = await peerOf('partnerA');
    const browser = await server.join(board, 'partnerB', 'Bea');
    const first = await new RawPeer(browser.raw(board.id, transport)).joined();
    first.sendPresence(602, { step: 1 }, 500);
    await waitFor(() => watcher.presence().at(-1)?.state?.step === 1, 'the first state');
    const second = await new RawPeer(browser.raw(board.id, transport)).joined();
    second.sendPresence(602, { step: 2 }, 1);
    await waitFor(() => watcher.presence().at(-1)?.state?.step === 2, 'the second state');
    first.close();
    await waitFor(() => first.closed !== undefined, 'the close of the old socket');
    second.sendPresence(602, { step: 3 }, 2);
    await waitFor(() => watcher.presence().at(-1)?.state?.step === 3, 'the third state');
    expect(watcher.presence().every(({ state }) => state !== null)).toBe(true);
    second.close();
    watcher.close();
  });
});

describe('a room over time', () => {
  it('[ST1] everything shown is there after a restart, and written under the same owners', async () => {
    const first = await startTestServer();
    const board = await first.createBoard();
    const browser = await first.join(board, 'partnerA');
    const page = browser.open(board.id);
    await page.synced();
    const watcher = (await first.join(board, 'partnerB')).open(board.id);
    await watcher.synced();
    for (let value = 0; value < 20; value += 1) page.doc.getMap('cards').set(`k${value}`, value);
    await waitFor(() => watcher.doc.getMap('cards').has('k19'), 'the last edit at the watcher');
    const shown = watcher.doc.getMap('cards').toJSON();
    page.close();
    watcher.close();
    await first.running.close();

    const second = await startTestServer({ dataFolder: first.dataFolder });
    const again = second.browser();
    const answer = await fetch(`${second.url}/api/session`, { headers: { cookie: browser.cookie ?? '' } });
    expect(await answer.json()).toMatchObject({ memberships: [{ boardId: board.id }] });
    const joined = await again.post('/api/session', { token: board.links.viewer.split('#')[1], name: 'V' });
    expect(joined.status).toBe(200);
    const reopened = again.open(board.id);
    await reopened.synced();
    expect(reopened.doc.getMap('cards').toJSON()).toEqual(shown);
    reopened.close();
    await second.running.close();
    await first.close().catch(() => undefined);
  });

  it('[RM9] compacts a long log while edits go on, and gives the same board', async () => {
    const server = await startTestServer({ env: { COMPACT_AFTER_UPDATES: '10' } });
    const board = await server.createBoard();
    const page = (await server.join(board, 'partnerA')).open(board.id);
    await page.synced();
    const watcher = (await server.join(board, 'partnerB')).open(board.id);
    await watcher.synced();
    for (let value = 0; value < 120; value += 1) {
      page.doc.getMap('cards').set(`k${value % 7}`, value);
      await waitFor(() => watcher.doc.getMap('cards').get(`k${value % 7}`) === value, `edit ${value}`);
    }
    const { store } = server.running.services;
    await server.running.services.hub.settled();
    const stored = await store.loadDocument(board.id);
    expect(stored?.logLength).toBeLessThan(60);
    const fresh = (await server.join(board, 'viewer')).open(board.id);
    await fresh.synced();
    expect(fresh.doc.getMap('cards').toJSON()).toEqual(page.doc.getMap('cards').toJSON());
    const loaded = new Y.Doc();
    for (const update of (await store.loadDocument(board.id))?.updates ?? []) Y.applyUpdate(loaded, update);
    expect(loaded.getMap('cards').toJSON()).toEqual(page.doc.getMap('cards').toJSON());
    for (const each of [page, watcher, fresh]) each.close();
    await server.close();
  });
});

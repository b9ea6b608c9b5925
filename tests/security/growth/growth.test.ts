import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compactDocument } from '@cap-commun/server/rooms/compact-document';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { RawPeer, syncFrame } from '../../support/raw-peer.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';
import { waitFor } from '../../support/wait-for.ts';

const GESTURES = process.env.SOAK ? 3_600 : 600;
const MOVES_A_GESTURE = 10;
const JOINS = process.env.SOAK ? 5_000 : 250;
const CYCLES = process.env.SOAK ? 5_000 : 400;
const MIB = 1024 * 1024;

describe('what a board grows by', () => {
  let server: TestServer;
  afterEach(() => server?.close());

  it(`[GR1] is what was decided: ${GESTURES} drags of ${MOVES_A_GESTURE} moves each`, async () => {
    server = await startTestServer({ store: 'memory', env: { COMPACT_AFTER_UPDATES: '200' } });
    const board = await server.createBoard();
    const page = (await server.join(board, 'partnerA')).open(board.id);
    const watcher = (await server.join(board, 'partnerB')).open(board.id);
    await Promise.all([page.synced(), watcher.synced()]);
    const { hub } = server.running.services;
    const compactBytes = async (): Promise<number> => {
      await hub.settled();
      const stored = await hub.room(board.id);
      return compactDocument(stored?.encode() ?? new Uint8Array()).length;
    };
    const layout = page.doc.getMap('layout');
    for (let id = 0; id < 10; id += 1) layout.set(`card-${id}`, { x: 0, y: 0 });
    await waitFor(() => watcher.doc.getMap('layout').has('card-9'), 'the cards at the watcher');
    const [before, updatesBefore] = [await compactBytes(), hub.counters.updates];

    for (let gesture = 1; gesture <= GESTURES; gesture += 1) {
      const id = `card-${gesture % 10}`;
      for (let move = 0; move < MOVES_A_GESTURE; move += 1) {
        page.provider.awareness.setLocalState({ drag: { [id]: { x: gesture + move, y: move } } });
      }
      layout.set(id, { x: gesture, y: gesture / 2 });
      if (gesture % 100 === 0) {
        const isThere = () => (watcher.doc.getMap('layout').get(id) as { x: number }).x === gesture;
        await waitFor(isThere, `gesture ${gesture} at the watcher`);
      }
    }
    const perWrite = ((await compactBytes()) - before) / GESTURES;
    console.log(`growth: ${perWrite.toFixed(2)} bytes a superseded write after compaction`);
    expect(perWrite).toBeLessThanOrEqual(10);
    expect(hub.counters.updates - updatesBefore).toBeLessThanOrEqual(GESTURES);
    for (const each of [page, watcher]) each.close();
  });

  it(`[GR2] is nothing for ${JOINS} visits of people who have it all`, async () => {
    server = await startTestServer({ store: 'memory' });
    const board = await server.createBoard();
    const browser = await server.join(board, 'partnerA');
    const page = browser.open(board.id);
    await page.synced();
    page.doc.getMap('cards').set('one', 1);
    page.doc.getMap('cards').set('one', 2);
    const { hub, store } = server.running.services;
    const watcher = board.creator.open(board.id);
    await waitFor(() => watcher.doc.getMap('cards').get('one') === 2, 'the edits to be stored and shown');
    watcher.close();
    await hub.settled();
    const stored = await store.loadDocument(board.id);
    const [whole, vector] = [Y.encodeStateAsUpdate(page.doc), Y.encodeStateVector(page.doc)];
    for (let visit = 0; visit < JOINS; visit += 1) {
      const peer = await new RawPeer(browser.socket(board.id)).joined();
      peer.hello();
      peer.send(syncFrame(SYNC.step1, vector));
      peer.send(syncFrame(SYNC.step2, whole));
      await waitFor(() => peer.acks().at(-1) === 1, 'the acknowledgement');
      peer.close();
    }
    await hub.settled();
    const now = await store.loadDocument(board.id);
    expect([now?.seq, now?.logLength]).toEqual([stored?.seq, stored?.logLength]);
    page.close();
  });

  it(`[GR3] ${CYCLES} visits leave the server's memory where it was`, async () => {
    const script = join(import.meta.dirname, 'join-leave.ts');
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, String(CYCLES)]);
    const { before, after } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
      before: number;
      after: number;
    };
    const grown = (after - before) / MIB;
    console.log(`memory: ${grown.toFixed(2)} MiB more after ${CYCLES} visits`);
    // A socket that is kept costs some 20 kB, a room more: a leak of one a visit is 8 MiB and up.
    expect(grown).toBeLessThan(4);
  });
});

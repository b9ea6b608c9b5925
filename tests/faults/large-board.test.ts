import { join } from 'node:path';
import { openDatabase } from '@cap-commun/server/storage/sqlite/database';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { CreateBoardResponse } from '@cap-commun/shared/http/schemas';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ProcessServer } from '../support/process-server.ts';
import { RawPeer, syncFrame } from '../support/raw-peer.ts';
import { TestBrowser } from '../support/test-browser.ts';
import { waitFor } from '../support/wait-for.ts';

const CARDS = 40_000;
/** Read on the loop itself, such a board holds it for seconds; a busy machine stretches the rest, 250 ms on a quiet one. */
const LONGEST_STALL_MS = 1_000;
/** In one piece, it is a hundred and more. */
const LONGEST_WORK_MS = 60;
const LETTERS = 'abcdef';
/** A deadline, not a measure. */
const PATIENCE_MS = 60_000;

describe('a very large board', () => {
  it('[RM12] is read over HTTP without holding up the loop that serves the others', async () => {
    const { server, creator, id } = await serveLargeBoard();
    // Opening the room scans the whole log at once; what is measured is what each reader costs after that.
    expect((await creator.get('/api/session')).status).toBe(200);
    await longestDelay(server.url);
    for (const path of ['', '/export.csv', '/export.md']) {
      const answer = await creator.get(`/api/boards/${id}${path}`);
      expect(answer.status, path).toBe(200);
      expect((await answer.arrayBuffer()).byteLength, path).toBeGreaterThan(0);
    }
    expect((await creator.get('/api/session')).status).toBe(200);
    expect(await longestDelay(server.url)).toBeLessThan(LONGEST_STALL_MS);
    await server.remove();
  });

  it('[RM12] is made ready for its first writer in small pieces, and what they wrote meanwhile comes in order', async () => {
    const { server, creator, id } = await serveLargeBoard(15_000);
    const writer = await new RawPeer(creator.socket(id)).joined();
    writer.hello();
    writer.send(syncFrame(SYNC.step2, Uint8Array.of(0, 0)));
    await waitFor(() => writer.acks().length > 0, 'the acknowledgement of nothing new', PATIENCE_MS);
    await longestWork(server.url);
    const doc = new Y.Doc();
    doc.on('update', (update: Uint8Array) => writer.sendUpdate(update));
    const text = doc.getText('t');
    for (const letter of LETTERS) text.insert(text.length, letter);
    await waitFor(() => writer.acks().at(-1) === 1 + LETTERS.length, 'all to be on disk', PATIENCE_MS);
    expect(await longestWork(server.url)).toBeLessThan(LONGEST_WORK_MS);
    const stored = new Y.Doc();
    const late = await new RawPeer(creator.socket(id)).joined();
    for (const update of late.syncFrames(SYNC.step2)) Y.applyUpdate(stored, update);
    expect(stored.getText('t').toString()).toBe(LETTERS);
    for (const peer of [writer, late]) peer.close();
    await server.remove();
  });
});

async function serveLargeBoard(
  cards = CARDS,
): Promise<{ server: ProcessServer; creator: TestBrowser; id: string }> {
  const server = await ProcessServer.start();
  const creator = new TestBrowser(server.url);
  const created = await creator.post('/api/boards', { title: 'Plan' });
  const { id } = (await created.json()) as CreateBoardResponse;
  await server.stop();
  grow(server.dataFolder, id, cards);
  await server.startAgain();
  return { server, creator, id };
}

/** Longest delay of the server's event loop since this was last asked, in milliseconds. */
function longestDelay(url: string): Promise<number> {
  return gauge(url, 'cap_event_loop_max_seconds');
}

/** Longest piece of work of the server's loop since this was last asked, in milliseconds of its processor. */
function longestWork(url: string): Promise<number> {
  return gauge(url, 'cap_work_max_seconds');
}

async function gauge(url: string, name: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1]) * 1_000;
}

/** Writes the cards straight into the store, where the server finds them at its next start. */
function grow(dataFolder: string, board: string, count: number): void {
  const doc = new Y.Doc();
  const cards = Array.from({ length: count }, (_, index) => ({
    op: 'create' as const,
    entity: { id: `s-${index}`, type: 'sticky', title: `Note ${index}` },
    layout: { x: (index % 200) * 120, y: Math.floor(index / 200) * 120 },
  }));
  applyEdits(doc, cards, null);
  const update = Y.encodeStateAsUpdate(doc);
  const database = openDatabase(join(dataFolder, 'boards.sqlite'));
  const seq = (database.headOf(board) ?? 0) + 1;
  database.commit([{ board, seq, update, owners: [{ client: doc.clientID, membership: 'server' }] }]);
  database.close();
}

import { join } from 'node:path';
import { openDatabase } from '@cap-commun/server/storage/sqlite/database';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { CreateBoardResponse } from '@cap-commun/shared/http/schemas';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ProcessServer } from '../support/process-server.ts';
import { TestBrowser } from '../support/test-browser.ts';

const CARDS = 40_000;
/** Read on the loop itself, such a board holds it for seconds; a busy machine stretches the rest, 250 ms on a quiet one. */
const LONGEST_STALL_MS = 1_000;

describe('a very large board', () => {
  it('[RM12] is read over HTTP without holding up the loop that serves the others', async () => {
    const server = await ProcessServer.start();
    const creator = new TestBrowser(server.url);
    const created = await creator.post('/api/boards', { title: 'Plan' });
    const { id } = (await created.json()) as CreateBoardResponse;
    await server.stop();
    grow(server.dataFolder, id);
    await server.startAgain();
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
});

/** Longest delay of the server's event loop since this was last asked, in milliseconds. */
async function longestDelay(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^cap_event_loop_max_seconds (\S+)$/m.exec(metrics)?.[1]) * 1_000;
}

/** Writes the cards straight into the store, where the server finds them at its next start. */
function grow(dataFolder: string, board: string): void {
  const doc = new Y.Doc();
  const cards = Array.from({ length: CARDS }, (_, index) => ({
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

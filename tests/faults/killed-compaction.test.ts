import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@cap-commun/server/storage/sqlite/database';
import type { CreateBoardResponse } from '@cap-commun/shared/http/schemas';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ChildServer } from '../support/child-server.ts';
import { TestBrowser } from '../support/test-browser.ts';
import { waitFor } from '../support/wait-for.ts';
import { type KillPoint, STEPS } from './killed-compaction.ts';

const COMPACT_AFTER_UPDATES = 10;
const POINTS = STEPS.flatMap((step): KillPoint[] => [`before ${step}`, `after ${step}`]);

async function start(dataFolder: string, killAt: string): Promise<ChildServer> {
  return ChildServer.start({
    args: ['tests/faults/killed-compaction.ts'],
    env: {
      PORT: '0',
      DATA_DIR: dataFolder,
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'error',
      COMPACT_AFTER_UPDATES: String(COMPACT_AFTER_UPDATES),
      KILL_AT: killAt,
    },
    addressIn: (line) => /^listening on (http:\S+)/.exec(line)?.[1],
  });
}

describe('a compaction that is killed', () => {
  it.each(POINTS)('[ST18] %s leaves the board whole, and the next one goes through', async (point) => {
    const folder = mkdtempSync(join(tmpdir(), 'cap-commun-compaction-'));
    const server = await start(folder, point);
    const creator = new TestBrowser(server.url);
    const created = await creator.post('/api/boards', { title: 'Plan' });
    const { id } = (await created.json()) as CreateBoardResponse;
    const page = creator.open(id);
    await page.synced();
    let lost = false;
    page.provider.on('connection-close', () => {
      lost = true;
    });
    let seen = 0;
    const reader = creator.open(id);
    await reader.synced();
    for (let edit = 1; !lost && edit < 10 * COMPACT_AFTER_UPDATES; edit += 1) {
      page.doc.getMap('layout').set('card', { x: edit, y: 0 });
      await waitFor(() => lost || placeOf(reader.doc) === edit, `edit ${edit} on another screen`);
      if (placeOf(reader.doc) === edit) seen = edit;
    }
    await waitFor(() => lost, 'the kill');
    expect(seen).toBeGreaterThanOrEqual(COMPACT_AFTER_UPDATES / 2);
    page.close();
    reader.close();
    await server.end('SIGKILL');

    expect(placeOf(stored(folder, id))).toBeGreaterThanOrEqual(seen);
    const again = await start(folder, '');
    await again.end('SIGTERM');
    compactNow(folder, id);
    expect(placeOf(stored(folder, id))).toBeGreaterThanOrEqual(seen);
    rmSync(folder, { recursive: true, force: true });
  });
});

function placeOf(doc: Y.Doc): number {
  return (doc.getMap('layout').get('card') as { x: number } | undefined)?.x ?? 0;
}

function stored(folder: string, board: string): Y.Doc {
  const database = openDatabase(join(folder, 'boards.sqlite'));
  const doc = new Y.Doc();
  for (const update of database.loadDocument(board)?.updates ?? []) Y.applyUpdate(doc, update);
  database.close();
  expect(doc.store.pendingStructs ?? doc.store.pendingDs).toBeNull();
  return doc;
}

/** What the next life of the server does when its log has grown. */
function compactNow(folder: string, board: string): void {
  const database = openDatabase(join(folder, 'boards.sqlite'));
  const loaded = database.loadDocument(board);
  const update = Y.mergeUpdates([...(loaded?.updates ?? [])]);
  database.saveSnapshot({ board, seq: loaded?.seq ?? 0, update });
  database.retireBefore(board, loaded?.seq ?? 0);
  database.close();
}

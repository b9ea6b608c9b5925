import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '@cap-commun/server/storage/sqlite/database';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { CreateBoardResponse } from '@cap-commun/shared/http/schemas';
import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { boardCommand } from '../support/board-command.ts';
import { KeptPromises } from '../support/kept-promises.ts';
import { ProcessServer } from '../support/process-server.ts';
import { Random } from '../support/random.ts';
import { RawPeer } from '../support/raw-peer.ts';
import { TestBrowser } from '../support/test-browser.ts';
import { waitFor } from '../support/wait-for.ts';
import { LoadClient, SHARED_REVIEW } from './load-client.ts';

async function newBoard(url: string): Promise<{ id: string; creator: TestBrowser }> {
  const creator = new TestBrowser(url);
  const created = await creator.post('/api/boards', { title: 'Plan' });
  return { id: ((await created.json()) as CreateBoardResponse).id, creator };
}

describe('commands beside a running server', () => {
  let server: ProcessServer;
  let folder: string;
  beforeAll(async () => {
    server = await ProcessServer.start({ env: { COMPACT_AFTER_UPDATES: '40' } });
    folder = mkdtempSync(join(tmpdir(), 'cap-commun-backup-'));
  });
  afterAll(async () => {
    await server.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('[UP1] a backup under load holds all that was acknowledged, and a restore brings it back', async () => {
    const { id, creator } = await newBoard(server.url);
    const promises = new KeptPromises();
    const client = new LoadClient({
      name: 'a',
      url: server.url,
      board: id,
      headers: creator.headers(),
      promises,
      onFrame: () => undefined,
    });
    await waitFor(() => client.isSynced, 'the first sync');
    applyEdits(
      client.doc,
      [{ op: 'create', entity: { id: SHARED_REVIEW, type: 'review', planned: '<x>' } }],
      null,
    );
    client.startEditing(new Random(41), 5);
    await waitFor(() => promises.counts.acknowledged > 100, 'some work');

    const file = join(folder, 'one.sqlite');
    const before = promises.keptSoFar();
    const made = client.made;
    const backup = await boardCommand(server.dataFolder, 'backup', file);
    expect(backup).toMatchObject({ code: 0, err: '' });
    expect(backup.out).toContain(file);
    expect(client.made).toBeGreaterThan(made);
    client.stopEditing();

    const copy = openDatabase(file);
    const doc = new Y.Doc();
    for (const update of copy.loadDocument(id)?.updates ?? []) Y.applyUpdate(doc, update);
    copy.close();
    expect(before.brokenBy(doc)).toEqual([]);

    expect(await boardCommand(server.dataFolder, 'backup', file)).toMatchObject({ code: 2 });
    expect((await boardCommand(server.dataFolder, 'restore', file)).err).toContain('Another server runs');
    client.close();
    await server.stop();
    const restored = await boardCommand(server.dataFolder, 'restore', file);
    expect(restored).toMatchObject({ code: 0, err: '' });
    expect(restored.out).toContain('before-restore-');
    await server.startAgain();
    const page = creator.open(id);
    await page.synced();
    expect(before.brokenBy(page.doc)).toEqual([]);
    page.close();
  });

  it('[UP2] a board deleted by command closes its people within two seconds', async () => {
    const { id, creator } = await newBoard(server.url);
    const peer = await new RawPeer(creator.socket(id)).joined();
    expect(await boardCommand(server.dataFolder, 'delete', id)).toMatchObject({ code: 0 });
    const done = performance.now();
    await peer.closedBy(CLOSE.deleted.code);
    expect(performance.now() - done).toBeLessThan(2_000);
    const later = new RawPeer(creator.socket(id));
    await later.closedBy(CLOSE.deleted.code);
  });

  it('[UP3] damage is named, the board is refused whole, and a repair brings back its last good state', async () => {
    const { id, creator } = await newBoard(server.url);
    const page = creator.open(id);
    await page.synced();
    page.doc.getMap('cards').set('kept', 1);
    const raw = await new RawPeer(creator.socket(id)).joined();
    raw.close();
    await waitFor(() => page.provider.synced, 'the edit');
    page.close();
    await server.stop();
    const database = openDatabase(join(server.dataFolder, 'boards.sqlite'));
    const head = database.headOf(id) ?? 0;
    const bad = { board: id, seq: head + 1, update: Uint8Array.of(0, 0), owners: [] };
    database.commit([bad, { ...bad, seq: head + 2 }]);
    database.close();
    spoil(join(server.dataFolder, 'boards.sqlite'), id, head + 1);
    expect(await boardCommand(server.dataFolder, 'verify')).toMatchObject({ code: 2 });
    await server.startAgain();

    const refused = new RawPeer(creator.socket(id));
    await refused.closedBy(CLOSE.damaged.code);
    expect(refused.frames).toEqual([]);
    const answer = await creator.get(`/api/boards/${id}`);
    expect([answer.status, ((await answer.json()) as { type: string }).type]).toEqual([
      503,
      '/problems/store-damaged',
    ]);

    const repaired = await boardCommand(server.dataFolder, 'repair', id);
    expect(repaired).toMatchObject({ code: 0, err: '' });
    expect(repaired.out).toContain(`change ${head} of ${head + 2}`);
    expect(await boardCommand(server.dataFolder, 'verify')).toMatchObject({ code: 0, err: '' });
    const healed = creator.open(id);
    await healed.synced();
    expect(healed.doc.getMap('cards').size).toBeGreaterThan(0);
    healed.close();
  });
});

/** Spoils one stored update, in the file itself. */
function spoil(file: string, board: string, seq: number): void {
  const database = new DatabaseSync(file);
  for (const table of ['updates', 'recent_updates']) {
    database.prepare(`UPDATE ${table} SET bytes = x'0001' WHERE board = ? AND seq = ?`).run(board, seq);
  }
  database.close();
}

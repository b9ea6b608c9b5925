import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CreateBoardResponse } from '@cap-commun/shared/http/schemas';
import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { BOUND, commandOf } from '../support/bound-process.ts';
import { ProcessServer } from '../support/process-server.ts';
import { RawPeer, syncFrame } from '../support/raw-peer.ts';
import { TestBrowser } from '../support/test-browser.ts';
import { TestDisk } from '../support/test-disk.ts';
import { tokenOf } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

const ROOT = join(import.meta.dirname, '../..');
const [READ_ONLY, WRITABLE] = [
  { folder: 0o555, file: 0o444 },
  { folder: 0o755, file: 0o644 },
];

function setModes(folder: string, { folder: ofFolder, file }: typeof READ_ONLY): void {
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), file);
  chmodSync(folder, ofFolder);
}

describe('a read-only disk', () => {
  const disk = new TestDisk();
  let server: ProcessServer;
  let creator: TestBrowser;
  let board: CreateBoardResponse;
  beforeEach(async () => {
    server = await ProcessServer.start({ bound: BOUND, env: disk.env });
    creator = new TestBrowser(server.url);
    board = (await (await creator.post('/api/boards', { title: 'Plan' })).json()) as CreateBoardResponse;
  });
  afterEach(async () => {
    setModes(server.dataFolder, WRITABLE);
    await server.remove();
  });
  afterAll(() => disk.remove());

  it('[ST20, UP4] stops a start with one line that names the folder, and the board is whole once it is writable', async () => {
    const page = creator.open(board.id);
    await page.synced();
    await setDurably(creator, board.id, 'before');
    page.close();
    // Killed, so that what was written last stands beside the database, as a crash leaves it.
    await server.kill();
    for (const mode of [READ_ONLY, { ...WRITABLE, file: READ_ONLY.file }]) {
      setModes(server.dataFolder, mode);
      const { status, stdout, stderr } = startOn(server.dataFolder);
      expect([status, stdout], stderr).toEqual([2, '']);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toContain(`The data folder ${server.dataFolder}`);
    }
    setModes(server.dataFolder, WRITABLE);
    await server.startAgain();
    const again = creator.open(board.id);
    await again.synced();
    expect(again.doc.getMap('cards').has('before')).toBe(true);
    again.close();
  });

  it('[UP4] while running acknowledges nothing, shows the board whole, and goes on by itself once writable', async () => {
    const partner = new TestBrowser(server.url);
    await partner.post('/api/session', { token: tokenOf(board.links.partnerA), name: 'Ana' });
    const [page, other] = [creator.open(board.id), partner.open(board.id)];
    await Promise.all([page.synced(), other.synced()]);
    page.doc.getMap('cards').set('before', 1);
    await waitFor(() => other.doc.getMap('cards').has('before'), 'the edit before');
    const cards = page.doc.getMap('cards').size;
    const pid = server.pid;

    setModes(server.dataFolder, READ_ONLY);
    const writer = await new RawPeer(partner.socket(board.id)).joined();
    writer.hello();
    const doc = new Y.Doc();
    doc.getMap('cards').set('not kept', 1);
    writer.send(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(doc)));
    await writer.closedBy(CLOSE.tryLater.code);
    expect(writer.acks()).toEqual([]);
    page.doc.getMap('cards').set('waiting', 1);
    other.doc.getMap('cards').set('waiting, too', 1);
    const refused = await creator.post('/api/boards', { title: 'Un autre' });
    expect([refused.status, ((await refused.json()) as { type: string }).type]).toEqual([
      503,
      '/problems/store-unavailable',
    ]);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);

    const seen = await boardAsJoined(creator, board.id);
    expect(seen.getMap('cards').size).toBe(cards);
    expect(seen.getMap('cards').has('before')).toBe(true);
    expect(other.doc.getMap('cards').has('waiting')).toBe(false);
    expect(page.doc.getMap('cards').has('waiting, too')).toBe(false);

    setModes(server.dataFolder, WRITABLE);
    await waitFor(() => other.doc.getMap('cards').has('waiting'), 'what one waited with', 30_000);
    await waitFor(() => page.doc.getMap('cards').has('waiting, too'), 'what the other waited with', 30_000);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect(server.pid).toBe(pid);
    page.close();
    other.close();
    await server.kill();
    await server.startAgain();
    const kept = [...(await boardAsJoined(creator, board.id)).getMap('cards').keys()];
    expect(kept).toEqual(expect.arrayContaining(['before', 'waiting', 'waiting, too']));
    expect(kept).not.toContain('not kept');
  });
});

/** Starts a server that should not start; gives what it said. */
function startOn(dataFolder: string) {
  const [command, ...args] = commandOf(['server/bin/cap-commun.mjs', 'start', '--no-build'], BOUND);
  return spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', DATA_DIR: dataFolder },
    timeout: 20_000,
    encoding: 'utf8',
    ...BOUND.user,
  });
}

/** Writes a key into a board, and resolves once that is acknowledged. */
async function setDurably(browser: TestBrowser, board: string, key: string): Promise<void> {
  const peer = await new RawPeer(browser.socket(board)).joined();
  peer.hello();
  const doc = new Y.Doc();
  doc.getMap('cards').set(key, 1);
  peer.send(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(doc)));
  await waitFor(() => peer.acks().length > 0, 'the acknowledgement');
  peer.close();
}

/** What a newcomer is shown. */
async function boardAsJoined(browser: TestBrowser, board: string): Promise<Y.Doc> {
  const peer = await new RawPeer(browser.socket(board)).joined();
  const doc = new Y.Doc();
  for (const update of peer.syncFrames(SYNC.step2)) Y.applyUpdate(doc, update);
  peer.close();
  return doc;
}

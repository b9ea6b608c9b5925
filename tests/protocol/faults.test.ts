import { type BoardStore, StoreFailure } from '@cap-commun/server/storage/board-store';
import { MemoryStore } from '@cap-commun/server/storage/memory/memory-store';
import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { RawPeer, syncFrame } from '../support/raw-peer.ts';
import { startTestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

/** A store whose commits and reads fail on demand, or wait until they are let go. */
class BrittleStore extends MemoryStore implements BoardStore {
  failsCommits = false;
  failsReads = false;
  held: (() => void)[] | undefined;

  override async commit(...args: Parameters<BoardStore['commit']>): Promise<void> {
    if (this.held) await new Promise<void>((resolve) => this.held?.push(resolve));
    if (this.failsCommits) throw new StoreFailure('disk full');
    return super.commit(...args);
  }

  override async loadDocument(board: string): ReturnType<BoardStore['loadDocument']> {
    if (this.failsReads) throw new StoreFailure('disk gone');
    return super.loadDocument(board);
  }
}

describe('a store that fails', () => {
  it('[RM10] nothing is shown or acknowledged, and everything is there once it heals', async () => {
    const store = new BrittleStore();
    const server = await startTestServer({ store });
    const board = await server.createBoard();
    const [editor, watcher] = [await server.join(board, 'partnerA'), await server.join(board, 'partnerB')];
    const page = editor.open(board.id);
    const other = watcher.open(board.id);
    const witness = await new RawPeer(watcher.socket(board.id)).joined();
    await Promise.all([page.synced(), other.synced()]);

    store.failsCommits = true;
    page.doc.getMap('cards').set('unsaved', 1);
    await witness.closedBy(CLOSE.tryLater.code);
    expect(witness.syncFrames(SYNC.update)).toEqual([]);
    expect(other.doc.getMap('cards').has('unsaved')).toBe(false);

    store.failsCommits = false;
    await waitFor(
      () => other.doc.getMap('cards').get('unsaved') === 1,
      'the edit after the store has healed',
    );
    for (const each of [page, other]) each.close();
    await server.close();
  });

  it('[ST4] a read that fails gives nobody an empty board, and the next one is whole', async () => {
    const store = new BrittleStore();
    const server = await startTestServer({ store });
    const board = await server.createBoard();
    store.failsReads = true;
    const refused = new RawPeer(board.creator.socket(board.id));
    await refused.closedBy(CLOSE.tryLater.code);
    expect(refused.frames).toEqual([]);
    store.failsReads = false;
    const page = board.creator.open(board.id);
    await page.synced();
    expect(page.doc.getMap('cards').size).toBe(3);
    page.close();
    await server.close();
  });

  it('[ST21] over HTTP it is a 503 with its reason, and passes when the store heals', async () => {
    const store = new BrittleStore();
    const server = await startTestServer({ store, env: { IDLE_BOARD_MS: '0' } });
    const board = await server.createBoard();
    store.failsReads = true;
    for (const path of ['', '/export.json', '/findings']) {
      const answer = await board.creator.get(`/api/boards/${board.id}${path}`);
      expect(answer.status, path).toBe(503);
      expect(answer.headers.get('content-type'), path).toBe('application/problem+json');
      expect(await answer.json(), path).toMatchObject({ type: '/problems/store-unavailable' });
    }
    store.failsReads = false;
    expect((await board.creator.get(`/api/boards/${board.id}`)).status).toBe(200);
    store.failsCommits = true;
    const file = await (await board.creator.get(`/api/boards/${board.id}`)).text();
    const refused = await board.creator.post(`/api/boards/${board.id}/import`, JSON.parse(file));
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ type: '/problems/store-unavailable' });
    await server.close();
  });

  it('[RM1] nothing is shown before the commit ends, however long it takes', async () => {
    const store = new BrittleStore();
    const server = await startTestServer({ store });
    const board = await server.createBoard();
    const sender = await new RawPeer((await server.join(board, 'partnerA')).socket(board.id)).joined();
    sender.hello();
    sender.send(syncFrame(SYNC.step2, Uint8Array.of(0, 0)));
    await waitFor(() => sender.acks().length === 1, 'the first acknowledgement');
    const reader = await new RawPeer((await server.join(board, 'partnerB')).socket(board.id)).joined();

    store.held = [];
    const doc = new Y.Doc();
    doc.getMap('cards').set('slow', 1);
    sender.sendUpdate(Y.encodeStateAsUpdate(doc));
    await waitFor(() => store.held?.length === 1, 'the commit');
    const late = await new RawPeer(board.creator.socket(board.id)).joined();
    expect(late.syncFrames(SYNC.step2)[0]).toBeDefined();
    const seen = new Y.Doc();
    Y.applyUpdate(seen, late.syncFrames(SYNC.step2)[0]!);
    expect(seen.getMap('cards').has('slow')).toBe(false);
    expect(reader.syncFrames(SYNC.update)).toEqual([]);
    expect(sender.acks()).toEqual([1]);

    for (const release of store.held.splice(0)) release();
    store.held = undefined;
    await waitFor(() => sender.acks().at(-1) === 2, 'the acknowledgement');
    await waitFor(() => reader.syncFrames(SYNC.update).length === 1, 'the update');
    await server.close();
  });
});

describe('a room and its visitors', () => {
  it('[SY7] who does not read costs one buffer, and has the whole board once it reads again', async () => {
    const server = await startTestServer({ store: 'memory', env: { MAX_BUFFERED_BYTES: '65536' } });
    const board = await server.createBoard();
    const slowSocket = (await server.join(board, 'partnerB')).socket(board.id);
    const slow = await new RawPeer(slowSocket).joined();
    const page = (await server.join(board, 'partnerA')).open(board.id);
    await page.synced();
    slowSocket.pause();
    const watcher = (await server.join(board, 'viewer')).open(board.id);
    await watcher.synced();
    for (let round = 0; round < 60; round += 1) {
      page.doc.getMap('t').set('k', `${round} ${'x'.repeat(200_000)}`);
      await waitFor(() => String(watcher.doc.getMap('t').get('k')).startsWith(`${round} `), `round ${round}`);
    }
    const [peer] = [...(await server.running.services.hub.room(board.id))!.peers].filter(
      ({ identity }) => identity.user.slot === 'B',
    );
    expect(peer!.bufferedBytes).toBeLessThan(1_000_000);
    slowSocket.resume();
    await waitFor(() => {
      const doc = new Y.Doc();
      for (const step of [SYNC.step2, SYNC.update]) {
        for (const update of slow.syncFrames(step)) Y.applyUpdate(doc, update);
      }
      return doc.store.pendingStructs === null && String(doc.getMap('t').get('k')).startsWith('59 ');
    }, 'the board at the slow reader');
    for (const each of [page, watcher]) each.close();
    await server.close();
  });

  it('[RM11] a room is unloaded after its last peer, and connecting makes none', async () => {
    const clock = { now: Date.now() };
    const server = await startTestServer({
      store: 'memory',
      env: { IDLE_BOARD_MS: '1000' },
      now: () => clock.now,
    });
    const board = await server.createBoard();
    const { hub } = server.running.services;
    await new RawPeer(server.browser().socket('AAAAAAAAAAAAAAAAAAAAAA')).closedBy(CLOSE.notAvailable.code);
    expect(hub.roomCount).toBe(0);
    const page = board.creator.open(board.id);
    await page.synced();
    page.close();
    await waitFor(() => hub.peerCount === 0, 'the last peer to leave');
    expect(hub.roomCount).toBe(1);
    clock.now += 2_000;
    await waitFor(() => hub.roomCount === 0, 'the room to be unloaded');
    const again = board.creator.open(board.id);
    await again.synced();
    expect(again.doc.getMap('cards').size).toBe(3);
    again.close();
    await server.close();
  });

  it('[SY8] a socket that has gone silent is ended, and its cursor with it', async () => {
    const clock = { now: Date.now() };
    const server = await startTestServer({ store: 'memory', now: () => clock.now });
    const board = await server.createBoard();
    const frozenSocket = (await server.join(board, 'partnerA')).socket(board.id);
    const frozen = await new RawPeer(frozenSocket).joined();
    const live = await new RawPeer((await server.join(board, 'partnerB')).socket(board.id)).joined();
    frozen.sendPresence(701, { cursor: null });
    await waitFor(() => live.presence().length === 1, 'the cursor');
    frozenSocket.pause();
    clock.now += 10_000;
    live.sendPresence(702, { cursor: null });
    await waitFor(() => live.presence().at(-1)?.state === null, 'the removal of the cursor');
    expect(live.presence().at(-1)?.client).toBe(701);
    expect(live.closed).toBeUndefined();
    await server.close();
  });

  it('[SY5, WM7] an update that would fill the board is refused with a reason', async () => {
    const server = await startTestServer({ store: 'memory', env: { MAX_BOARD_BYTES: '65536' } });
    const board = await server.createBoard();
    const peer = await new RawPeer((await server.join(board, 'partnerA')).socket(board.id)).joined();
    peer.hello();
    peer.send(syncFrame(SYNC.step2, Uint8Array.of(0, 0)));
    const doc = new Y.Doc();
    doc.getText('t').insert(0, 'x'.repeat(70_000));
    peer.sendUpdate(Y.encodeStateAsUpdate(doc));
    await peer.closedBy(CLOSE.tooLarge.code);
    expect(peer.refusals()).toEqual([{ code: 3, frame: 2 }]);
    await server.close();
  });
});

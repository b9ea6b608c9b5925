import { MemoryStore } from '@cap-commun/server/storage/memory/memory-store';
import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { RawPeer, syncFrame } from '../support/raw-peer.ts';
import { type OpenBoard, TRANSPORTS } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

describe.each(TRANSPORTS)('coming back over a %s', (transport) => {
  let server: TestServer;
  let board: TestBoard;
  beforeAll(async () => {
    server = await startTestServer({ store: 'memory' });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    board = await server.createBoard();
  });

  const sees = (who: OpenBoard, other: OpenBoard) =>
    who.provider.awareness.getStates().get(other.doc.clientID)?.cursor !== undefined;

  it('[PR6] one who was away sees at once everybody who has not moved meanwhile', async () => {
    const idle = (await server.join(board, 'partnerA')).open(board.id, new Y.Doc(), transport);
    const away = (await server.join(board, 'partnerB')).open(board.id, new Y.Doc(), transport);
    await Promise.all([idle.synced(), away.synced()]);
    for (const page of [idle, away]) page.provider.awareness.setLocalStateField('cursor', { x: 1, y: 1 });
    await waitFor(() => sees(away, idle) && sees(idle, away), 'each other');
    away.provider.disconnect();
    await waitFor(() => !sees(idle, away), 'the leave');
    expect(sees(away, idle)).toBe(false);
    away.provider.connect();
    await waitFor(() => sees(away, idle) && sees(idle, away), 'each other again', 3_000);
    for (const page of [idle, away]) page.close();
  });

  it('[SY9] says hello back before the board is read', async () => {
    const store = new SlowStore();
    const slow = await startTestServer({ store });
    const own = await slow.createBoard();
    const editor = await slow.join(own, 'partnerA');
    slow.running.services.hub.drop(own.id, 'tryLater');
    store.hold();
    const peer = await new RawPeer(editor.raw(own.id, transport)).open();
    peer.hello();
    await waitFor(() => peer.beats().length > 0, 'the word of the server');
    expect(peer.syncFrames(SYNC.step1)).toEqual([]);
    store.release();
    await peer.joined();
    expect(peer.closed).toBeUndefined();
    peer.close();
    await slow.close();
  });

  it('[AC9] a stock program that comes back goes on under its clientID', async () => {
    const page = server.program(board.links.partnerA).open(board.id, new Y.Doc(), transport);
    await page.synced();
    const watcher = board.creator.open(board.id);
    page.doc.getMap('cards').set('before', 1);
    await waitFor(() => watcher.doc.getMap('cards').has('before'), 'the first edit');
    page.provider.disconnect();
    page.doc.getMap('cards').set('offline', 2);
    page.provider.connect();
    await page.synced();
    page.doc.getMap('cards').set('after', 3);
    await waitFor(() => watcher.doc.getMap('cards').has('after'), 'the edits after it');
    expect(watcher.doc.getMap('cards').toJSON()).toMatchObject({ before: 1, offline: 2, after: 3 });
    page.close();
    watcher.close();
  });

  it('[AC9] two programs with one link cannot write or show hands as one another', async () => {
    const program = () => server.program(board.links.partnerA);
    const first = program().open(board.id, new Y.Doc(), transport);
    await first.synced();
    first.doc.getMap('cards').set('mine', 1);
    const watcher = await new RawPeer(board.creator.raw(board.id, transport)).joined();
    first.provider.awareness.setLocalStateField('cursor', { x: 1, y: 1 });
    const hands = () => watcher.presence().filter(({ client }) => client === first.doc.clientID);
    await waitFor(() => hands().length > 0, 'the hands of the first');

    const second = await new RawPeer(program().raw(board.id, transport)).joined();
    second.send(syncFrame(SYNC.step2, Uint8Array.of(0, 0)));
    second.sendPresence(first.doc.clientID, { cursor: { x: 666, y: 666 } });
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(first.doc));
    forged.clientID = first.doc.clientID;
    forged.getMap('cards').set('mine', 'forged');
    second.sendUpdate(Y.encodeStateAsUpdate(forged, Y.encodeStateVector(first.doc)));
    await second.closedBy(CLOSE.tryLater.code);
    expect(hands().some(({ state }) => JSON.stringify(state).includes('666'))).toBe(false);

    first.doc.getMap('cards').set('mine', 'still mine');
    const page = board.creator.open(board.id);
    await waitFor(() => page.doc.getMap('cards').get('mine') === 'still mine', 'the edit of the first');
    page.close();
    first.close();
    watcher.close();
  });
});

/** A store whose reads wait until they are let go. */
class SlowStore extends MemoryStore {
  #gate = Promise.withResolvers<void>();

  constructor() {
    super();
    this.release();
  }

  hold(): void {
    this.#gate = Promise.withResolvers();
  }

  release(): void {
    this.#gate.resolve();
  }

  override async loadDocument(board: string): ReturnType<MemoryStore['loadDocument']> {
    await this.#gate.promise;
    return super.loadDocument(board);
  }
}

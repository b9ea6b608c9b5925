import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import * as encoding from 'lib0/encoding';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { RawPeer, syncFrame } from '../support/raw-peer.ts';
import type { OpenBoard, TestBrowser } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

function crafted(...values: readonly number[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const value of values) encoding.writeVarUint(encoder, value);
  return encoding.toUint8Array(encoder);
}

function updateUnder(client: number, edit: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = client;
  edit(doc);
  return Y.encodeStateAsUpdate(doc);
}

describe('a hostile peer beside an honest pair', () => {
  let server: TestServer;
  let board: TestBoard;
  let victim: OpenBoard;
  let witness: OpenBoard;
  let hostile: TestBrowser;
  const clock = { now: Date.now() };

  beforeAll(async () => {
    server = await startTestServer({
      store: 'memory',
      env: { MAX_UPDATE_BYTES: '65536' },
      now: () => clock.now,
    });
  });
  afterAll(() => server.close());

  beforeEach(async () => {
    board = await server.createBoard();
    victim = (await server.join(board, 'partnerA', 'Victim')).open(board.id);
    witness = (await server.join(board, 'partnerB', 'Witness')).open(board.id);
    hostile = await server.join(board, 'partnerB', 'Mallory');
    await Promise.all([victim.synced(), witness.synced()]);
    victim.doc.getMap('cards').set('first', 1);
    await waitFor(() => witness.doc.getMap('cards').has('first'), 'the first edit');
  });

  /** A peer that has joined as the stock client does, its (empty) difference sent. */
  const attack = async (): Promise<RawPeer> => {
    const peer = await new RawPeer(hostile.socket(board.id)).joined();
    peer.send(syncFrame(SYNC.step2, Uint8Array.of(0, 0)));
    return peer;
  };

  /** The victim goes on as if nothing had happened, and nothing is left pending anywhere. */
  async function expectVictimUnharmed(): Promise<void> {
    victim.doc.getMap('cards').set('later', 2);
    await waitFor(() => witness.doc.getMap('cards').get('later') === 2, "the victim's later edit");
    for (const { doc } of [victim, witness]) {
      expect(doc.store.pendingStructs).toBeNull();
      expect(doc.store.pendingDs).toBeNull();
    }
    expect(witness.doc.getMap('cards').toJSON()).toEqual(victim.doc.getMap('cards').toJSON());
    const fresh = (await server.join(board, 'viewer')).open(board.id);
    await fresh.synced();
    expect(fresh.doc.getMap('cards').toJSON()).toEqual(victim.doc.getMap('cards').toJSON());
    for (const each of [victim, witness, fresh]) each.close();
  }

  it("[RM3] who writes under the victim's clientID is closed", async () => {
    const peer = await attack();
    const clock = Y.decodeStateVector(Y.encodeStateVector(victim.doc)).get(victim.doc.clientID) ?? 0;
    peer.sendUpdate(crafted(1, 1, victim.doc.clientID, clock, 0, 5, 0));
    await peer.closedBy(CLOSE.forgedClient.code);
    await expectVictimUnharmed();
  });

  it('[RM3] who writes under the clientID of the server is closed', async () => {
    const peer = await attack();
    peer.sendUpdate(crafted(1, 1, 1, 0, 0, 100_000, 0));
    await peer.closedBy(CLOSE.forgedClient.code);
    await expectVictimUnharmed();
  });

  it('[RM3] a clientID shown by a cursor is taken by nobody before its owner writes, nor while they are away', async () => {
    const shy = (await server.join(board, 'partnerA', 'Shy')).open(board.id);
    await shy.synced();
    shy.provider.awareness.setLocalState({ cursor: null });
    const { clientID } = shy.doc;
    const isShown = () => witness.provider.awareness.getStates().has(clientID);
    await waitFor(isShown, 'the cursor');
    const squat = async (): Promise<void> => {
      const peer = await attack();
      peer.sendUpdate(crafted(1, 1, clientID, 0, 0, 5, 0));
      await peer.closedBy(CLOSE.forgedClient.code);
    };
    await squat();
    shy.provider.disconnect();
    await waitFor(() => !isShown(), 'the cursor to be gone');
    await squat();
    shy.provider.connect();
    shy.doc.getMap('cards').set('shy', 1);
    await waitFor(() => witness.doc.getMap('cards').has('shy'), 'the first edit of the owner');
    shy.close();
    await expectVictimUnharmed();
  });

  it('[RM3] the binding of clientIDs holds after a restart of the room', async () => {
    await server.running.services.hub.flush();
    server.running.services.hub.drop(board.id, 'tryLater');
    const peer = await attack();
    const clock = Y.decodeStateVector(Y.encodeStateVector(victim.doc)).get(victim.doc.clientID) ?? 0;
    peer.sendUpdate(crafted(1, 1, victim.doc.clientID, clock, 0, 5, 0));
    await peer.closedBy(CLOSE.forgedClient.code);
    await waitFor(() => victim.provider.synced && witness.provider.synced, 'the honest pair to be back');
    await expectVictimUnharmed();
  });

  it('[RM2] who leaves a gap in the clocks is closed', async () => {
    const peer = await attack();
    peer.sendUpdate(crafted(1, 1, 4242, 10, 0, 5, 0));
    await peer.closedBy(CLOSE.inconsistent.code);
    await expectVictimUnharmed();
  });

  it('[RM2] a gap before the difference that may fill it is left aside, and harms nobody', async () => {
    const peer = await new RawPeer(hostile.socket(board.id)).joined();
    peer.sendUpdate(crafted(1, 1, 4242, 10, 0, 5, 0));
    await expectVictimUnharmed();
    expect(peer.closed).toBeUndefined();
    clock.now += 6_000;
    await peer.closedBy(CLOSE.inconsistent.code);
  });

  it('[RM4] who deletes what does not exist is closed', async () => {
    const peer = await attack();
    peer.sendUpdate(crafted(0, 1, victim.doc.clientID, 1, 0, 10_000));
    await peer.closedBy(CLOSE.inconsistent.code);
    await expectVictimUnharmed();
  });

  it.each([
    ['a text frame', (peer: RawPeer) => peer.sendText('hello')],
    ['an empty frame', (peer: RawPeer) => peer.send(new Uint8Array())],
    ['a truncated sync frame', (peer: RawPeer) => peer.send(crafted(0, 2, 500))],
    ['a varUint without end', (peer: RawPeer) => peer.send(new Uint8Array(20).fill(255))],
    ['a clientID that is not a number', (peer: RawPeer) => peer.sendUpdate(ofNobody())],
    ['a truncated update', (peer: RawPeer) => peer.sendUpdate(crafted(1, 50, 4242, 0))],
    ['an unknown sync step', (peer: RawPeer) => peer.send(crafted(0, 9, 0))],
    ['a truncated awareness frame', (peer: RawPeer) => peer.send(crafted(1, 3, 200, 1, 1))],
  ])('[RM2] who sends %s is closed as malformed', async (_what, send) => {
    const peer = await attack();
    send(peer);
    await peer.closedBy(CLOSE.malformed.code);
    await expectVictimUnharmed();
  });

  it('[RM2, WM5] a frame of an unknown type is ignored', async () => {
    const peer = await attack();
    peer.send(crafted(77, 1, 2, 3));
    peer.sendUpdate(updateUnder(4343, (doc) => doc.getMap('cards').set('after', 1)));
    await waitFor(() => witness.doc.getMap('cards').has('after'), 'an edit after the unknown frame');
    expect(peer.closed).toBeUndefined();
    peer.close();
    await expectVictimUnharmed();
  });

  it('[SY5] an update that is too large is refused with a reason, and the socket closed', async () => {
    const peer = await attack();
    peer.hello();
    peer.sendUpdate(updateUnder(4444, (doc) => doc.getText('t').insert(0, 'x'.repeat(70_000))));
    await peer.closedBy(CLOSE.tooLarge.code);
    expect(peer.refusals()).toEqual([{ code: 2, frame: 2 }]);
    await expectVictimUnharmed();
  });

  it('[SY5] a frame far too large never reaches the room', async () => {
    const peer = await attack();
    peer.send(new Uint8Array(1_000_000));
    await waitFor(() => peer.closed !== undefined, 'the close');
    expect(peer.closed?.code).toBe(1009);
    await expectVictimUnharmed();
  });

  it("[PR2] nobody can pose as another or move another's cursor", async () => {
    victim.provider.awareness.setLocalState({ cursor: { x: 1, y: 1 } });
    const peer = await attack();
    await waitFor(() => peer.presence().length > 0, "the victim's presence");
    peer.sendPresence(4545, { user: { name: 'Victim', role: 'facilitator' }, cursor: { x: 5, y: 5 } });
    peer.sendPresence(victim.doc.clientID, { cursor: { x: 99, y: 99 } }, 1_000_000_000);
    peer.sendPresence(victim.doc.clientID, null, 2_000_000_000);
    await waitFor(() => witness.provider.awareness.getStates().has(4545), "the peer's own presence");
    const states = witness.provider.awareness.getStates();
    expect(states.get(4545)).toMatchObject({
      user: { name: 'Mallory', role: 'editor', slot: 'B' },
      cursor: { x: 5 },
    });
    expect(states.get(victim.doc.clientID)).toMatchObject({
      user: { name: 'Victim' },
      cursor: { x: 1, y: 1 },
    });
    expect(peer.closed).toBeUndefined();
    peer.close();
    await expectVictimUnharmed();
  });

  it('[PR3] a state that is no state, or too deep, says nothing and closes nobody', async () => {
    const peer = await attack();
    let deep: unknown = 1;
    for (let depth = 0; depth < 2_000; depth += 1) deep = [deep];
    peer.sendPresence(4646, { deep });
    peer.sendPresence(4646, 'a string');
    peer.sendPresence(4646, { cursor: null });
    await waitFor(() => witness.provider.awareness.getStates().has(4646), 'the state that is one');
    expect(Object.keys(witness.provider.awareness.getStates().get(4646) ?? {})).toEqual(['cursor', 'user']);
    peer.close();
    await expectVictimUnharmed();
  });
});

/** An update of a client whose varUint goes on for so long that lib0 reads `NaN`: no store takes that. */
function ofNobody(): Uint8Array {
  const client = Uint8Array.from({ length: 400 }, (_, index) => (index < 399 ? 0x80 : 0));
  return Uint8Array.of(1, 1, ...client, 0, 4, 1, 1, 116, 1, 120, 0);
}

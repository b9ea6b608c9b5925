import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { decodeCommand, encodeCommandResult } from '@cap-commun/shared/protocol/commands';
import { MESSAGE, REFUSAL } from '@cap-commun/shared/protocol/messages';
import { encodeState } from '@cap-commun/shared/protocol/server-state';
import * as decoding from 'lib0/decoding';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { BoardConnection } from './board-connection.ts';
import type { LocalCopy } from './local-copy.ts';
import { FakeSocket } from './testing/fake-socket.ts';
import { storedWaitingCounts } from './waiting-counts.ts';

const NOW = Date.UTC(2026, 2, 24, 10, 0, 0);
const open: BoardConnection[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  localStorage.clear();
  FakeSocket.made = [];
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((connection) => connection.destroy()));
  vi.useRealTimers();
});

async function connect(windowId = 'w1') {
  const doc = new Y.Doc();
  const localCopy = {
    loaded: Promise.resolve(),
    wipe: vi.fn(async () => undefined),
    close: async () => undefined,
  } satisfies LocalCopy;
  const connection = new BoardConnection({
    boardId: 'b-1',
    doc,
    url: 'ws://localhost/sync',
    localCopy,
    waitingCounts: storedWaitingCounts(localStorage, 'copy', windowId),
    sockets: [FakeSocket as unknown as typeof WebSocket],
    isServerUp: async () => false,
    random: () => 0.5,
  });
  open.push(connection);
  await connection.ready;
  const write = (value: string) => doc.getMap('cards').set(value, value);
  return { connection, doc, localCopy, write, status: () => connection.status.get() };
}

async function connectAndSync(windowId?: string) {
  const setup = await connect(windowId);
  FakeSocket.last.open();
  FakeSocket.last.sync();
  FakeSocket.last.durable(1);
  return setup;
}

describe('BoardConnection', () => {
  it('says hello first, and is saved once the server has the whole difference on disk', async () => {
    const { status } = await connect();
    expect(status()).toEqual({ kind: 'connecting', waiting: 0 });
    FakeSocket.last.open();
    expect(FakeSocket.last.sentTypes[0]).toEqual([100]);
    FakeSocket.last.sync();
    expect(status()).toMatchObject({ kind: 'sending' });
    FakeSocket.last.durable(1);
    expect(status()).toEqual({ kind: 'saved' });
  });

  it('counts a change as sending until its frame is on disk', async () => {
    const { status, write } = await connectAndSync();
    write('a');
    write('b');
    expect(status()).toEqual({ kind: 'sending', waiting: 2, since: NOW });
    FakeSocket.last.durable(2);
    expect(status()).toEqual({ kind: 'sending', waiting: 1, since: NOW });
    FakeSocket.last.durable(3);
    expect(status()).toEqual({ kind: 'saved' });
  });

  it('holds single updates back until the difference that contains them has left', async () => {
    const { status, write } = await connect();
    FakeSocket.last.open();
    write('too early');
    expect(FakeSocket.last.sentTypes).not.toContainEqual([0, 2]);
    FakeSocket.last.sync();
    expect(FakeSocket.last.sentTypes).toContainEqual([0, 1]);
    FakeSocket.last.durable(1);
    expect(status()).toEqual({ kind: 'saved' });
  });

  it('says after eight seconds without an answer that the work is not saved', async () => {
    const { status, write } = await connectAndSync();
    write('a');
    vi.advanceTimersByTime(7_999);
    expect(status()).toMatchObject({ kind: 'sending' });
    vi.advanceTimersByTime(1);
    expect(status()).toEqual({ kind: 'unsaved', waiting: 1, since: NOW, refusal: null });
    FakeSocket.last.durable(2);
    expect(status()).toEqual({ kind: 'saved' });
  });

  it('says so, too, when the server is there and takes its time with the board', async () => {
    const { status, write } = await connect();
    FakeSocket.last.open();
    write('a');
    FakeSocket.last.beat(NOW);
    vi.advanceTimersByTime(7_999);
    expect(status()).toEqual({ kind: 'connecting', waiting: 1 });
    vi.advanceTimersByTime(1);
    expect(status()).toEqual({ kind: 'unsaved', waiting: 1, since: NOW, refusal: null });
    FakeSocket.last.sync();
    FakeSocket.last.durable(1);
    expect(status()).toEqual({ kind: 'saved' });
  });

  it('counts what waits while offline, and sends it when it is back', async () => {
    const { status, write } = await connectAndSync();
    write('sent but not acknowledged');
    FakeSocket.last.drop();
    write('made offline');
    expect(status()).toMatchObject({ kind: 'offline', waiting: 2 });
    vi.advanceTimersByTime(1_000);
    expect(FakeSocket.made).toHaveLength(2);
    FakeSocket.last.open();
    FakeSocket.last.sync();
    expect(status()).toMatchObject({ kind: 'sending', waiting: 2 });
    FakeSocket.last.durable(1);
    expect(status()).toEqual({ kind: 'saved' });
  });

  it('still counts after a reload what an earlier visit left waiting', async () => {
    const first = await connectAndSync('visit-1');
    FakeSocket.last.drop();
    first.write('a');
    first.write('b');
    await first.connection.destroy();

    const { status } = await connect('visit-2');
    FakeSocket.last.drop();
    expect(status()).toMatchObject({ kind: 'offline', waiting: 2 });
    vi.advanceTimersByTime(1_000);
    FakeSocket.last.open();
    FakeSocket.last.sync();
    FakeSocket.last.durable(1);
    expect(status()).toEqual({ kind: 'saved' });
    expect(localStorage.length).toBe(0);
  });

  it('waits longer after each failure, up to a limit, and starts afresh once synced', async () => {
    await connect();
    const delays: number[] = [];
    for (let failures = 0; failures < 8; failures++) {
      const before = FakeSocket.made.length;
      FakeSocket.last.drop();
      const start = Date.now();
      while (FakeSocket.made.length === before) vi.advanceTimersToNextTimer();
      delays.push(Date.now() - start);
    }
    expect(delays).toEqual([150, 300, 600, 1_200, 2_400, 4_800, 7_500, 7_500]);
  });

  it('comes back at once when the network does', async () => {
    const { status } = await connectAndSync();
    for (let failures = 0; failures < 6; failures++) {
      FakeSocket.last.drop();
      if (failures < 5) vi.advanceTimersByTime(15_000);
    }
    expect(status()).toMatchObject({ kind: 'offline' });
    const before = FakeSocket.made.length;
    dispatchEvent(new Event('online'));
    expect(FakeSocket.made).toHaveLength(before + 1);
  });

  it('drops a link that has been silent for ten seconds', async () => {
    const { status } = await connectAndSync();
    const first = FakeSocket.last;
    first.beat(NOW);
    vi.advanceTimersByTime(9_999);
    expect(status()).toEqual({ kind: 'saved' });
    vi.advanceTimersByTime(1);
    expect(status()).toMatchObject({ kind: 'offline' });
    vi.advanceTimersByTime(1_000);
    expect(FakeSocket.last).not.toBe(first);
  });

  it('keeps the server’s clock', async () => {
    const { connection } = await connectAndSync();
    FakeSocket.last.beat(NOW + 5_000);
    vi.advanceTimersByTime(1_000);
    expect(connection.serverNow()).toBe(NOW + 6_000);
  });

  it('says that a refused change is not saved, and brings the whole difference later', async () => {
    const { status, write } = await connectAndSync();
    write('a');
    FakeSocket.last.refuse(REFUSAL.storeUnavailable, 2);
    expect(status()).toEqual({ kind: 'unsaved', waiting: 1, since: NOW, refusal: 'storeUnavailable' });
    vi.advanceTimersByTime(5_000);
    expect(FakeSocket.made).toHaveLength(2);
    FakeSocket.last.open();
    FakeSocket.last.sync();
    FakeSocket.last.durable(1);
    expect(status()).toEqual({ kind: 'saved' });
  });

  it.each([
    ['revoked', true],
    ['deleted', true],
    ['notAvailable', false],
    ['clientTooOld', false],
  ] as const)('stops for good when closed as %s, and wipes the copy: %s', async (reason, isWiped) => {
    const { status, write, localCopy } = await connectAndSync();
    write('a');
    FakeSocket.last.drop(CLOSE[reason].code);
    expect(status()).toEqual({ kind: 'closed', reason, waiting: 1 });
    vi.advanceTimersByTime(60_000);
    expect(FakeSocket.made).toHaveLength(1);
    expect(localCopy.wipe).toHaveBeenCalledTimes(isWiped ? 1 : 0);
  });

  it('asks before the page is left with unsaved work, and only then', async () => {
    const { write } = await connectAndSync();
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    write('a');
    expect(leave()).toBe(true);
    FakeSocket.last.durable(2);
    expect(leave()).toBe(false);
  });

  it('does not count what others write', async () => {
    const { doc, status } = await connectAndSync();
    const other = new Y.Doc();
    other.getMap('cards').set('x', 'x');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), 'network');
    expect(status()).not.toMatchObject({ waiting: 1 });
  });

  it('sends commands once both sides have synced, again after a cut, and takes answers and states in', async () => {
    const { connection } = await connect();
    const { server } = connection;
    FakeSocket.last.open();
    expect(await server.send({ type: 'withdraw' })).toEqual({ ok: false, code: 'unavailable' });
    FakeSocket.last.sync();
    expect(server.isOpen.get()).toBe(true);
    const answer = server.send({ type: 'withdraw' });
    const [command] = FakeSocket.last.sent.slice(-1);
    expect(command?.[0]).toBe(MESSAGE.command);
    FakeSocket.last.drop();
    expect(server.isOpen.get()).toBe(false);
    vi.advanceTimersByTime(5_000);
    FakeSocket.last.open();
    FakeSocket.last.sync();
    expect(FakeSocket.last.sent.slice(-1)).toEqual([command]);
    const decoder = decoding.createDecoder(command ?? new Uint8Array());
    decoding.readVarUint(decoder);
    FakeSocket.last.receive(encodeCommandResult(decodeCommand(decoder).id, { ok: true }));
    expect(await answer).toEqual({ ok: true });

    const seen: unknown[] = [];
    server.follow('signatures', (value) => seen.push(value));
    FakeSocket.last.receive(encodeState({ topic: 'signatures', revision: NOW, value: [] }));
    expect(seen).toEqual([[]]);
  });
});

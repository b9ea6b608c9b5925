import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { BoardConnection } from './board-connection.ts';
import { FakeSocket } from './testing/fake-socket.ts';

class FakeStream extends FakeSocket {}

const NOW = Date.UTC(2026, 2, 24, 10, 0, 0);
const open: BoardConnection[] = [];
let isServerUp = true;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  FakeSocket.made = [];
  isServerUp = true;
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((connection) => connection.destroy()));
  vi.useRealTimers();
});

async function connect() {
  const doc = new Y.Doc();
  const connection = new BoardConnection({
    boardId: 'b-1',
    doc,
    url: 'ws://localhost/sync',
    localCopy: {
      loaded: Promise.resolve(),
      wipe: async () => undefined,
      close: async () => undefined,
    },
    waitingCounts: { inherited: () => 0, clearInherited: () => undefined, save: () => undefined },
    sockets: [FakeSocket, FakeStream] as unknown as (typeof WebSocket)[],
    isServerUp: async () => isServerUp,
    random: () => 0.99,
  });
  open.push(connection);
  await connection.ready;
  return { connection, doc, status: () => connection.status.get() };
}

const way = () => (FakeSocket.last instanceof FakeStream ? 'stream' : 'socket');

/** Lets time pass, in steps short enough for promises between timers; gives how long until the condition held. */
async function passUntil(condition: () => boolean, limitMs = 120_000): Promise<number> {
  const start = Date.now();
  while (!condition() && Date.now() - start < limitMs) await vi.advanceTimersByTimeAsync(50);
  return Date.now() - start;
}

function syncLast(): void {
  FakeSocket.last.open();
  FakeSocket.last.beat(Date.now());
  FakeSocket.last.sync();
  FakeSocket.last.durable(1);
}

/** Whatever the network does with a WebSocket, until a stream is tried. */
async function fallBack(refuse: (socket: FakeSocket) => void): Promise<number> {
  const known = new Set<FakeSocket>();
  return passUntil(() => {
    if (way() === 'stream') return true;
    if (!known.has(FakeSocket.last)) refuse(FakeSocket.last);
    known.add(FakeSocket.last);
    return false;
  });
}

describe('ways to the server', () => {
  it.each([
    ['refuses them', (socket: FakeSocket) => socket.drop()],
    ['leaves them hanging', () => undefined],
    ['lets them open and delivers nothing', (socket: FakeSocket) => socket.open()],
  ] as const)(
    'goes around a network that takes no WebSockets and %s, within ten seconds',
    async (_how, refuse) => {
      const { status } = await connect();
      expect(await fallBack(refuse)).toBeLessThan(10_000);
      syncLast();
      expect(status()).toEqual({ kind: 'saved' });
    },
  );

  it('stays with WebSockets while the server is away, and says it is offline', async () => {
    const { status } = await connect();
    isServerUp = false;
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const before = FakeSocket.made.length;
      FakeSocket.last.drop();
      await passUntil(() => FakeSocket.made.length > before);
      expect(way()).toBe('socket');
    }
    expect(status()).toMatchObject({ kind: 'offline' });
    syncLast();
    expect(status()).toEqual({ kind: 'saved' });
  });

  it('does not blame the network for what the server says', async () => {
    const { status } = await connect();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const before = FakeSocket.made.length;
      FakeSocket.last.drop(CLOSE.overloaded.code);
      await passUntil(() => FakeSocket.made.length > before);
      expect(way()).toBe('socket');
    }
    expect(status().kind).not.toBe('blocked');
  });

  it('goes around a network that lets a first word through and never the board', async () => {
    await connect();
    await fallBack((socket) => {
      socket.open();
      socket.beat(NOW);
    });
    expect(way()).toBe('stream');
  });

  it('says that the network lets nothing through once both ways have failed, and opens when one does not', async () => {
    const { status } = await connect();
    await fallBack((socket) => socket.drop());
    FakeSocket.last.drop();
    await passUntil(() => status().kind === 'blocked', 10_000);
    expect(status()).toEqual({ kind: 'blocked', waiting: 0 });
    const ways = new Set<string>();
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const before = FakeSocket.made.length;
      await passUntil(() => FakeSocket.made.length > before);
      ways.add(way());
      FakeSocket.last.drop();
    }
    expect([...ways].sort()).toEqual(['socket', 'stream']);
    const before = FakeSocket.made.length;
    await passUntil(() => FakeSocket.made.length > before);
    syncLast();
    expect(status()).toEqual({ kind: 'saved' });
  });

  it('goes back to a WebSocket once one answers, and not before', async () => {
    const { status } = await connect();
    await fallBack((socket) => socket.drop());
    syncLast();
    const stream = FakeSocket.last;
    const beats = setInterval(() => stream.beat(Date.now()), 3_000);

    await passUntil(() => FakeSocket.last !== stream, 120_000);
    expect(way()).toBe('socket');
    FakeSocket.last.drop();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(status(), 'a refused try costs nothing').toEqual({ kind: 'saved' });

    const tried = FakeSocket.made.length;
    await passUntil(() => FakeSocket.made.length > tried, 300_000);
    const probe = FakeSocket.last;
    probe.open();
    expect(probe.sentTypes).toEqual([[100]]);
    probe.beat(Date.now());
    clearInterval(beats);
    await passUntil(() => FakeSocket.last !== probe);
    expect(way()).toBe('socket');
    syncLast();
    expect(status()).toEqual({ kind: 'saved' });
    const after = FakeSocket.made.length;
    const more = setInterval(() => FakeSocket.last.beat(Date.now()), 3_000);
    await vi.advanceTimersByTimeAsync(600_000);
    clearInterval(more);
    expect(FakeSocket.made).toHaveLength(after);
  });
});

describe('coming back', () => {
  it.each(['online', 'visibilitychange', 'resume'])(
    'does not believe in a socket that looks open after %s',
    async (event) => {
      const { status } = await connect();
      syncLast();
      const dead = FakeSocket.last;
      const heard = dead.sent.length;
      (event === 'online' ? window : document).dispatchEvent(new Event(event));
      expect(dead.sent).toHaveLength(heard + 1);
      expect(dead.sentTypes.at(-1)).toEqual([100]);
      const waited = await passUntil(() => FakeSocket.last !== dead);
      expect(waited).toBeLessThan(2_000);
      syncLast();
      expect(status()).toEqual({ kind: 'saved' });
    },
  );

  it('keeps a socket that answers', async () => {
    await connect();
    syncLast();
    const alive = FakeSocket.last;
    dispatchEvent(new Event('online'));
    alive.beat(Date.now());
    await vi.advanceTimersByTimeAsync(5_000);
    expect(FakeSocket.last).toBe(alive);
  });

  it('begins an attempt again that hangs on a network that is gone', async () => {
    await connect();
    const hanging = FakeSocket.last;
    await vi.advanceTimersByTimeAsync(1_000);
    dispatchEvent(new Event('online'));
    expect(FakeSocket.last).not.toBe(hanging);
  });

  it('wakes up with the device', async () => {
    await connect();
    syncLast();
    const asleep = FakeSocket.last;
    const heard = asleep.sent.length;
    vi.setSystemTime(Date.now() + 60_000);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asleep.sent.length).toBeGreaterThan(heard);
    expect(asleep.sentTypes.at(-1)).toEqual([100]);
  });

  it.each([
    ['frozen', document, 'freeze', document, new Event('resume')],
    [
      'left for another page',
      window,
      'pagehide',
      window,
      Object.assign(new Event('pageshow'), { persisted: true }),
    ],
  ] as const)('hangs up when it is %s, and is back with its return', async (_what, from, leave, to, back) => {
    const { status } = await connect();
    syncLast();
    const left = FakeSocket.last;
    from.dispatchEvent(new Event(leave));
    expect(left.readyState).toBe(FakeSocket.CLOSED);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(FakeSocket.last, 'a page that is gone tries nothing').toBe(left);
    to.dispatchEvent(back);
    expect(FakeSocket.last).not.toBe(left);
    syncLast();
    expect(status()).toEqual({ kind: 'saved' });
  });

  it('says that the server restarts until it is back', async () => {
    const { status } = await connect();
    syncLast();
    isServerUp = false;
    FakeSocket.last.drop(CLOSE.goingAway.code);
    expect(status()).toMatchObject({ kind: 'offline', isRestart: true });
    await passUntil(() => FakeSocket.made.length > 1);
    FakeSocket.last.drop();
    expect(status()).toMatchObject({ kind: 'offline', isRestart: true });
    const tried = FakeSocket.made.length;
    await passUntil(() => FakeSocket.made.length > tried);
    syncLast();
    FakeSocket.last.drop();
    expect(status()).toMatchObject({ kind: 'offline', isRestart: false });
  });
});

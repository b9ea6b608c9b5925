import { EventEmitter } from 'node:events';
import { encodeHello, MESSAGE, PROTOCOL_VERSION } from '@cap-commun/shared/protocol/messages';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SOCKET_LIMITS } from './limits.ts';
import { SocketPeer } from './socket-peer.ts';
import type { Wire } from './wire.ts';

const BEAT_MS = 3_000;
const identity = {
  membership: 'm',
  role: 'editor',
  user: { name: 'A', role: 'editor', partner: null, slot: null, person: null },
} as const;

/** A wire that remembers; time passes by beats. */
function setUp() {
  let now = 1_000_000;
  class FakeWire extends EventEmitter implements Wire {
    readyState = 1;
    bufferedAmount = 0;
    readonly sent: Uint8Array[] = [];
    send(frame: Uint8Array): void {
      this.sent.push(frame);
    }
    ping(): void {}
    close(): void {
      this.readyState = 2;
    }
    terminate(): void {
      this.readyState = 3;
    }
  }
  const wire = new FakeWire();
  const peer = new SocketPeer(wire, identity, DEFAULT_SOCKET_LIMITS, () => now);
  const beat = () => {
    now += BEAT_MS;
    peer.beat(now);
  };
  const beatUntilDead = () => {
    const start = now;
    while (wire.readyState === 1 && now - start < 3_600_000) beat();
    return now - start;
  };
  return { wire, peer, beat, beatUntilDead };
}

describe('a connection that says nothing', () => {
  it('[SY8] is ended within ten seconds of the last it said, at whatever moment of the beat', () => {
    const { wire, beat, beatUntilDead } = setUp();
    for (let beats = 0; beats < 10; beats += 1) {
      beat();
      wire.emit('pong');
    }
    expect(wire.readyState).toBe(1);
    expect(beatUntilDead()).toBeLessThan(10_000);
  });

  it('[SY8] is given the time that a slow line needs for a large frame, and no more once it has come through', () => {
    const slow = setUp();
    slow.peer.send(new Uint8Array(1024 * 1024));
    const waited = slow.beatUntilDead();
    expect(waited).toBeGreaterThan(60_000);
    expect(waited).toBeLessThan(80_000);

    const { wire, peer, beat, beatUntilDead } = setUp();
    beat();
    peer.send(new Uint8Array(10 * 1024 * 1024));
    // The answer to a ping that was sent before the frame says nothing about it.
    wire.emit('pong');
    for (let beats = 0; beats < 10; beats += 1) beat();
    expect(wire.readyState).toBe(1);
    wire.emit('pong');
    expect(beatUntilDead()).toBeLessThan(10_000);
  });

  it('[SY9] answers each hello, unless nothing is read', () => {
    const { wire, peer } = setUp();
    const hello = { version: PROTOCOL_VERSION, wantsAcks: true };
    expect(encodeHello(hello).length).toBeLessThan(8);
    peer.greet(hello);
    peer.greet(hello);
    expect(wire.sent.length).toBe(2);
    wire.bufferedAmount = 10 * 1024 * 1024;
    peer.greet(hello);
    expect(wire.sent.length).toBe(2);
  });
});

describe('an acknowledgement', () => {
  afterEach(() => void vi.useRealTimers());

  const HELLO = { version: PROTOCOL_VERSION, wantsAcks: true };
  const frame = { payload: Uint8Array.of(MESSAGE.sync, 2, 0), wire: Buffer.alloc(0) };
  const greeted = () => {
    vi.useFakeTimers();
    const { wire, peer } = setUp();
    peer.greet(HELLO);
    wire.sent.length = 0;
    return { peer, sent: () => wire.sent.splice(0).map(([type]) => type) };
  };

  it('[SY2] leaves with the next frame, and the last one stands for those before', () => {
    const { peer, sent } = greeted();
    peer.deliver(undefined, 1);
    peer.deliver(undefined, 2);
    expect(sent()).toEqual([]);
    peer.deliver(frame, 0);
    expect(sent()).toEqual([MESSAGE.sync, MESSAGE.durable]);
    vi.advanceTimersByTime(1_000);
    expect(sent()).toEqual([]);
  });

  it('[SY2] leaves within 200 ms when there is no frame, and before a close', () => {
    const { peer, sent } = greeted();
    peer.deliver(undefined, 1);
    vi.advanceTimersByTime(199);
    expect(sent()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(sent()).toEqual([MESSAGE.durable]);
    peer.deliver(undefined, 2);
    peer.close('goingAway');
    expect(sent()).toEqual([MESSAGE.durable]);
  });
});

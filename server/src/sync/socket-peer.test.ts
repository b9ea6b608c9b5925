import { EventEmitter } from 'node:events';
import { encodeHello, PROTOCOL_VERSION } from '@cap-commun/shared/protocol/messages';
import { describe, expect, it } from 'vitest';
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
    sent = 0;
    send(): void {
      this.sent += 1;
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
    expect(wire.sent).toBe(2);
    wire.bufferedAmount = 10 * 1024 * 1024;
    peer.greet(hello);
    expect(wire.sent).toBe(2);
  });
});

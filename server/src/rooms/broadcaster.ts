import type { Clocks } from './document-state.ts';
import type { RoomLimits } from './limits.ts';
import type { Peer } from './peer.ts';
import type { SharedFrame } from './shared-frame.ts';

interface SlowPeer {
  /** What the peer had been sent when it stopped reading. */
  readonly known: Clocks;
  readonly since: number;
}

/**
 * Sends committed updates, one frame a peer. A peer that does not read costs no more than one buffer: its updates
 * are dropped, and it gets the difference when it reads again, or is closed.
 */
export class Broadcaster {
  readonly #slow = new Map<Peer, SlowPeer>();
  readonly #limits: RoomLimits;
  readonly #now: () => number;

  constructor(limits: RoomLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /**
   * Gives each peer a commit: one frame, the same bytes for all but the `author` of everything in it, and how many
   * frames of its own are on disk. Yjs passes over what it has, so that nobody's part has to be cut out for them.
   * `known` is what all have been sent before.
   */
  broadcast(
    peers: Iterable<Peer>,
    frame: SharedFrame,
    author: Peer | null,
    durable: ReadonlyMap<Peer, number>,
    known: Clocks,
  ): void {
    for (const peer of peers) {
      const isBehind = this.#isBehind(peer, known);
      const acknowledged = durable.get(peer) ?? 0;
      if (!isBehind && peer !== author) peer.deliver(frame, acknowledged);
      else if (acknowledged > 0) peer.deliver(undefined, acknowledged);
    }
  }

  /** Gives slow peers that have read what they missed, and closes those that have not for too long. */
  resume(sendSince: (peer: Peer, known: Clocks) => void): void {
    for (const [peer, { known, since }] of this.#slow) {
      if (peer.bufferedBytes === 0) {
        this.#slow.delete(peer);
        sendSince(peer, known);
      } else if (this.#now() - since > this.#limits.slowPeerTimeoutMs) {
        peer.close('overloaded');
      }
    }
  }

  forget(peer: Peer): void {
    this.#slow.delete(peer);
  }

  /** Sets a peer aside that does not read. */
  #isBehind(peer: Peer, known: Clocks): boolean {
    if (this.#slow.has(peer)) return true;
    if (peer.bufferedBytes <= this.#limits.maxBufferedBytes) return false;
    this.#slow.set(peer, { known: new Map(known), since: this.#now() });
    return true;
  }
}

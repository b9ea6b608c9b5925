import { type Clocks, type DocumentState, mergeUpdates } from './document-state.ts';
import { encodeSyncUpdate } from './frames.ts';
import type { RoomLimits } from './limits.ts';
import type { Peer } from './peer.ts';
import type { ScannedUpdate } from './update-scan.ts';

export interface SentUpdate {
  readonly peer: Peer | null;
  readonly update: ScannedUpdate | null;
}

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

  /** Sets aside the peers that do not read; `known` is what all the others have been sent. */
  setAsideSlow(peers: Iterable<Peer>, known: Clocks): void {
    for (const peer of peers) {
      if (peer.bufferedBytes <= this.#limits.maxBufferedBytes || this.#slow.has(peer)) continue;
      this.#slow.set(peer, { known: new Map(known), since: this.#now() });
    }
  }

  /** Sends to each peer what the others wrote; `whole` is everything in `sent`, as one update. */
  broadcast(peers: Iterable<Peer>, sent: readonly SentUpdate[], whole: Uint8Array): void {
    const senders = new Set(sent.map(({ peer }) => peer));
    const frame = encodeSyncUpdate(whole);
    for (const peer of peers) {
      if (this.#slow.has(peer)) continue;
      if (!senders.has(peer)) peer.send(frame);
      else sendOthers(peer, sent, frame);
    }
  }

  /** Gives the difference to slow peers that have read, and closes those that have not for too long. */
  resume(state: DocumentState): void {
    for (const [peer, { known, since }] of this.#slow) {
      if (peer.bufferedBytes === 0) {
        this.#slow.delete(peer);
        peer.send(encodeSyncUpdate(state.encodeSince(known)));
      } else if (this.#now() - since > this.#limits.slowPeerTimeoutMs) {
        peer.close('overloaded');
      }
    }
  }

  forget(peer: Peer): void {
    this.#slow.delete(peer);
  }
}

function sendOthers(peer: Peer, sent: readonly SentUpdate[], wholeFrame: Uint8Array): void {
  const others = sent.flatMap((each) => (each.peer !== peer && each.update ? each.update : []));
  if (others.length === 0) return;
  const merged = mergeUpdates(others);
  // Two sockets of one browser may write turn by turn under one clientID: then each is sent its own part again.
  peer.send(merged ? encodeSyncUpdate(merged) : wholeFrame);
}

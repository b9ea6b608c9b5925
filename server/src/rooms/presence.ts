import { isJsonObject, type JsonObject } from '@cap-commun/shared/core/json';
import { encodeAwareness, encodeAwarenessEntry } from './frames.ts';
import type { Peer } from './peer.ts';
import { Shades } from './shades.ts';
import type { SharedFrame } from './shared-frame.ts';

/** What a peer says of a client; the state is JSON in UTF-8, decoded only when the claim is the peer's own. */
export interface PresenceClaim {
  readonly client: number;
  readonly state: Uint8Array;
}

/** What one peer says of itself, as JSON. */
interface Present {
  readonly peer: Peer;
  readonly state: string;
}

/** What is new of a peer, as every message of this tick carries it. */
interface Change {
  readonly peer: Peer;
  readonly entry: Uint8Array;
}

/** Longest state of one client, in bytes of JSON, before and after the server has written its part. */
const MAX_STATE_BYTES = 16 * 1024;
const MAX_STATE_DEPTH = 8;
/** Pages that one membership may have opened since the room did, before its oldest claims are forgotten. */
const MAX_CLAIMS_PER_MEMBERSHIP = 200;

/**
 * Who is in a room and where their hands are. Never stored. A socket speaks for one clientID, the first that it
 * claims; clocks and identities are the server's, so nobody can pose as another or silence them by a high clock.
 */
export class Presence {
  readonly #present = new Map<number, Present>();
  readonly #clientOf = new Map<Peer, number>();
  readonly #changed = new Map<number, Change>();
  readonly #claimedBy = new Map<number, string>();
  readonly #claimsOf = new Map<string, Set<number>>();
  readonly #shades = new Shades();
  readonly #now: () => number;
  #clock = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  get isChanged(): boolean {
    return this.#changed.size > 0;
  }

  /**
   * Who first spoke under a clientID in this room, even when they have left: everybody is shown it before its owner
   * has written anything, and whoever wrote under it first would take it from them for ever.
   */
  claimantOf(client: number): string | undefined {
    return this.#claimedBy.get(client);
  }

  /** Takes in a peer's claims. Echoes of others, which the stock client sends, are ignored. */
  receive(
    peer: Peer,
    claims: readonly PresenceClaim[],
    ownerOf: (client: number) => string | undefined,
  ): void {
    for (const claim of claims) {
      if (!this.#mayClaim(peer, claim.client, ownerOf) || !peer.mayMove(claim.state.length)) continue;
      const state = parseState(claim.state);
      if (state === null) this.#remove(peer);
      else if (state) this.#put(peer, claim.client, state);
    }
  }

  leave(peer: Peer): void {
    this.#remove(peer);
    this.#clientOf.delete(peer);
  }

  /** The clientID that a peer speaks for, once it has named one. */
  clientOf(peer: Peer): number | undefined {
    return this.#clientOf.get(peer);
  }

  /**
   * Everybody present but the peer itself, for one who joins or asks; undefined for nobody. Under new clocks: one who
   * was away has forgotten the states, but not the clocks that they came under.
   */
  frameOfAll(peer: Peer): SharedFrame | undefined {
    const others = [...this.#present].filter(([, present]) => present.peer !== peer);
    if (others.length === 0) return undefined;
    return encodeAwareness(
      others.map(([client, { state }]) => encodeAwarenessEntry(client, this.#nextClock(), state)),
    );
  }

  /** What changed since the last time, as a function of who is told: nobody hears of their own hands. */
  takeChanges(): (peer: Peer) => SharedFrame | undefined {
    const changes = [...this.#changed.values()];
    this.#changed.clear();
    const movers = new Set(changes.map(({ peer }) => peer));
    const whole = encodeAwareness(changes.map(({ entry }) => entry));
    return (peer) => (movers.has(peer) ? changesOfOthers(changes, peer) : whole);
  }

  /**
   * The first clientID that a socket names is its own, unless somebody else wrote under it or is present under it.
   * The same person may take it over: that is a reconnection whose old socket is not yet known to be dead.
   */
  #mayClaim(peer: Peer, client: number, ownerOf: (client: number) => string | undefined): boolean {
    const claimed = this.#clientOf.get(peer);
    if (claimed !== undefined) return claimed === client;
    const { membership } = peer.identity;
    const owner = ownerOf(client);
    if (owner !== undefined && owner !== membership) return false;
    const holder = this.#present.get(client)?.peer;
    if (holder && holder.identity.membership !== membership) return false;
    if (holder?.identity.isProgram && holder !== peer) return false;
    // The old socket keeps its claim: free to make another, its next echo of somebody else would be taken for its own.
    this.#clientOf.set(peer, client);
    this.#remember(client, membership);
    return true;
  }

  #remember(client: number, membership: string): void {
    if (this.#claimedBy.has(client)) return;
    const claims = this.#claimsOf.get(membership) ?? new Set();
    this.#claimsOf.set(membership, claims.add(client));
    this.#claimedBy.set(client, membership);
    const [oldest] = claims;
    if (claims.size <= MAX_CLAIMS_PER_MEMBERSHIP || oldest === undefined) return;
    claims.delete(oldest);
    this.#claimedBy.delete(oldest);
  }

  /** The session's identity is written over whatever the peer says of itself. */
  #put(peer: Peer, client: number, state: JsonObject): void {
    const user = { ...peer.identity.user, shade: this.#shades.of(peer) };
    const stamped = JSON.stringify({ ...state, user });
    // JSON may grow by being read and written: `1e20` becomes 21 digits.
    if (Buffer.byteLength(stamped) > MAX_STATE_BYTES) return;
    this.#present.set(client, { peer, state: stamped });
    this.#change(peer, client, stamped);
  }

  #remove(peer: Peer): void {
    const client = this.#clientOf.get(peer);
    if (client === undefined || this.#present.get(client)?.peer !== peer) return;
    this.#present.delete(client);
    this.#shades.release(peer);
    this.#change(peer, client, 'null');
  }

  #change(peer: Peer, client: number, state: string): void {
    this.#changed.set(client, { peer, entry: encodeAwarenessEntry(client, this.#nextClock(), state) });
  }

  /** Rises for ever, over restarts too: peers ignore a state that is older than one they have seen. */
  #nextClock(): number {
    this.#clock = Math.max(this.#clock + 1, this.#now());
    return this.#clock;
  }
}

function changesOfOthers(changes: readonly Change[], peer: Peer): SharedFrame | undefined {
  const others = changes.filter((each) => each.peer !== peer).map(({ entry }) => entry);
  return others.length > 0 ? encodeAwareness(others) : undefined;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The state as a plain object; null says that the client leaves; undefined is not a state. */
function parseState(bytes: Uint8Array): JsonObject | null | undefined {
  if (bytes.length > MAX_STATE_BYTES) return undefined;
  try {
    const value: unknown = JSON.parse(UTF8.decode(bytes));
    if (value === null) return null;
    return isJsonObject(value) && isShallow(value, MAX_STATE_DEPTH) ? value : undefined;
  } catch {
    // A state that is no JSON says nothing; it harms nobody, so it is not worth the connection.
    return undefined;
  }
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1));
}

import { BEAT_INTERVAL_MS } from '@cap-commun/shared/protocol/messages';
import { encodeState, STATE_TOPICS, type StateTopic } from '@cap-commun/shared/protocol/server-state';
import type { Logger } from '../observability/logger.ts';
import type { Hub } from '../rooms/hub.ts';
import type { Identity, Peer } from '../rooms/peer.ts';
import type { Room } from '../rooms/room.ts';

/**
 * Reads the value of a topic for a board, as JSON: the same for everybody, or what one person may see of it, which is
 * made for each of them and shown to nobody else.
 */
export type TopicReader =
  | ((board: string) => Promise<unknown>)
  | { readonly viewFor: (board: string, viewer: Identity) => Promise<unknown> };

export interface StatesOptions {
  readonly hub: Hub;
  /** Every topic has its reader: one that is missing is a type error. */
  readonly topics: { readonly [Topic in StateTopic]: TopicReader };
  /** Bytes that may wait in a socket before it is told later. */
  readonly maxBufferedBytes: number;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type TopicFrames = Map<StateTopic, Promise<Uint8Array>>;

/**
 * Tells clients what the server owns of their board: all of it when they say hello, and each topic again whenever it
 * has changed. Who has not said hello hears nothing; who does not read is told when it reads again.
 */
export class ServerStates {
  readonly #options: StatesOptions;
  /** Held by the open room, so that what is kept goes with it. */
  readonly #frames = new WeakMap<Room, TopicFrames>();
  /** Who has still to be told, and of what. */
  readonly #behind = new Map<Peer, { readonly room: Room; readonly topics: Set<StateTopic> }>();
  #revision = 0;
  #retry: NodeJS.Timeout | undefined;

  constructor(options: StatesOptions) {
    this.#options = options;
  }

  greet(room: Room, peer: Peer): void {
    for (const topic of STATE_TOPICS) void this.#tell(room, peer, topic);
  }

  /** To be called after each change, once it is durable; resolves when everybody who reads has been told. */
  async changed(board: string, topic: StateTopic): Promise<void> {
    const room = this.#options.hub.openRoom(board);
    if (!room) return;
    this.#frames.get(room)?.delete(topic);
    await Promise.all([...room.peers].map((peer) => this.#tell(room, peer, topic)));
  }

  async #tell(room: Room, peer: Peer, topic: StateTopic): Promise<void> {
    if (!peer.hasSaidHello) return;
    try {
      const frame = await this.#frameFor(room, peer, topic);
      if (!room.peers.has(peer)) return;
      if (peer.bufferedBytes > this.#options.maxBufferedBytes) this.#tellLater(room, peer, topic);
      else peer.send(frame);
    } catch (error) {
      this.#options.logger.warn({ board: room.id, topic, err: error }, 'state could not be read');
      this.#tellLater(room, peer, topic);
    }
  }

  #frameFor(room: Room, peer: Peer, topic: StateTopic): Promise<Uint8Array> {
    const reader = this.#options.topics[topic];
    if (typeof reader === 'function') return this.#sharedFrame(room, topic, reader);
    return this.#newFrame(topic, () => reader.viewFor(room.id, peer.identity));
  }

  #sharedFrame(
    room: Room,
    topic: StateTopic,
    read: (board: string) => Promise<unknown>,
  ): Promise<Uint8Array> {
    const frames: TopicFrames = this.#frames.get(room) ?? new Map();
    this.#frames.set(room, frames);
    const known = frames.get(topic);
    if (known) return known;
    const frame = this.#newFrame(topic, () => read(room.id));
    frames.set(topic, frame);
    frame.catch(() => {
      if (frames.get(topic) === frame) frames.delete(topic);
    });
    return frame;
  }

  #newFrame(topic: StateTopic, read: () => Promise<unknown>): Promise<Uint8Array> {
    // Taken before the read: what is read later never has a lower number than what was read earlier.
    this.#revision = Math.max(this.#options.now(), this.#revision + 1);
    const revision = this.#revision;
    return read().then((value) => encodeState({ topic, revision, value }));
  }

  #tellLater(room: Room, peer: Peer, topic: StateTopic): void {
    const behind = this.#behind.get(peer) ?? { room, topics: new Set() };
    behind.topics.add(topic);
    this.#behind.set(peer, behind);
    this.#retry ??= setTimeout(() => this.#tellThoseBehind(), BEAT_INTERVAL_MS).unref();
  }

  #tellThoseBehind(): void {
    this.#retry = undefined;
    const behind = [...this.#behind];
    this.#behind.clear();
    for (const [peer, { room, topics }] of behind) {
      if (!room.peers.has(peer)) continue;
      for (const topic of topics) void this.#tell(room, peer, topic);
    }
  }
}

import { applyUpdate, Doc, encodeStateAsUpdate, mergeUpdates } from 'yjs';
import type { BoardCommit } from '../storage/board-store.ts';
import type { Hub } from './hub.ts';
import { SERVER_MEMBERSHIP } from './room.ts';

/** ClientID of everything that the server writes into a board; bound to it by the board's first update. */
export const SERVER_CLIENT = 1;

/**
 * Boards as documents, for the few things that need to look inside: reads over HTTP, and edits of the server's own.
 * Edits take the same way as everybody's (checked, committed, then shown), one at a time for each board.
 */
export class BoardDocuments {
  readonly #hub: Hub;
  readonly #lastEdit = new Map<string, Promise<unknown>>();

  constructor(hub: Hub) {
    this.#hub = hub;
  }

  /** Reads the durable state of a board; undefined for a board that does not exist. */
  async read<T>(board: string, reader: (doc: Doc) => T): Promise<T | undefined> {
    const room = await this.#hub.room(board);
    if (!room) return undefined;
    return withDoc(room.encode(), reader);
  }

  /** The durable state of a board as one update; undefined for a board that does not exist. */
  async encode(board: string): Promise<Uint8Array | undefined> {
    return (await this.#hub.room(board))?.encode();
  }

  /** Changes a board; resolves when the change is durable. Undefined for a board that does not exist. */
  edit<T>(board: string, change: (doc: Doc) => T): Promise<T | undefined> {
    const previous = this.#lastEdit.get(board) ?? Promise.resolve();
    const result = previous.then(() => this.#edit(board, change));
    const settled = result
      .catch(() => undefined)
      .then(() => {
        if (this.#lastEdit.get(board) === settled) this.#lastEdit.delete(board);
      });
    this.#lastEdit.set(board, settled);
    return result;
  }

  async #edit<T>(board: string, change: (doc: Doc) => T): Promise<T | undefined> {
    const room = await this.#hub.room(board);
    if (!room) return undefined;
    const { value, update } = withDoc(room.encode(), (doc) => recordChange(doc, change));
    if (!update) return value;
    const isDurable = room.receiveServerUpdate(update);
    this.#hub.touch(room);
    await isDurable;
    return value;
  }
}

/** The first update of a new board, under the server's clientID. */
export function firstCommit(board: string, fill: (doc: Doc) => void): BoardCommit {
  const doc = new Doc();
  doc.clientID = SERVER_CLIENT;
  fill(doc);
  const update = encodeStateAsUpdate(doc);
  doc.destroy();
  return { board, seq: 1, update, owners: [{ client: SERVER_CLIENT, membership: SERVER_MEMBERSHIP }] };
}

function withDoc<T>(update: Uint8Array, use: (doc: Doc) => T): T {
  const doc = new Doc();
  try {
    applyUpdate(doc, update);
    return use(doc);
  } finally {
    doc.destroy();
  }
}

function recordChange<T>(doc: Doc, change: (doc: Doc) => T): { value: T; update: Uint8Array | undefined } {
  // Only now: a document that receives updates under its own clientID takes another one.
  doc.clientID = SERVER_CLIENT;
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const value = change(doc);
  return { value, update: updates.length > 0 ? mergeUpdates(updates) : undefined };
}

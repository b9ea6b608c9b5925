import { randomBytes } from 'node:crypto';
import { Doc, encodeStateAsUpdate } from 'yjs';
import type {
  ChangeArguments,
  ChangeName,
  ChangeResult,
  ReadArguments,
  ReadName,
  ReadResult,
} from '../documents/job.ts';
import type { DocumentThreads } from '../documents/threads.ts';
import type { BoardCommit } from '../storage/board-store.ts';
import type { Hub } from './hub.ts';
import { type Room, SERVER_MEMBERSHIP } from './room.ts';

/** ClientID of the first update of every board. */
const FIRST_CLIENT = 1;

/**
 * Boards as documents, for the few things that need to look inside: reads over HTTP, and changes of the server's own.
 * Both are done in threads. Changes take the same way as everybody's (checked, committed, then shown), one at a time
 * for each board.
 */
export class BoardDocuments {
  readonly #hub: Hub;
  readonly #threads: DocumentThreads;
  readonly #lastChange = new Map<string, Promise<unknown>>();
  readonly #client = randomClient();

  constructor(hub: Hub, threads: DocumentThreads) {
    this.#hub = hub;
    this.#threads = threads;
  }

  /** Reads the durable state of a board; undefined for a board that does not exist. Rejects with `TooHeavy`. */
  async read<Name extends ReadName>(
    name: Name,
    board: string,
    ...[args]: Optional<ReadArguments<Name>>
  ): Promise<ReadResult<Name> | undefined> {
    const update = await this.encode(board);
    if (!update) return undefined;
    const { value } = await this.#threads.run({ kind: 'read', name, args, update });
    return value as ReadResult<Name>;
  }

  /** Reads a version of a board from its content. Rejects with `TooHeavy`. */
  async readVersion<Name extends ReadName>(
    name: Name,
    content: Uint8Array,
    ...[args]: Optional<ReadArguments<Name>>
  ): Promise<ReadResult<Name>> {
    const { value } = await this.#threads.run({ kind: 'readVersion', name, args, content });
    return value as ReadResult<Name>;
  }

  /** The durable state of a board as one update; undefined for a board that does not exist. */
  async encode(board: string): Promise<Uint8Array | undefined> {
    return (await this.#hub.room(board))?.encode();
  }

  /**
   * Changes a board; resolves when the change is durable. Undefined for a board that does not exist. Rejects with
   * `TooHeavy`.
   */
  change<Name extends ChangeName>(
    name: Name,
    board: string,
    args: ChangeArguments<Name>,
  ): Promise<ChangeResult<Name> | undefined> {
    const previous = this.#lastChange.get(board) ?? Promise.resolve();
    const result = previous.then(() => this.#change(name, board, args));
    const settled = result
      .catch(() => undefined)
      .then(() => {
        if (this.#lastChange.get(board) === settled) this.#lastChange.delete(board);
      });
    this.#lastChange.set(board, settled);
    return result;
  }

  async #change<Name extends ChangeName>(
    name: Name,
    board: string,
    args: ChangeArguments<Name>,
  ): Promise<ChangeResult<Name> | undefined> {
    const room = await this.#hub.room(board);
    if (!room) return undefined;
    const job = { kind: 'change', name, args, update: room.encode(), client: this.#clientIn(room) } as const;
    const { value, update } = await this.#threads.run(job);
    if (update) await this.#hub.write(board, update);
    return value as ChangeResult<Name>;
  }

  /** A clientID that is nobody else's on a board. */
  #clientIn(room: Room): number {
    let client = this.#client;
    while ((room.ownerOf(client) ?? SERVER_MEMBERSHIP) !== SERVER_MEMBERSHIP) client = randomClient();
    return client;
  }
}

/** Arguments that may be left out when there are none. */
type Optional<Args> = Args extends undefined ? [] : [args: Args];

/**
 * Every life of the server writes under a clientID of its own. What a store lost, or was restored to before, is then
 * never written again under the same numbers with another content: copies of it in browsers still merge.
 */
function randomClient(): number {
  return randomBytes(4).readUInt32LE();
}

/** The first update of a new board, under the server's clientID. */
export function firstCommit(board: string, fill: (doc: Doc) => void): BoardCommit {
  const doc = new Doc();
  doc.clientID = FIRST_CLIENT;
  fill(doc);
  const update = encodeStateAsUpdate(doc);
  doc.destroy();
  return { board, seq: 1, update, owners: [{ client: FIRST_CLIENT, membership: SERVER_MEMBERSHIP }] };
}

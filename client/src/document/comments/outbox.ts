import {
  parseReply,
  parseStartThread,
  type Reply,
  type StartThread,
} from '@cap-commun/shared/comments/comment-commands';
import { isJsonObject } from '@cap-commun/shared/core/json';
import type { CommandFailure } from '@cap-commun/shared/protocol/commands';
import { createStore, type ReadableStore } from '../../lib/store.ts';

/** A comment that the server has not confirmed yet. */
export interface WaitingComment {
  readonly command: StartThread | Reply;
  /** When it was written, by this device; milliseconds since 1970. */
  readonly at: number;
  /** Why the server refused it; null while it waits. */
  readonly failure: CommandFailure | null;
}

/** Where comments that wait are kept over visits; `localStorage` in the product. */
export type OutboxStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What this device has written and the server has not confirmed: kept until it is, page loads included. The ids in it
 * are what makes sending it twice the same as once.
 */
export class Outbox {
  readonly waiting: ReadableStore<readonly WaitingComment[]>;
  readonly #waiting = createStore<readonly WaitingComment[]>([]);
  readonly #storage: OutboxStorage | null;
  readonly #key: string;

  constructor(storage: OutboxStorage | null, name: string) {
    this.#storage = storage;
    this.#key = outboxKey(name);
    this.waiting = this.#waiting;
    this.#waiting.set(this.#stored());
  }

  add(waiting: WaitingComment): void {
    this.#keep([...this.#waiting.get(), waiting]);
  }

  /** Says why the server would not have it, or that it is to be tried again. */
  mark(comment: string, failure: CommandFailure | null): void {
    this.#keep(
      this.#waiting.get().map((each) => (each.command.comment === comment ? { ...each, failure } : each)),
    );
  }

  remove(comment: string): void {
    this.#keep(this.#waiting.get().filter(({ command }) => command.comment !== comment));
  }

  #keep(waiting: readonly WaitingComment[]): void {
    this.#waiting.set(waiting);
    try {
      if (waiting.length === 0) this.#storage?.removeItem(this.#key);
      else this.#storage?.setItem(this.#key, JSON.stringify(waiting));
    } catch {
      // A full or forbidden storage: it waits in this page alone.
    }
  }

  #stored(): readonly WaitingComment[] {
    try {
      const value: unknown = JSON.parse(this.#storage?.getItem(this.#key) ?? '[]');
      return Array.isArray(value) ? value.flatMap((each) => parseWaiting(each) ?? []) : [];
    } catch {
      return [];
    }
  }
}

/** Under which key the comments that wait beside a local copy are kept. */
export function outboxKey(name: string): string {
  return `cap-commun.outbox.${name}`;
}

function parseWaiting(value: unknown): WaitingComment | null {
  if (!isJsonObject(value) || !isJsonObject(value.command) || typeof value.at !== 'number') return null;
  const command = parseStartThread(value.command) ?? parseReply(value.command);
  // What was refused is tried once more: the board may have room, or the person a name, by now.
  return command && { command, at: value.at, failure: null };
}

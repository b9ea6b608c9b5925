import type { JsonObject } from '@cap-commun/shared/core/json';
import { type CommandResult, type CommandType, encodeCommand } from '@cap-commun/shared/protocol/commands';
import type { ServerState, StateTopic } from '@cap-commun/shared/protocol/server-state';
import type { ServerChannel } from '../document/server-channel.ts';
import { createStore, type ReadableStore } from '../lib/store.ts';

/** How long a command may stay unanswered, reconnections included, before it counts as not carried out. */
export const ANSWER_TIMEOUT_MS = 10_000;

interface WaitingCommand {
  readonly frame: Uint8Array;
  readonly settle: (result: CommandResult) => void;
}

interface KnownState {
  readonly revision: number;
  readonly value: unknown;
}

/**
 * The commands of one page and what the server tells of its own state, over whatever connection there is. A command
 * that was cut off goes again, under the same id, when the connection is back: the server carries it out once.
 */
export class ServerLine implements ServerChannel {
  readonly isOpen: ReadableStore<boolean>;
  readonly #isOpen = createStore(false);
  readonly #transmit: (frame: Uint8Array) => void;
  readonly #waiting = new Map<number, WaitingCommand>();
  readonly #states = new Map<string, KnownState>();
  readonly #listeners = new Map<StateTopic, Set<(value: unknown) => void>>();

  /** `transmit` is only called while the line is open. */
  constructor(transmit: (frame: Uint8Array) => void) {
    this.#transmit = transmit;
    this.isOpen = this.#isOpen;
  }

  send(body: JsonObject & { readonly type: CommandType }): Promise<CommandResult> {
    if (!this.#isOpen.get()) return Promise.resolve({ ok: false, code: 'unavailable' });
    const id = randomId();
    const frame = encodeCommand(id, body);
    return new Promise((resolve) => {
      const timer = setTimeout(
        () => this.answered(id, { ok: false, code: 'unavailable' }),
        ANSWER_TIMEOUT_MS,
      );
      const settle = (result: CommandResult): void => {
        clearTimeout(timer);
        resolve(result);
      };
      this.#waiting.set(id, { frame, settle });
      this.#transmit(frame);
    });
  }

  follow(topic: StateTopic, listener: (value: unknown) => void): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, listeners.add(listener));
    const known = this.#states.get(topic);
    if (known) listener(known.value);
    return () => listeners.delete(listener);
  }

  /** To be called when the connection stands: both sides have what the other had. */
  opened(): void {
    if (this.#isOpen.get()) return;
    this.#isOpen.set(true);
    for (const { frame } of this.#waiting.values()) this.#transmit(frame);
  }

  /** To be called when the connection is gone: what the next one says is believed, whatever the server's clock. */
  closed(): void {
    this.#isOpen.set(false);
    for (const [topic, { value }] of this.#states) this.#states.set(topic, { revision: 0, value });
  }

  /** Takes in the server's answer to a command; one that nobody waits for is dropped. */
  answered(id: number, result: CommandResult): void {
    this.#waiting.get(id)?.settle(result);
    this.#waiting.delete(id);
  }

  /** Takes in what the server says of its own state; what it had read before comes too late. */
  told({ topic, revision, value }: ServerState): void {
    if (revision < (this.#states.get(topic)?.revision ?? 0)) return;
    this.#states.set(topic, { revision, value });
    for (const listener of this.#listeners.get(topic as StateTopic) ?? []) listener(value);
  }

  destroy(): void {
    this.#isOpen.set(false);
    for (const id of [...this.#waiting.keys()]) this.answered(id, { ok: false, code: 'unavailable' });
  }
}

/** 48 random bits: two page loads of one browser do not meet. */
function randomId(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high >>> 16) * 2 ** 32 + low;
}

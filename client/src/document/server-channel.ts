import type { JsonObject } from '@cap-commun/shared/core/json';
import type { CommandResult, CommandType } from '@cap-commun/shared/protocol/commands';
import type { StateTopic } from '@cap-commun/shared/protocol/server-state';
import { createStore, type ReadableStore } from '../lib/store.ts';

/** What a page asks of the server, and is told by it, beside the document. */
export interface ServerChannel {
  /** Whether a command would reach the server now. */
  readonly isOpen: ReadableStore<boolean>;
  /** Resolves with the server's answer; `unavailable` at once while there is no connection. */
  send(body: JsonObject & { readonly type: CommandType }): Promise<CommandResult>;
  /** Calls `listener` with the last value of a topic, when there is one, and with each later; returns the way to stop. */
  follow(topic: StateTopic, listener: (value: unknown) => void): () => void;
}

/** A channel to nobody. */
export const closedChannel: ServerChannel = {
  isOpen: createStore(false),
  send: async () => ({ ok: false, code: 'unavailable' }),
  follow: () => () => undefined,
};

import type { JsonObject } from '@cap-commun/shared/core/json';
import type { CommandResult, CommandType } from '@cap-commun/shared/protocol/commands';
import type { Identity } from '../rooms/peer.ts';

/** Who asks, and of which board: by the session, nothing of it by the frame. */
export interface Caller {
  readonly board: string;
  readonly identity: Identity;
}

/** Carries out one type of command. Rejects only when something is broken: that is answered as `unavailable`. */
export type CommandHandler = (body: JsonObject, caller: Caller) => Promise<CommandResult>;

/** Every type has its handler: one that is missing is a type error. */
export type CommandHandlers = { readonly [Type in CommandType]: CommandHandler };

/** A handler that is only given bodies that its type's parser understands. */
export function commandHandler<Command>(
  parse: (body: JsonObject) => Command | null,
  run: (command: Command, caller: Caller) => Promise<CommandResult>,
): CommandHandler {
  return async (body, caller) => {
    const command = parse(body);
    return command === null ? { ok: false, code: 'bad-command' } : run(command, caller);
  };
}

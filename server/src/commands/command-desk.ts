import type { JsonObject } from '@cap-commun/shared/core/json';
import {
  type CommandFrame,
  type CommandResult,
  encodeCommandResult,
  isCommandType,
  MAX_COMMAND_BYTES,
  parseCommandBody,
} from '@cap-commun/shared/protocol/commands';
import { KeyedBuckets } from '../auth/token-bucket.ts';
import type { Logger } from '../observability/logger.ts';
import type { Peer } from '../rooms/peer.ts';
import type { Room } from '../rooms/room.ts';
import type { Caller, CommandHandlers } from './command-handler.ts';
import { RecentAnswers } from './recent-answers.ts';
import type { ServerStates } from './server-states.ts';

/** What one membership may ask. */
export interface CommandLimits {
  readonly commandsPerSecond: number;
  readonly commandBurst: number;
}

/** For benchmarks on loopback: sizes and roles still hold. */
export const UNLIMITED_COMMANDS: CommandLimits = {
  commandsPerSecond: Number.MAX_SAFE_INTEGER,
  commandBurst: Number.MAX_SAFE_INTEGER,
};

/** How many commands that come too fast are answered before their socket is closed. */
const TOO_FAST_PATIENCE = 100;

export interface DeskOptions {
  readonly handlers: CommandHandlers;
  readonly states: ServerStates;
  readonly limits: CommandLimits;
  /** Called when a client has said hello. */
  readonly onArrival?: (room: Room, peer: Peer) => void;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Takes what clients ask beside edits: each command is checked, carried out once, and answered. */
export class CommandDesk {
  readonly #options: DeskOptions;
  readonly #buckets: KeyedBuckets;
  readonly #answers = new RecentAnswers();
  readonly #tooFast = new WeakMap<Peer, number>();

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#buckets = new KeyedBuckets(options.limits.commandsPerSecond, options.limits.commandBurst);
  }

  /** Tells a client that has just said hello all that the server owns of its board. */
  greet(room: Room, peer: Peer): void {
    this.#options.states.greet(room, peer);
    this.#options.onArrival?.(room, peer);
  }

  /** Takes a command in; its answer goes to the peer, whatever becomes of it. */
  receive(room: Room, peer: Peer, { id, json }: CommandFrame): void {
    const answer = (result: CommandResult): void => peer.send(encodeCommandResult(id, result));
    if (!this.#buckets.take(peer.identity.membership, this.#options.now())) {
      answer({ ok: false, code: 'too-fast' });
      this.#countTooFast(peer);
      return;
    }
    if (json.length > MAX_COMMAND_BYTES) {
      answer({ ok: false, code: 'too-large' });
      return;
    }
    const body = parseCommandBody(json);
    if (!body) {
      peer.close('malformed');
      return;
    }
    const caller = { board: room.id, identity: peer.identity };
    const { membership } = peer.identity;
    void this.#answers.once(membership, id, () => this.#carryOut(body, caller)).then(answer);
  }

  async #carryOut(body: JsonObject, caller: Caller): Promise<CommandResult> {
    if (!isCommandType(body.type)) return { ok: false, code: 'unknown-command' };
    try {
      return await this.#options.handlers[body.type](body, caller);
    } catch (error) {
      this.#options.logger.warn({ board: caller.board, command: body.type, err: error }, 'command failed');
      return { ok: false, code: 'unavailable' };
    }
  }

  #countTooFast(peer: Peer): void {
    const count = (this.#tooFast.get(peer) ?? 0) + 1;
    this.#tooFast.set(peer, count);
    if (count > TOO_FAST_PATIENCE) peer.close('overloaded');
  }
}

/** What a conversation with a client needs of the desk. */
export type CommandReceiver = Pick<CommandDesk, 'greet' | 'receive'>;

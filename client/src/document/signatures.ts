import { approvedContent } from '@cap-commun/shared/consent/approved-content';
import { bySubject, parseSignatures, type SignaturesBySubject } from '@cap-commun/shared/consent/signature';
import type { Subject } from '@cap-commun/shared/consent/subject';
import { err, ok, type Result } from '@cap-commun/shared/core/result';
import type { BoardGraph } from '@cap-commun/shared/graph/board-graph';
import type { CommandFailure, CommandResult } from '@cap-commun/shared/protocol/commands';
import { createStore, type ReadableStore } from '../lib/store.ts';
import type { ServerChannel } from './server-channel.ts';

export type SigningResult = Result<void, CommandFailure>;

/**
 * The signatures that the server has recorded for this board, and the two ways to change them. They are never part
 * of the document: only the server writes them.
 */
export class Signatures {
  /** Null until the server has said which there are: then nothing can be called confirmed, or not confirmed. */
  readonly known: ReadableStore<SignaturesBySubject | null>;
  /** Whether a signature would reach the server now. */
  readonly canReachServer: ReadableStore<boolean>;
  readonly #channel: ServerChannel;
  readonly #graphNow: () => BoardGraph;
  readonly #stop: () => void;

  /** `graphNow` gives the board as it stands in the document at that moment. */
  constructor(channel: ServerChannel, graphNow: () => BoardGraph) {
    this.#channel = channel;
    this.#graphNow = graphNow;
    this.canReachServer = channel.isOpen;
    const known = createStore<SignaturesBySubject | null>(null);
    this.known = known;
    this.#stop = channel.follow('signatures', (value) => known.set(bySubject(parseSignatures(value))));
  }

  /**
   * Signs what the board says now of a subject, for this person and their brand. Fails with `unknown-subject` when
   * there is nothing to sign, and with `unavailable` at once when the server cannot be reached.
   */
  async sign(subject: Subject): Promise<SigningResult> {
    const content = approvedContent(this.#graphNow(), subject);
    if (content === null) return err('unknown-subject');
    return resultOf(await this.#channel.send({ type: 'sign', subject, content }));
  }

  /** Takes this person's signature back; fails as `sign` does. */
  async withdraw(subject: Subject): Promise<SigningResult> {
    return resultOf(await this.#channel.send({ type: 'withdraw', subject }));
  }

  destroy(): void {
    this.#stop();
  }
}

function resultOf(result: CommandResult): SigningResult {
  return result.ok ? ok(undefined) : err(result.code);
}

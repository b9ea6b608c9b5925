import { isBlocking } from '@cap-commun/shared/consent/gate-lights';
import { isSameContent } from '@cap-commun/shared/consent/same-content';
import {
  parseSignCommand,
  parseWithdrawCommand,
  type SignCommand,
  type WithdrawCommand,
} from '@cap-commun/shared/consent/sign-commands';
import { bySubject, type Signature } from '@cap-commun/shared/consent/signature';
import { isSignedByBrands, type Subject, subjectKey } from '@cap-commun/shared/consent/subject';
import type { Hand } from '@cap-commun/shared/consent/who-may-sign';
import type { JsonObject } from '@cap-commun/shared/core/json';
import { err, ok, type Result } from '@cap-commun/shared/core/result';
import type { CommandFailure, CommandResult } from '@cap-commun/shared/protocol/commands';
import type { Offer } from '../../documents/signing.ts';
import type { FindingsThread } from '../../findings/thread.ts';
import type { BoardDocuments } from '../../rooms/board-documents.ts';
import type { Hub } from '../../rooms/hub.ts';
import { type Caller, type CommandHandlers, commandHandler } from '../command-handler.ts';
import type { ServerStates } from '../server-states.ts';
import { Turns } from '../turns.ts';
import { isSameSignature, type SignatureBook } from './signature-book.ts';

export interface SigningOptions {
  readonly hub: Hub;
  readonly documents: BoardDocuments;
  readonly book: SignatureBook;
  readonly findings: FindingsThread;
  readonly states: ServerStates;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const DONE: CommandResult = { ok: true };
const failed = (code: CommandFailure): CommandResult => ({ ok: false, code });

/**
 * Signs and withdraws: who, for whom and what are checked against the session and the document, the record is made
 * durable, then its claim is written into the document, then everybody is told. One at a time for each board.
 */
export class Signing {
  readonly handlers: Pick<CommandHandlers, 'sign' | 'withdraw'>;
  readonly #options: SigningOptions;
  readonly #turns = new Turns();

  constructor(options: SigningOptions) {
    this.#options = options;
    this.handlers = {
      sign: commandHandler(parseSignCommand, (command, caller) =>
        this.#inTurn(caller, () => this.#sign(command, caller)),
      ),
      withdraw: commandHandler(parseWithdrawCommand, (command, caller) =>
        this.#inTurn(caller, () => this.#withdraw(command, caller)),
      ),
    };
  }

  /** What the caller wrote just before, such as the reason that they sign, counts: it is on disk first. */
  async #inTurn({ board, identity }: Caller, run: () => Promise<CommandResult>): Promise<CommandResult> {
    // Before any reading: who may not write cannot make the server work either.
    if (identity.role === 'viewer') return failed('read-only');
    if (identity.user.person === null) return failed('no-person');
    return this.#turns.run(board, async () => {
      await this.#options.hub.flush();
      return run();
    });
  }

  async #sign({ subject, content: seen }: SignCommand, caller: Caller): Promise<CommandResult> {
    const { board, identity } = caller;
    const offer = await this.#offer(subject, caller);
    if (!offer.ok) return failed(offer.error);
    const { hand, content } = offer.value;
    if (content === null) return failed('unknown-subject');
    if (!isSameContent(content, seen)) return failed('changed');
    if (subject.kind === 'gate' && !(await this.#isGateClear(board))) return failed('gate-not-clear');
    if (identity.role === 'viewer') return failed('read-only');
    const { role, user } = identity;
    const at = this.#options.now();
    return this.#recordAndClaim(board, { subject, ...hand, name: user.name, role, at, content });
  }

  /** Signing again what one has signed last is the same signature; its claim is written if it was lost. */
  async #recordAndClaim(board: string, signature: Signature): Promise<CommandResult> {
    const { book, documents, states } = this.#options;
    const { subject, person, partner, content, at: now } = signature;
    const all = await book.of(board);
    const before = all.find((record) => isSameSignature(record, signature));
    const isKnown =
      before !== undefined && before === lastWord(all, signature) && isSameContent(before.content, content);
    const recorded = isKnown ? ok(undefined) : await book.record(board, signature);
    if (!recorded.ok) return failed(recorded.error);

    const signatures = await book.of(board);
    const change = { subject, hand: { person, partner }, content, signatures, now };
    const isStillSo = await documents.change('claimSignature', board, change);
    // The board has changed in the meantime: nothing is claimed, and nothing stays recorded.
    if (!isStillSo && !isKnown) await book.restore(board, signature, before);
    await states.changed(board, 'signatures');
    return isStillSo ? DONE : failed('changed');
  }

  async #withdraw({ subject }: WithdrawCommand, caller: Caller): Promise<CommandResult> {
    const { book, documents, states, now } = this.#options;
    const { board } = caller;
    const offer = await this.#offer(subject, caller);
    if (!offer.ok) return failed(offer.error);
    const { hand, content } = offer.value;
    for (const record of fallingWith(subject, hand, content, await book.of(board))) {
      await book.forget(board, subject, record.person);
    }
    const signatures = await book.of(board);
    await documents.change('withdrawClaim', board, { subject, hand, signatures, now: now() });
    await states.changed(board, 'signatures');
    return DONE;
  }

  async #offer(subject: Subject, { board, identity }: Caller): Promise<Result<Offer, CommandFailure>> {
    const { partner, person } = identity.user;
    const signer = { role: identity.role, partner, person };
    const offer = await this.#options.documents.read('signingOffer', board, { subject, signer });
    return offer ?? err('unknown-subject');
  }

  async #isGateClear(board: string): Promise<boolean> {
    const { documents, findings, now } = this.#options;
    const update = await documents.encode(board);
    if (!update) return false;
    const asked = { today: undefined, lang: undefined };
    const answer = await findings.run({ kind: 'document', update, asked, now: now() });
    if (!answer.ok || answer.value.kind !== 'findings') throw new Error('The board could not be judged');
    return !answer.value.response.findings.some(isBlocking);
  }
}

/** The last record of the brand, or of the person, that a signature speaks for. */
function lastWord(all: readonly Signature[], { subject, partner, person }: Signature): Signature | undefined {
  const records = bySubject(all).get(subjectKey(subject));
  return records?.findLast((record) =>
    isSignedByBrands(subject) ? record.partner === partner : record.person === person,
  );
}

/**
 * The records that end when somebody withdraws: their own, and what others of their brand had said of an earlier
 * content, which the withdrawn signature had taken the place of.
 */
function fallingWith(
  subject: Subject,
  { person, partner }: Hand,
  content: JsonObject | null,
  all: readonly Signature[],
): readonly Signature[] {
  const key = subjectKey(subject);
  const records = all.filter((record) => subjectKey(record.subject) === key);
  const own = records.find((record) => record.person === person);
  if (!own) return [];
  const superseded = records.filter(
    (record) =>
      isSignedByBrands(subject) &&
      record !== own &&
      record.partner === partner &&
      record.at <= own.at &&
      !isSameContent(record.content, content),
  );
  return [own, ...superseded];
}

import { parseSignature, type Signature } from '@cap-commun/shared/consent/signature';
import { type Subject, subjectKey } from '@cap-commun/shared/consent/subject';
import { err, ok, type Result } from '@cap-commun/shared/core/result';
import type { Logger } from '../../observability/logger.ts';
import type { SignatureStore } from '../../storage/board-store.ts';

/** What the signatures of one person, and of all on a board, may hold. Everybody on the board is sent all of it. */
const LIMITS = {
  person: { count: 500, bytes: 256 * 1024 },
  board: { count: 3_000, bytes: 1024 * 1024 },
} as const;

/** The signatures that the server has recorded. */
export class SignatureBook {
  readonly #store: SignatureStore;
  readonly #logger: Logger;

  constructor(store: SignatureStore, logger: Logger) {
    this.#store = store;
    this.#logger = logger;
  }

  /** Those of a board, by ascending person, then subject. */
  async of(board: string): Promise<readonly Signature[]> {
    const stored = await this.#store.signaturesOf(board);
    return stored.flatMap(({ record }) => {
      const signature = parseSignature(record);
      if (!signature) this.#logger.error({ board }, 'a signature could not be read');
      return signature ?? [];
    });
  }

  /** Makes a signature durable, in the place of an earlier one; refuses one that a board has no room for. */
  async record(board: string, signature: Signature): Promise<Result<void, 'too-large'>> {
    const others = (await this.of(board)).filter((other) => !isSameSignature(other, signature));
    const own = others.filter(({ person }) => person === signature.person);
    if (!fits(own, signature, LIMITS.person) || !fits(others, signature, LIMITS.board))
      return err('too-large');
    await this.#save(board, signature);
    return ok(undefined);
  }

  /** Makes it as if a signature had not been recorded: `before` is what it took the place of. */
  async restore(board: string, signature: Signature, before: Signature | undefined): Promise<void> {
    if (before) await this.#save(board, before);
    else await this.forget(board, signature.subject, signature.person);
  }

  async forget(board: string, subject: Subject, person: string): Promise<void> {
    await this.#store.deleteSignature(board, subjectKey(subject), person);
  }

  #save(board: string, signature: Signature): Promise<void> {
    const { subject, person } = signature;
    return this.#store.saveSignature({ board, subject: subjectKey(subject), person, record: signature });
  }
}

/** Whether two records are of one subject by one person: a board holds one of them. */
export function isSameSignature(a: Signature, b: Signature): boolean {
  return a.person === b.person && subjectKey(a.subject) === subjectKey(b.subject);
}

function fits(
  others: readonly Signature[],
  added: Signature,
  limit: { readonly count: number; readonly bytes: number },
): boolean {
  return others.length < limit.count && JSON.stringify([...others, added]).length <= limit.bytes;
}

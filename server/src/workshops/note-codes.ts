import { randomInt } from 'node:crypto';
import { hashSecret } from '../auth/cookies.ts';

/** Digits of a code: typed on a phone, read on a screen beside it. */
const DIGITS = 8;
const LIFETIME_MS = 10 * 60_000;
/** Wrong tries before a code is void. */
const MAX_TRIES = 5;

interface OpenCode {
  readonly hash: string;
  readonly owner: string;
  readonly expiresAt: number;
  tries: number;
}

/**
 * Codes by which a second device of a person comes to their private notes: shown on the first, good once and for ten
 * minutes, one at a time. Kept in memory alone: after a restart, another is asked for.
 */
export class NoteCodes {
  readonly #codes = new Map<string, OpenCode>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** A fresh code for the devices of a person; one that was shown before is void. */
  issue(board: string, person: string, owner: string): { readonly code: string; readonly expiresAt: number } {
    this.#forgetExpired();
    const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
    const expiresAt = this.#now() + LIFETIME_MS;
    this.#codes.set(keyOf(board, person), { hash: hashSecret(code), owner, expiresAt, tries: 0 });
    return { code, expiresAt };
  }

  /** The owner whose notes a code opens, once; undefined for a wrong one, and for one that is over. */
  redeem(board: string, person: string, code: string): string | undefined {
    this.#forgetExpired();
    const key = keyOf(board, person);
    const open = this.#codes.get(key);
    if (!open) return undefined;
    open.tries += 1;
    const isRight = open.hash === hashSecret(code);
    if (isRight || open.tries >= MAX_TRIES) this.#codes.delete(key);
    return isRight ? open.owner : undefined;
  }

  #forgetExpired(): void {
    for (const [key, { expiresAt }] of this.#codes) if (expiresAt <= this.#now()) this.#codes.delete(key);
  }
}

function keyOf(board: string, person: string): string {
  return `${board} ${person}`;
}

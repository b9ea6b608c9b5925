import { tokenise } from './tokens.ts';

/** The label as its normalised tokens joined by spaces (verdict.md 4.1, without typo repair). Idempotent. */
export function normalise(label: string): string {
  return tokenise(label)
    .tokens.map((token) => token.text)
    .join(' ');
}

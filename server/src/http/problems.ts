import type { Problem } from '@cap-commun/shared/http/schemas';
import { TooHeavy } from '../documents/threads.ts';
import { DamagedBoard, StoreFailure } from '../storage/board-store.ts';

/** Every way an HTTP request can fail, with its status. The name is the stable part of the problem's `type`. */
const PROBLEMS = {
  'bad-request': [400, 'The request is not what this route takes'],
  'foreign-origin': [403, 'The request comes from another site'],
  'creation-closed': [403, 'New boards are made by an administrator here'],
  'not-available': [404, 'There is no such thing, or it is not yours to see'],
  'wrong-code': [403, 'The code is wrong, or over'],
  'other-device': [409, 'The notes are written on another device, which can show a code'],
  'no-person': [409, 'This needs a person card of the board'],
  'too-many-devices': [409, 'The person has as many devices as they can have'],
  'membership-exists': [409, 'This browser is on the board already, by another link'],
  'too-many-versions': [409, 'The board has as many named versions as it can keep'],
  'too-large': [413, 'The request is too large'],
  'not-json': [415, 'The body must be JSON'],
  'unreadable-file': [422, 'The board file cannot be read'],
  'unknown-metric': [422, 'A reading names no metric of this board'],
  'unknown-template': [422, 'There is no such template'],
  'unknown-person': [422, 'The person is not one that this link may be'],
  'too-many-requests': [429, 'Too many requests from this address'],
  internal: [500, 'Something went wrong here'],
  'too-heavy': [503, 'What was asked of this board takes too long to compute'],
  'store-unavailable': [503, 'The store does not answer'],
  'store-damaged': [503, 'What is stored is damaged; an administrator can repair it'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemName = keyof typeof PROBLEMS;

/** An answer that says what went wrong (RFC 9457). */
export function problemResponse(name: ProblemName, more: Pick<Problem, 'detail' | 'errors'> = {}): Response {
  const [status, title] = PROBLEMS[name];
  const body: Problem = { type: `/problems/${name}`, title, status, ...more };
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
  return new Response(JSON.stringify(body), { status, headers });
}

/** What a request that ended in an exception is answered: a failing store is nobody's fault, and passes. */
export function problemOf(error: unknown): ProblemName {
  if (error instanceof TooHeavy) return 'too-heavy';
  if (error instanceof DamagedBoard) return 'store-damaged';
  return error instanceof StoreFailure ? 'store-unavailable' : 'internal';
}

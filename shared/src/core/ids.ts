/** Id of an entity on a board. 1–64 characters of `[A-Za-z0-9._:-]`; compared by code unit, never by locale. */
export type EntityId = string;

const ID_PATTERN = /^[A-Za-z0-9._:-]{1,64}$/;
const RESERVED_IDS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const ID_ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Fills the array with random bytes; `crypto.getRandomValues` in the product, a seeded one in tests. */
export type RandomBytes = (length: number) => Uint8Array;

export function isEntityId(value: unknown): value is EntityId {
  return typeof value === 'string' && ID_PATTERN.test(value) && !RESERVED_IDS.has(value);
}

/** A fresh id: 80 random bits, readable aloud (no l, o, 0, 1), with a prefix that says the kind. */
export function newEntityId(prefix: string, randomBytes: RandomBytes): EntityId {
  let id = `${prefix}-`;
  for (const byte of randomBytes(16)) id += ID_ALPHABET[byte & 31];
  return id;
}

/** Orders ids by code unit, as every rule does (rules.md 3.1). */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

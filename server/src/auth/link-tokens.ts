import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StoredLink } from '../storage/board-store.ts';
import { ensureFolder } from '../storage/folder.ts';

const KEY_BYTES = 32;
const ID_BYTES = 16;

/**
 * The secrets of invite links. A token is `id.mac`, the mac an HMAC of the link's id and generation under a key that
 * lies outside the database: who reads the database alone can open no board, and a link can be shown again at any
 * time without being stored.
 */
export class LinkTokens {
  readonly #key: Uint8Array;

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  tokenOf(link: Pick<StoredLink, 'id' | 'generation'>): string {
    return `${link.id}.${this.#mac(link).toString('base64url')}`;
  }

  /** Whether a token opens a link as it is now: not revoked, and of the present generation. */
  matches(link: StoredLink, token: string): boolean {
    const given = Buffer.from(token.slice(token.indexOf('.') + 1), 'base64url');
    const expected = this.#mac(link);
    return given.length === expected.length && timingSafeEqual(given, expected) && !link.isRevoked;
  }

  #mac({ id, generation }: Pick<StoredLink, 'id' | 'generation'>): Buffer {
    return createHmac('sha256', this.#key).update(`${id}\n${generation}`).digest();
  }
}

/** The id part of a token; empty for what cannot be one. */
export function linkIdOf(token: string): string {
  return /^([A-Za-z0-9_-]{22})\.[A-Za-z0-9_-]{43}$/.exec(token)?.[1] ?? '';
}

/** A fresh id of 128 random bits: boards, links, memberships, sessions. */
export function newSecretId(): string {
  return randomBytes(ID_BYTES).toString('base64url');
}

/** Reads the key of all links, or makes one that only this user can read. Throws on a file that is not a key. */
export function loadLinkKey(path: string): Uint8Array {
  if (!existsSync(path)) {
    ensureFolder(dirname(path));
    writeFileSync(path, `${randomBytes(KEY_BYTES).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  }
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url');
  if (key.length !== KEY_BYTES) throw new Error(`${path} does not hold a link key of ${KEY_BYTES} bytes.`);
  return key;
}

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { StoredLink } from '../storage/board-store.ts';
import { LinkTokens, linkIdOf, loadLinkKey, newSecretId } from './link-tokens.ts';

const folder = mkdtempSync(join(tmpdir(), 'cap-commun-key-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the secrets of links', () => {
  const tokens = new LinkTokens(new Uint8Array(32).fill(7));
  const link: StoredLink = { id: newSecretId(), board: 'b', name: 'viewer', generation: 1, isRevoked: false };

  it('[AC8] opens the link that it was made for, and no other', () => {
    const token = tokens.tokenOf(link);
    expect(linkIdOf(token)).toBe(link.id);
    expect(tokens.matches(link, token)).toBe(true);
    expect(tokens.matches({ ...link, id: newSecretId() }, token)).toBe(false);
    expect(new LinkTokens(new Uint8Array(32).fill(8)).matches(link, token)).toBe(false);
  });

  it('[AC5] opens nothing once the link is replaced, [AC4] or revoked', () => {
    const token = tokens.tokenOf(link);
    expect(tokens.matches({ ...link, generation: 2 }, token)).toBe(false);
    expect(tokens.matches({ ...link, isRevoked: true }, token)).toBe(false);
  });

  it.each(['', 'x', '.', `${link.id}.short`, `${link.id} .${'A'.repeat(43)}`])('has no id in %j', (token) => {
    expect(linkIdOf(token)).toBe('');
  });
});

describe('the key of all links', () => {
  it('is made once, for its owner only, and stays', () => {
    const path = join(folder, 'fresh', 'link.key');
    const key = loadLinkKey(path);
    expect(key).toHaveLength(32);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(loadLinkKey(path)).toEqual(key);
  });

  it('is refused when the file holds something else', () => {
    const path = join(folder, 'bad.key');
    writeFileSync(path, 'hello');
    expect(() => loadLinkKey(path)).toThrow(/link key/);
  });
});

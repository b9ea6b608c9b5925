import { describe, expect, it } from 'vitest';
import { NoteCodes } from './note-codes.ts';

const MINUTE_MS = 60_000;

function codes() {
  const clock = { now: 1_000 };
  return { clock, codes: new NoteCodes(() => clock.now) };
}

describe('codes for a second device', () => {
  it('[PN3] are good once, for ten minutes, and for that person on that board', () => {
    const { clock, codes: open } = codes();
    const { code, expiresAt } = open.issue('b1', 'p1', 'm1');
    expect(code).toMatch(/^\d{8}$/);
    expect(expiresAt).toBe(clock.now + 10 * MINUTE_MS);
    expect(open.redeem('b1', 'p2', code)).toBeUndefined();
    expect(open.redeem('b2', 'p1', code)).toBeUndefined();
    expect(open.redeem('b1', 'p1', code)).toBe('m1');
    expect(open.redeem('b1', 'p1', code)).toBeUndefined();
    const late = open.issue('b1', 'p1', 'm1');
    clock.now = late.expiresAt;
    expect(open.redeem('b1', 'p1', late.code)).toBeUndefined();
  });

  it('[PN3] are void once another is shown, and after five wrong tries', () => {
    const { codes: open } = codes();
    const first = open.issue('b1', 'p1', 'm1');
    const second = open.issue('b1', 'p1', 'm1');
    if (first.code !== second.code) expect(open.redeem('b1', 'p1', first.code)).toBeUndefined();
    const wrong = second.code === '00000000' ? '00000001' : '00000000';
    for (let tries = 0; tries < 5; tries += 1) expect(open.redeem('b1', 'p1', wrong)).toBeUndefined();
    expect(open.redeem('b1', 'p1', second.code)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { CLOSE, isFinalClose, isWipingClose } from './close-codes.ts';

describe('close codes', () => {
  it('[WC1] are each used once, and short enough to be sent', () => {
    const all = Object.values(CLOSE);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(all.every(({ reason }) => new TextEncoder().encode(reason).length <= 123)).toBe(true);
  });

  it('[WC2] are final exactly when the stock provider takes them for final', () => {
    expect(isFinalClose(CLOSE.notAvailable.code)).toBe(true);
    for (const close of [
      CLOSE.tryLater,
      CLOSE.damaged,
      CLOSE.overloaded,
      CLOSE.roleChanged,
      CLOSE.goingAway,
    ]) {
      expect(isFinalClose(close.code)).toBe(false);
    }
  });

  it('[WC3] wipe a copy only when the server knows that it must go', () => {
    const wiping = Object.values(CLOSE).filter(({ code }) => isWipingClose(code));
    expect(wiping).toEqual([CLOSE.revoked, CLOSE.deleted]);
  });
});

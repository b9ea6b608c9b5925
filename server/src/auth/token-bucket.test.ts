import { describe, expect, it } from 'vitest';
import { TokenBucket } from './token-bucket.ts';

describe('a token bucket', () => {
  it('lets a burst through, then the average', () => {
    const bucket = new TokenBucket(10, 3, 0);
    expect([1, 2, 3, 4].map(() => bucket.take(1, 0))).toEqual([true, true, true, false]);
    expect(bucket.take(1, 100)).toBe(true);
    expect(bucket.take(1, 100)).toBe(false);
    expect(bucket.isFull(100)).toBe(false);
    expect(bucket.isFull(1_000)).toBe(true);
  });

  it('never holds more than its burst, and is not emptied by a clock that goes back', () => {
    const bucket = new TokenBucket(10, 2, 1_000);
    expect(bucket.take(1, 500)).toBe(true);
    expect([1, 2, 3].map(() => bucket.take(1, 100_000))).toEqual([true, true, false]);
  });
});

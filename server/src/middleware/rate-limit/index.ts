import type { Context, MiddlewareHandler } from 'hono';
import { TokenBucket } from '../../auth/token-bucket.ts';

export interface Rate {
  readonly perMinute: number;
  /** What one address may do at once: an office of thirty behind one address joins together. */
  readonly burst: number;
}

const MAX_TRACKED_ADDRESSES = 10_000;

/** Lets each address do only so much; `addressOf` says who asks, `refuse` answers who asks too much. */
export function rateLimit(
  rate: Rate,
  addressOf: (context: Context) => string,
  now: () => number,
  refuse: () => Response,
): MiddlewareHandler {
  const buckets = new Map<string, TokenBucket>();
  return async (context, next) => {
    const address = addressOf(context);
    let bucket = buckets.get(address);
    if (!bucket) {
      forgetIdle(buckets, now());
      bucket = new TokenBucket(rate.perMinute / 60, rate.burst, now());
      buckets.set(address, bucket);
    }
    return bucket.take(1, now()) ? next() : refuse();
  };
}

function forgetIdle(buckets: Map<string, TokenBucket>, now: number): void {
  if (buckets.size < MAX_TRACKED_ADDRESSES) return;
  for (const [address, bucket] of buckets) if (bucket.isFull(now)) buckets.delete(address);
}

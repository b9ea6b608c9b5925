import type { Context, MiddlewareHandler } from 'hono';
import { TokenBucket } from '../../auth/token-bucket.ts';

export interface Rate {
  readonly perMinute: number;
  /** What one address may do at once: an office of thirty behind one address joins together. */
  readonly burst: number;
}

/** From here on, those that have not asked for long are forgotten; at the other, the oldest is. */
const MANY_ADDRESSES = 10_000;
const MAX_TRACKED_ADDRESSES = 50_000;

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

/** Looks through all of them only each time their number has grown a tenth: a flood of addresses stays cheap. */
function forgetIdle(buckets: Map<string, TokenBucket>, now: number): void {
  if (buckets.size < MANY_ADDRESSES || buckets.size % (MANY_ADDRESSES / 10) !== 0) return;
  for (const [address, bucket] of buckets) if (bucket.isFull(now)) buckets.delete(address);
  for (const address of buckets.keys()) {
    if (buckets.size < MAX_TRACKED_ADDRESSES) return;
    buckets.delete(address);
  }
}

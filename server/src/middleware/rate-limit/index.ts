import type { Context, MiddlewareHandler } from 'hono';
import { KeyedBuckets } from '../../auth/token-bucket.ts';

export interface Rate {
  readonly perMinute: number;
  /** What one address may do at once: an office of thirty behind one address joins together. */
  readonly burst: number;
}

/** Lets each address do only so much; `addressOf` says who asks, `refuse` answers who asks too much. */
export function rateLimit(
  rate: Rate,
  addressOf: (context: Context) => string,
  now: () => number,
  refuse: () => Response,
): MiddlewareHandler {
  const buckets = new KeyedBuckets(rate.perMinute / 60, rate.burst);
  return async (context, next) => (buckets.take(addressOf(context), now()) ? next() : refuse());
}

/** Lets `perSecond` through on average and `burst` at once. */
export class TokenBucket {
  readonly #perSecond: number;
  readonly #burst: number;
  #tokens: number;
  #at: number;

  constructor(perSecond: number, burst: number, nowMs: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#tokens = burst;
    this.#at = nowMs;
  }

  /** Takes `cost` tokens when there are any left; a single cost may be larger than what is left. */
  take(cost: number, nowMs: number): boolean {
    const refill = (Math.max(0, nowMs - this.#at) / 1000) * this.#perSecond;
    this.#tokens = Math.min(this.#burst, this.#tokens + refill);
    this.#at = nowMs;
    if (this.#tokens <= 0) return false;
    this.#tokens -= cost;
    return true;
  }

  /** Whether the bucket has filled up again: nobody has asked for long. */
  isFull(nowMs: number): boolean {
    return this.#tokens + ((nowMs - this.#at) / 1000) * this.#perSecond >= this.#burst;
  }
}

/** From here on, keys that have not asked for long are forgotten; at the other, the oldest is. */
const MANY_KEYS = 10_000;
const MAX_TRACKED_KEYS = 50_000;

/** A bucket for each key. */
export class KeyedBuckets {
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #buckets = new Map<string, TokenBucket>();

  constructor(perSecond: number, burst: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
  }

  /** Takes one token of a key when there is any left. */
  take(key: string, nowMs: number): boolean {
    let bucket = this.#buckets.get(key);
    if (!bucket) {
      this.#forgetIdle(nowMs);
      bucket = new TokenBucket(this.#perSecond, this.#burst, nowMs);
      this.#buckets.set(key, bucket);
    }
    return bucket.take(1, nowMs);
  }

  /** Looks through all of them only each time their number has grown a tenth: a flood of keys stays cheap. */
  #forgetIdle(nowMs: number): void {
    const buckets = this.#buckets;
    if (buckets.size < MANY_KEYS || buckets.size % (MANY_KEYS / 10) !== 0) return;
    for (const [key, bucket] of buckets) if (bucket.isFull(nowMs)) buckets.delete(key);
    for (const key of buckets.keys()) {
      if (buckets.size < MAX_TRACKED_KEYS) return;
      buckets.delete(key);
    }
  }
}

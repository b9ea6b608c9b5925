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

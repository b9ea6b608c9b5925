/** Beats that are looked back at: a minute of them. */
const MAX_SAMPLES = 20;

interface Sample {
  /** Server time that a beat brought, less the local time at which it came. Milliseconds. */
  readonly offset: number;
  readonly at: number;
}

/**
 * What time it is on the server, told from its beats alone. Local times must come from a clock that nobody sets
 * (`performance.now()`): the wall clock of the device may be wrong, and may be put right in the middle of a session.
 * A beat comes late, never early, so the one that came quickest is the best; half of what a hello took to be answered
 * says how late that one was. Wrong by at most half the quickest round trip.
 */
export class ServerClock {
  #samples: Sample[] = [];
  #helloAt: number | undefined;
  #roundTripMs = Number.POSITIVE_INFINITY;

  /** To be called when a hello leaves, on a new connection too: a beat answers it at once. */
  saidHello(at: number): void {
    this.#helloAt = at;
  }

  /** To be called for each beat; `serverMs` is what it says, `at` the local time. */
  heard(serverMs: number, at: number): void {
    if (this.#helloAt !== undefined) {
      this.#roundTripMs = Math.min(this.#roundTripMs, Math.max(0, at - this.#helloAt));
      this.#helloAt = undefined;
    }
    this.#samples.push({ offset: serverMs - at, at });
    if (this.#samples.length > MAX_SAMPLES) this.#samples.shift();
  }

  /** Server time at a local time, in milliseconds since 1970; undefined before the first beat. */
  at(local: number): number | undefined {
    if (this.#samples.length === 0) return undefined;
    const quickest = this.#samples.reduce(
      (most, { offset }) => Math.max(most, offset),
      Number.NEGATIVE_INFINITY,
    );
    const lateMs = Number.isFinite(this.#roundTripMs) ? this.#roundTripMs / 2 : 0;
    return local + quickest + lateMs;
  }
}

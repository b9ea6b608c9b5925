/** How far two tellings of one board are apart at least: a room that votes at once is told a few times a second. */
const GAP_MS = 100;

/** Calls once for each key that is touched: at once after a rest, and once more for all that comes within the gap. */
export class Throttle {
  readonly #call: (key: string) => void;
  readonly #waiting = new Map<string, { timer: NodeJS.Timeout; isTouched: boolean }>();

  constructor(call: (key: string) => void) {
    this.#call = call;
  }

  touch(key: string): void {
    const waiting = this.#waiting.get(key);
    if (waiting) waiting.isTouched = true;
    else this.#callNow(key);
  }

  close(): void {
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  #callNow(key: string): void {
    const timer = setTimeout(() => this.#rested(key), GAP_MS).unref();
    this.#waiting.set(key, { timer, isTouched: false });
    this.#call(key);
  }

  #rested(key: string): void {
    const isTouched = this.#waiting.get(key)?.isTouched === true;
    this.#waiting.delete(key);
    if (isTouched) this.#callNow(key);
  }
}

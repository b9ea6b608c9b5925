/** Three beats and a little more: after this long in silence the link is dead, whatever the socket says. */
export const SILENCE_LIMIT_MS = 10_000;

/** Notices a dead link. It starts with the first beat, because other servers send none. */
export class Heartbeat {
  readonly #onDead: () => void;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #offsetMs = 0;

  constructor(onDead: () => void) {
    this.#onDead = onDead;
  }

  beat(serverTimeMs: number): void {
    this.#offsetMs = serverTimeMs - Date.now();
    this.stop();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#onDead();
    }, SILENCE_LIMIT_MS);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** The server's time by its last beat; this device's until there was one. Milliseconds since 1970. */
  serverNow(): number {
    return Date.now() + this.#offsetMs;
  }
}

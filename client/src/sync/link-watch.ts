import { ServerClock } from '@cap-commun/shared/protocol/server-clock';

/** How long a connection may take to open. */
export const OPEN_LIMIT_MS = 3_000;
/** How long an open connection may take to say its first word: a proxy may let it open and deliver nothing. */
export const FIRST_WORD_LIMIT_MS = 4_000;
/** While the board is on its way, other words wait behind it: a slow line is not a dead one. */
export const FIRST_SYNC_LIMIT_MS = 30_000;
/** Three beats and a little more: after this long in silence the link is dead, whatever the socket says. */
export const SILENCE_LIMIT_MS = 10_000;
/** How long the server may take to answer when somebody has come back to the page. */
export const PROBE_LIMIT_MS = 1_000;

type Phase = 'none' | 'opening' | 'open' | 'heard' | 'synced';

const LIMITS: Readonly<Record<Exclude<Phase, 'none'>, number>> = {
  opening: OPEN_LIMIT_MS,
  open: FIRST_WORD_LIMIT_MS,
  heard: FIRST_SYNC_LIMIT_MS,
  synced: SILENCE_LIMIT_MS,
};

/** Notices that a connection leads nowhere, in each phase of its life. Also keeps the server's clock. */
export class LinkWatch {
  readonly #onDead: () => void;
  #phase: Phase = 'none';
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #clock = new ServerClock();

  constructor(onDead: () => void) {
    this.#onDead = onDead;
  }

  /** Whether the server has said anything over the present connection. */
  get hasHeard(): boolean {
    return this.#phase === 'heard' || this.#phase === 'synced';
  }

  /** Whether the board has come over the present connection. */
  get hasSynced(): boolean {
    return this.#phase === 'synced';
  }

  /** A connection is being made. */
  opening(): void {
    this.#enter('opening');
  }

  opened(): void {
    this.#clock.saidHello(performance.now());
    this.#enter('open');
  }

  /** The server has said something. */
  heard(): void {
    this.#enter(this.#phase === 'synced' ? 'synced' : 'heard');
  }

  synced(): void {
    this.#enter('synced');
  }

  /** The server's clock, in milliseconds since 1970, which answers a hello at once. */
  beat(serverTimeMs: number): void {
    this.#clock.heard(serverTimeMs, performance.now());
  }

  /** The server was asked for a word: it comes at once, or the link is dead. */
  probed(): void {
    this.#clock.saidHello(performance.now());
    this.#wait(PROBE_LIMIT_MS);
  }

  /** The connection is over. */
  stop(): void {
    this.#phase = 'none';
    this.#clear();
  }

  /** The server's time by its beats; this device's until there was one. Milliseconds since 1970. */
  serverNow(): number {
    return this.#clock.at(performance.now()) ?? Date.now();
  }

  #enter(phase: Exclude<Phase, 'none'>): void {
    this.#phase = phase;
    this.#wait(LIMITS[phase]);
  }

  #wait(milliseconds: number): void {
    this.#clear();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#onDead();
    }, milliseconds);
  }

  #clear(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

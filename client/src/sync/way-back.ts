import { encodeHello, PROTOCOL_VERSION } from '@cap-commun/shared/protocol/messages';
import type { SocketClass } from './transports.ts';

const FIRST_TRY_MS = 60_000;
const LONGEST_PAUSE_MS = 15 * 60_000;
const ANSWER_LIMIT_MS = 5_000;

export interface WayBackOptions {
  readonly url: string;
  readonly Socket: SocketClass;
  readonly onOpen: () => void;
  /** In [0, 1). */
  readonly random: () => number;
}

/** While a board is reached the long way round, tries now and then whether the preferred one is open again. */
export class WayBack {
  readonly #options: WayBackOptions;
  #pause = FIRST_TRY_MS;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #stopTrying: (() => void) | null = null;

  constructor(options: WayBackOptions) {
    this.#options = options;
  }

  /** Begins, unless it has begun. */
  start(): void {
    if (this.#timer !== null || this.#stopTrying !== null) return;
    const delay = this.#pause * (0.75 + this.#options.random() / 2);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
    this.#timer = setTimeout(() => this.#try(), delay);
  }

  /** The network may be another one: tries now. */
  hurry(): void {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#try();
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#stopTrying?.();
    this.#stopTrying = null;
    this.#pause = FIRST_TRY_MS;
  }

  #try(): void {
    this.#timer = null;
    const { url, Socket, onOpen } = this.#options;
    this.#stopTrying = askForAWord(url, Socket, (hasAnswered) => {
      this.#stopTrying = null;
      if (hasAnswered) onOpen();
      else this.start();
    });
  }
}

/** Opens a connection that only says hello: a proxy may let it open and deliver nothing. Gives a function that ends it. */
function askForAWord(url: string, Socket: SocketClass, onEnd: (hasAnswered: boolean) => void): () => void {
  const socket = new Socket(url);
  socket.binaryType = 'arraybuffer';
  const end = (hasAnswered: boolean | null) => {
    clearTimeout(timer);
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
    if (hasAnswered !== null) onEnd(hasAnswered);
  };
  const timer = setTimeout(() => end(false), ANSWER_LIMIT_MS);
  socket.onopen = () => {
    socket.send(encodeHello({ version: PROTOCOL_VERSION, wantsAcks: false }) as Uint8Array<ArrayBuffer>);
  };
  socket.onmessage = () => end(true);
  socket.onclose = () => end(false);
  return () => end(null);
}

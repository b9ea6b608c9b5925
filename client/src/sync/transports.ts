/** A class with the shape of `WebSocket`, by which a server may be reached. */
export type SocketClass = typeof WebSocket;

/** So many refusals by a server that answers otherwise mean that the network takes no WebSocket. */
const REFUSALS_BEFORE_FALLBACK = 2;

/**
 * Which way the next connection goes: a WebSocket, or around networks that refuse one. A failure counts only while
 * the server answers ordinary requests: a server that is away says nothing about the way.
 */
export class Transports {
  /** To be given to the provider: each connection goes the way that is then the best known one. */
  readonly Socket: SocketClass;
  readonly #ways: readonly SocketClass[];
  #way = 0;
  #refusals: number[];

  /** `ways` from the preferred one to the last. */
  constructor(ways: readonly SocketClass[]) {
    this.#ways = ways;
    this.#refusals = ways.map(() => 0);
    const next = (): SocketClass => this.#ways[this.#way] ?? WebSocket;
    this.Socket = function AnySocket(url: string | URL, protocols?: string | string[]) {
      return new (next())(url, protocols);
    } as unknown as SocketClass;
  }

  /** Whether the way in use is not the preferred one. */
  get isFallback(): boolean {
    return this.#way > 0;
  }

  /** Whether no way gets through to a server that answers otherwise. */
  get isBlocked(): boolean {
    return this.#ways.length > 1 && this.#refusals.every((count, way) => count >= patienceWith(way));
  }

  /** The server has spoken by the way in use. */
  worked(): void {
    this.#refusals = this.#ways.map(() => 0);
  }

  /** The way in use led nowhere, and the server answers otherwise. */
  refused(): void {
    const count = (this.#refusals[this.#way] ?? 0) + 1;
    this.#refusals[this.#way] = count;
    if (count >= patienceWith(this.#way)) this.#way = (this.#way + 1) % this.#ways.length;
  }

  /** The preferred way is open again. */
  prefer(): void {
    this.#way = 0;
    this.worked();
  }
}

/** A fallback that fails once is no better than what it stands for. */
function patienceWith(way: number): number {
  return way === 0 ? REFUSALS_BEFORE_FALLBACK : 1;
}

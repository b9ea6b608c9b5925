import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { Random } from './random.ts';

export interface LineQuality {
  /** Each way, shared by all connections. */
  readonly bitsPerSecond: number;
  readonly roundTripMs: number;
  /** Share of segments that are lost and sent again. */
  readonly loss: number;
}

/** Bytes of one segment of TCP on an ordinary line. */
const SEGMENT = 1_460;
/** What waits to be sent on one connection before its source is told to wait, as a socket's buffer does. */
const BUFFER = 64 * 1024;

/**
 * A thin and long line in front of something that listens: bytes of all connections take their turn, arrive half a
 * round trip later, and a lost segment holds up those behind it until it has been sent again.
 */
export class SlowLine {
  readonly url: string;
  readonly #quality: LineQuality;
  readonly #server: Server;
  readonly #random: Random;
  readonly #sockets = new Set<Socket>();
  /** When each way is free again, on the clock of `performance`. */
  readonly #freeAt = { up: 0, down: 0 };

  private constructor(server: Server, target: URL, quality: LineQuality, seed: number) {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('No port');
    this.url = `http://127.0.0.1:${address.port}`;
    this.#quality = quality;
    this.#server = server;
    this.#random = new Random(seed);
    server.on('connection', (near: Socket) => {
      const far = connect(Number(target.port), target.hostname);
      this.#carry(near, far, 'up');
      this.#carry(far, near, 'down');
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => this.#sockets.delete(one));
      }
      // What the target has said before it hung up is still on its way; `end` follows it.
      near.on('close', () => far.destroy());
    });
  }

  static async start(target: string, quality: LineQuality, seed = 1): Promise<SlowLine> {
    const server = createServer({ allowHalfOpen: true }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new SlowLine(server, new URL(target), quality, seed);
  }

  /** What a context of Playwright needs when the target is a proxy. */
  get forBrowser(): { readonly server: string; readonly bypass: string } {
    return { server: this.url, bypass: '<-loopback>' };
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #carry(from: Socket, to: Socket, way: 'up' | 'down'): void {
    const { bitsPerSecond, roundTripMs, loss } = this.#quality;
    let waiting = 0;
    // The handshake of TCP takes one round trip before the first byte moves.
    let arrivesAt = performance.now() + roundTripMs;
    // Timers of different lengths may fall due in another order than they were set; bytes never do.
    const arrivals: (() => void)[] = [];
    const deliver = (at: number, act: () => void) => {
      arrivals.push(act);
      setTimeout(() => arrivals.shift()?.(), Math.max(0, at - performance.now()));
    };
    from.on('data', (data: Buffer) => {
      for (let start = 0; start < data.length; start += SEGMENT) {
        const segment = data.subarray(start, start + SEGMENT);
        const now = performance.now();
        this.#freeAt[way] = Math.max(this.#freeAt[way], now) + (segment.length * 8_000) / bitsPerSecond;
        const again = this.#random.unit() < loss ? 2 * roundTripMs : 0;
        arrivesAt = Math.max(arrivesAt, this.#freeAt[way] + roundTripMs / 2 + again);
        waiting += segment.length;
        deliver(arrivesAt, () => {
          waiting -= segment.length;
          if (!to.destroyed) to.write(segment);
          if (waiting < BUFFER) from.resume();
        });
      }
      if (waiting >= BUFFER) from.pause();
    });
    from.on('end', () => deliver(arrivesAt, () => to.end()));
  }
}

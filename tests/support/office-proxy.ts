import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** What the proxy does with a WebSocket: a browser asks for a tunnel to have one. */
export type TunnelRule = 'open' | 'refused' | 'held' | 'mute';

/**
 * The proxy of an office, between a browser and everything: plain requests pass, tunnels do what it is told, and the
 * line behind it can go dead without anybody being told.
 */
export class OfficeProxy {
  readonly url: string;
  tunnels: TunnelRule = 'open';
  /** Whether streams are refused, too. */
  refusesStreams = false;
  readonly #server: Server;
  readonly #open = new Set<Duplex>();
  readonly #pipes = new Set<() => void>();
  #streams = 0;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.url = `http://127.0.0.1:${port}`;
    server.on('request', (asked, answer) => {
      if (this.refusesStreams && asked.url?.endsWith('/stream')) {
        answer.writeHead(502).end();
        return;
      }
      if (asked.url?.endsWith('/stream')) {
        this.#streams += 1;
        answer.once('close', () => {
          this.#streams -= 1;
        });
      }
      const passed = request(
        asked.url ?? '',
        { method: asked.method, headers: asked.headers },
        (answered) => {
          answer.writeHead(answered.statusCode ?? 502, answered.headers);
          answered.pipe(answer);
        },
      );
      passed.on('error', () => answer.destroy());
      answer.on('close', () => passed.destroy());
      asked.pipe(passed);
    });
    server.on('connect', (asked, socket: Duplex) => this.#tunnel(asked.url ?? '', socket));
    server.on('connection', (socket: Socket) => {
      this.#open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => this.#open.delete(socket));
    });
  }

  static async start(): Promise<OfficeProxy> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('No port');
    return new OfficeProxy(server, address.port);
  }

  /** What a context of Playwright needs: Chromium asks no proxy for its own machine unless it is told to. */
  get forBrowser(): { readonly server: string; readonly bypass: string } {
    return { server: this.url, bypass: '<-loopback>' };
  }

  /** Streams that are open through it. */
  get streamCount(): number {
    return this.#streams;
  }

  get tunnelCount(): number {
    return this.#pipes.size;
  }

  /** From now on, nothing moves through the tunnels that are open, and neither end is told. */
  freezeTunnels(): void {
    for (const freeze of this.#pipes) freeze();
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#open) socket.destroy();
    await closed;
  }

  #tunnel(target: string, near: Duplex): void {
    if (this.tunnels === 'held') return;
    if (this.tunnels === 'refused') {
      near.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const [host, port] = target.split(':');
    const far = connect(Number(port), host);
    this.#open.add(far);
    const freeze = (): void => {
      near.unpipe(far);
      far.unpipe(near);
      for (const end of [near, far]) end.removeAllListeners('end').pause();
    };
    const end = (): void => {
      this.#pipes.delete(freeze);
      near.destroy();
      far.destroy();
    };
    far.on('connect', () => {
      near.write('HTTP/1.1 200 Connection established\r\n\r\n');
      near.pipe(far);
      // The upgrade comes through, then nothing more.
      if (this.tunnels === 'mute') far.once('data', (data) => near.write(upgradeIn(data)));
      else far.pipe(near);
      this.#pipes.add(freeze);
    });
    for (const socket of [near, far]) socket.on('close', end).on('error', end);
  }
}

/** The answer to the upgrade alone: frames may have come with it. */
function upgradeIn(data: Buffer): Buffer {
  return data.subarray(0, data.indexOf('\r\n\r\n') + 4);
}

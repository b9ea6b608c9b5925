import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BoundProcess } from './bound-process.ts';
import { ChildServer } from './child-server.ts';

export interface ProcessServerOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Set for a server whom permissions must bind, whoever runs the test. */
  readonly bound?: BoundProcess | undefined;
}

/** The real server as a process of its own, on one port and one data folder for all its lives. */
export class ProcessServer {
  readonly url: string;
  readonly dataFolder: string;
  readonly #port: number;
  readonly #options: ProcessServerOptions;
  #child: ChildServer | undefined;

  private constructor(port: number, dataFolder: string, options: ProcessServerOptions) {
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
    this.dataFolder = dataFolder;
    this.#options = options;
  }

  static async start(options: ProcessServerOptions = {}): Promise<ProcessServer> {
    const dataFolder = mkdtempSync(join(tmpdir(), 'cap-commun-'));
    const user = options.bound?.user;
    if (user) chownSync(dataFolder, user.uid, user.gid);
    const server = new ProcessServer(await freePort(), dataFolder, options);
    await server.startAgain();
    return server;
  }

  /** Process id while it lives. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Processor time of this life so far, in milliseconds. */
  cpuMs(): number {
    return this.#child?.cpuMs() ?? 0;
  }

  /** Starts it on what the last life left; resolves when it says its address. */
  async startAgain(): Promise<void> {
    this.#child = await ChildServer.start({
      args: ['server/bin/cap-commun.mjs', 'start', '--no-build'],
      env: {
        PORT: String(this.#port),
        HOST: '127.0.0.1',
        DATA_DIR: this.dataFolder,
        PUBLIC_URL: this.url,
        RATE_LIMITS: 'off',
        LOG_LEVEL: 'error',
        ...this.#options.env,
      },
      bound: this.#options.bound,
      addressIn: (line) => /^Cap Commun: (http:\S+)/.exec(line)?.[1],
    });
  }

  /** kill -9: no goodbye, no flush. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Stops it politely; gives its exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  /** Stops it and deletes its data. */
  async remove(): Promise<void> {
    await this.#end('SIGKILL');
    rmSync(this.dataFolder, { recursive: true, force: true });
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const child = this.#child;
    this.#child = undefined;
    return child ? child.end(signal) : null;
  }
}

/** A port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

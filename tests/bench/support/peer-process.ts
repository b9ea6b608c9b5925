import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChildServer } from '../../support/child-server.ts';
import { freePort } from '../../support/process-server.ts';

export interface PeerOptions {
  /** Arguments of node, from the root of the workspace. */
  readonly args: readonly string[];
  /** What tells the peer where to keep its data, if it does. */
  readonly env: (folder: string) => Readonly<Record<string, string>>;
  /** How a line begins that says that it listens. */
  readonly listens: string;
}

/** A server that ours is compared with: one port and one folder for all its lives. */
export class PeerProcess {
  readonly url: string;
  readonly #port: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'cap-commun-peer-'));
  readonly #options: PeerOptions;
  #child: ChildServer | undefined;

  private constructor(port: number, options: PeerOptions) {
    this.#port = port;
    this.#options = options;
    this.url = `http://127.0.0.1:${port}`;
  }

  static async start(options: PeerOptions): Promise<PeerProcess> {
    const peer = new PeerProcess(await freePort(), options);
    await peer.startAgain();
    return peer;
  }

  async startAgain(): Promise<void> {
    const { args, env, listens } = this.#options;
    this.#child = await ChildServer.start({
      args,
      env: { HOST: '127.0.0.1', PORT: String(this.#port), ...env(this.#folder) },
      addressIn: (line) => (line.startsWith(listens) ? this.url : undefined),
    });
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  cpuMs(): number {
    return this.#child?.cpuMs() ?? 0;
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    await this.#child?.end(signal);
    this.#child = undefined;
  }

  async remove(): Promise<void> {
    await this.end('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

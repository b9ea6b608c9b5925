import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ENTRY = join(import.meta.dirname, '../../server/bin/cap-commun.mjs');
const ADDRESS = /^Cap Commun: (http:\S+)/;

export interface ProcessServerOptions {
  readonly env?: Readonly<Record<string, string>>;
}

/** The real server as a process of its own, on one port and one data folder for all its lives. */
export class ProcessServer {
  readonly url: string;
  readonly dataFolder: string;
  readonly #port: number;
  readonly #env: Readonly<Record<string, string>>;
  #process: ChildProcess | undefined;

  private constructor(port: number, dataFolder: string, env: Readonly<Record<string, string>>) {
    this.#port = port;
    this.url = `http://127.0.0.1:${port}`;
    this.dataFolder = dataFolder;
    this.#env = env;
  }

  static async start(options: ProcessServerOptions = {}): Promise<ProcessServer> {
    const dataFolder = mkdtempSync(join(tmpdir(), 'cap-commun-'));
    const server = new ProcessServer(await freePort(), dataFolder, options.env ?? {});
    await server.startAgain();
    return server;
  }

  /** Process id while it lives; benchmarks read its CPU time by it. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /** Starts it on what the last life left; resolves when it says its address. */
  async startAgain(): Promise<void> {
    const child = spawn(process.execPath, [ENTRY, 'start', '--no-build'], {
      env: {
        ...process.env,
        PORT: String(this.#port),
        HOST: '127.0.0.1',
        DATA_DIR: this.dataFolder,
        PUBLIC_URL: this.url,
        RATE_LIMITS: 'off',
        LOG_LEVEL: 'error',
        ...this.#env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = child;
    for await (const line of createInterface({ input: child.stdout })) {
      if (!ADDRESS.test(line)) continue;
      child.stdout.resume();
      return;
    }
    throw new Error(`The server ended before it said its address (exit code ${child.exitCode})`);
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

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '../..');
const START_DEADLINE_MS = 20_000;
/** Linux counts process time in hundredths of a second. */
const MS_PER_CLOCK_TICK = 10;

export interface ProcessOptions {
  /** Arguments of node, from the root of the workspace. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Finds the server's address in a line that it prints. */
  readonly addressIn: (line: string) => string | undefined;
}

/** A server that runs as a process of its own: it can be killed, and its processor time be read. */
export class ProcessServer {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  /** Resolves when the server has printed its address; rejects with what it printed when it ends before. */
  static async start({ args, env, addressIn }: ProcessOptions): Promise<ProcessServer> {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const printed: string[] = [];
    child.stderr?.on('data', (text: Buffer) => printed.push(text.toString()));
    const address = new Promise<string>((resolve, reject) => {
      const giveUp = () => reject(new Error(`no server: ${args.join(' ')}\n${printed.join('')}`));
      const deadline = setTimeout(giveUp, START_DEADLINE_MS);
      child.once('exit', giveUp);
      createInterface({ input: child.stdout }).on('line', (line) => {
        printed.push(`${line}\n`);
        const found = addressIn(line);
        if (found === undefined) return;
        clearTimeout(deadline);
        child.off('exit', giveUp);
        resolve(found);
      });
    });
    return new ProcessServer(child, await address);
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** Processor time of all the process's threads so far, in milliseconds. */
  cpuMs(): number {
    const stat = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; user and system time are the 14th and 15th fields.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_CLOCK_TICK;
  }

  /** Resolves when the process is gone. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill(signal);
    await gone;
  }
}

/** Our own server, as `pnpm start --no-build` runs it. */
export function startOwnServer(
  dataFolder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ProcessServer> {
  return ProcessServer.start({
    args: ['server/bin/cap-commun.mjs', 'start', '--no-build'],
    env: { PORT: '0', DATA_DIR: dataFolder, RATE_LIMITS: 'off', LOG_LEVEL: 'error', ...env },
    addressIn: (line) => /Cap Commun: (\S+)/.exec(line)?.[1],
  });
}

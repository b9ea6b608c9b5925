import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type BoundProcess, commandOf } from './bound-process.ts';

const ROOT = join(import.meta.dirname, '../..');
/** A deadline, not a measure: a busy machine takes its time. */
const START_DEADLINE_MS = 60_000;
/** Linux counts process time in hundredths of a second. */
const MS_PER_CLOCK_TICK = 10;

export interface ChildOptions {
  /** Arguments of node, from the root of the workspace. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Finds the server's address in a line that it prints. */
  readonly addressIn: (line: string) => string | undefined;
  /** Set for a process whom permissions must bind. */
  readonly bound?: BoundProcess | undefined;
}

/** A server that runs as a process of its own: it can be killed, and its processor time be read. */
export class ChildServer {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  /** Resolves when the server has printed its address; rejects with what it printed when it ends before. */
  static async start({ args, env, addressIn, bound }: ChildOptions): Promise<ChildServer> {
    const [command, ...rest] = commandOf(args, bound);
    const child = spawn(command, rest, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...bound?.user,
    });
    const printed: string[] = [];
    child.stderr?.on('data', (text: Buffer) => printed.push(text.toString()));
    const address = new Promise<string>((resolve, reject) => {
      const giveUp = () => {
        child.kill('SIGKILL');
        reject(new Error(`no server: ${args.join(' ')}\n${printed.join('')}`));
      };
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
    return new ChildServer(child, await address);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Processor time of all the process's threads so far, in milliseconds. */
  cpuMs(): number {
    const stat = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; user and system time are the 14th and 15th fields.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_CLOCK_TICK;
  }

  /** Resolves when the process is gone; gives its exit code, null when a signal ended it. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      const gone = once(this.#child, 'exit');
      this.#child.kill(signal);
      await gone;
    }
    return this.#child.exitCode;
  }
}

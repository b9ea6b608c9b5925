import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export interface CommandOutcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `pnpm board …` beside a server, on its data folder. */
export async function boardCommand(dataFolder: string, ...args: string[]): Promise<CommandOutcome> {
  const child = spawn(process.execPath, ['server/bin/cap-commun.mjs', 'board', ...args], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: dataFolder },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (text: Buffer) => {
    out += text;
  });
  child.stderr.on('data', (text: Buffer) => {
    err += text;
  });
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
}

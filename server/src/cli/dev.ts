import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runVite } from './client-build.ts';

const COMMAND = fileURLToPath(new URL('../../bin/cap-commun.mjs', import.meta.url));
const SOURCES = ['../../src', '../../../shared/src'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** `pnpm dev`: the client with hot reload, the server restarted when its sources change. Gives the exit code. */
export async function runDev(): Promise<number> {
  const watch = SOURCES.map((path) => `--watch-path=${path}`);
  const server = spawn(process.execPath, [...watch, COMMAND, 'start', '--no-build'], { stdio: 'inherit' });
  try {
    return await runVite([]);
  } finally {
    server.kill();
  }
}

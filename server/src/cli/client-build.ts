import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLIENT_ROOT = fileURLToPath(new URL('../../../client', import.meta.url));
const VITE = fileURLToPath(new URL('../../../client/node_modules/vite/bin/vite.js', import.meta.url));

/** Runs Vite in the client's folder with this Node, whatever Node the machine has. Gives its exit code. */
export function runVite(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [VITE, ...args], { cwd: CLIENT_ROOT, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Builds the client into `client/dist`. */
export function buildClient(): Promise<number> {
  return runVite(['build', '--logLevel', 'warn']);
}

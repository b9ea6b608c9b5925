import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProcessServer } from '../support/process-server.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Starts a server that should not start; gives what it said. */
function start(env: Record<string, string>) {
  const args = ['server/bin/cap-commun.mjs', 'start', '--no-build'];
  const options = { cwd: ROOT, env: { ...process.env, PORT: '0', ...env }, timeout: 20_000 };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { ...options, encoding: 'utf8' });
  return { status, stdout, lines: stderr.trim().split('\n') };
}

describe('a start that cannot be', () => {
  it.runIf(existsSync('/proc/self'))('[ST20] ends with one line when the data folder cannot be made', () => {
    const { status, stdout, lines } = start({ DATA_DIR: '/proc/nope' });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('/proc/nope');
  });

  it('[ST22] ends with one line while another server has the data folder, and works once that one was killed', async () => {
    const first = await ProcessServer.start();
    const { status, stdout, lines } = start({ DATA_DIR: first.dataFolder });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('Another server runs on this data folder');
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    await first.kill();
    await first.startAgain();
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    await first.remove();
  });
});

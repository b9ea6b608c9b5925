import { parseConfig } from '@cap-commun/server/app/config';
import { startServer } from '@cap-commun/server/app/server';
import type { BoardStore } from '@cap-commun/server/storage/board-store';
import { openSqliteStore } from '@cap-commun/server/storage/sqlite/sqlite-store';

/** Steps of a compaction, in their order; the process is killed just before or just after one of them. */
export const STEPS = ['saveSnapshot', 'readSnapshot', 'retireBefore'] as const;
export type KillPoint = `${'before' | 'after'} ${(typeof STEPS)[number]}`;

/** Run as a process: the real server, on a store that kills it at `KILL_AT` of its first compaction. */
async function main(): Promise<void> {
  const config = parseConfig(process.env);
  if (!config.ok) throw new Error(config.error);
  const store = openSqliteStore(config.value.databaseFile, { isServer: true });
  const { url } = await startServer(config.value, { store: killing(store, process.env.KILL_AT ?? '') });
  console.log(`listening on ${url}`);
}

function killing(store: BoardStore, at: string): BoardStore {
  const wrapped = STEPS.map((step) => {
    const run = store[step] as (...args: unknown[]) => Promise<unknown>;
    const call = async (...args: unknown[]): Promise<unknown> => {
      if (at === `before ${step}`) process.kill(process.pid, 'SIGKILL');
      const value = await run(...args);
      if (at === `after ${step}`) process.kill(process.pid, 'SIGKILL');
      return value;
    };
    return [step, call];
  });
  return { ...store, ...Object.fromEntries(wrapped) };
}

if (process.argv[1] === import.meta.filename) await main();

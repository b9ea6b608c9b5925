import type { BoardStore } from '../storage/board-store.ts';
import { MemoryStore } from '../storage/memory/memory-store.ts';
import { openSqliteStore } from '../storage/sqlite/sqlite-store.ts';
import type { Config } from './config.ts';

/** The store that the configuration names; for a server (`isServer`) or for a command beside it. */
export function openStore(config: Config, isServer: boolean): BoardStore {
  if (config.STORE_URL === 'memory:') return new MemoryStore();
  return openSqliteStore(config.databaseFile, { isServer });
}

import type { BoardStore } from '../storage/board-store.ts';
import { MemoryStore } from '../storage/memory/memory-store.ts';
import { openSqliteStore } from '../storage/sqlite/sqlite-store.ts';
import type { Config } from './config.ts';

/** The store that the configuration names. */
export function openStore(config: Config): BoardStore {
  return config.STORE_URL === 'memory:' ? new MemoryStore() : openSqliteStore(config.databaseFile);
}

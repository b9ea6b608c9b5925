import { createStore, type ReadableStore } from './store.ts';

const RETRY_MS = 2_000;

/** Code that comes when it is wanted; null until then. */
export interface LazyModule<Module> extends ReadableStore<Module | null> {
  /** Begins to load, once; where the network fails, it tries again until the code has come. */
  load(): Promise<Module>;
}

const declared: LazyModule<unknown>[] = [];

/** Declares code that is not part of the first load. `load` is one dynamic import. */
export function lazyModule<Module>(load: () => Promise<Module>): LazyModule<Module> {
  const store = createStore<Module | null>(null);
  let loading: Promise<Module> | null = null;
  const attempt = async (): Promise<Module> => {
    for (;;) {
      try {
        const module = await load();
        store.set(module);
        return module;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  };
  const lazy: LazyModule<Module> = {
    get: store.get,
    subscribe: store.subscribe,
    load: () => {
      loading ??= attempt();
      return loading;
    },
  };
  declared.push(lazy);
  return lazy;
}

/** Loads everything that has been declared, and what it declares in its turn. */
export async function loadAll(): Promise<void> {
  // The list grows while it is walked: a module that comes may declare others.
  for (const module of declared) await module.load();
}

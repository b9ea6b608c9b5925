import { createStore, type Store } from './store.ts';

/**
 * A choice of the reader that this browser remembers. What was stored by another version, or cannot be read,
 * counts as no choice.
 */
export function createSetting<Value extends string>(
  key: string,
  allowed: readonly Value[],
  fallback: () => Value,
): Store<Value> {
  const storageKey = `cap-commun.${key}`;
  const stored = readStorage(storageKey);
  const store = createStore<Value>(allowed.find((value) => value === stored) ?? fallback());
  return {
    ...store,
    set: (value) => {
      store.set(value);
      writeStorage(storageKey, value);
    },
  };
}

/** Storage can be forbidden by the browser: then nothing is remembered, and nothing breaks. */
function readStorage(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeStorage(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice lasts until the page is left.
  }
}

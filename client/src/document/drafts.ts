import { isJsonObject } from '@cap-commun/shared/core/json';

/** Where drafts are kept over visits; `localStorage` in the product. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A draft that nobody has come back to for so long is let go. */
const KEPT_DAYS = 60;
const MS_PER_DAY = 86_400_000;

/**
 * What this person has begun to write on a board and not sent: kept beside the local copy until it is sent or
 * cancelled, so that a closed panel, a reload or a closed tab loses none of it. Each draft has a key of its own, so
 * that two tabs don't undo each other. Without a storage it lasts as long as the page.
 */
export class Drafts {
  readonly #texts = new Map<string, string>();
  readonly #storage: DraftStorage | null;
  readonly #prefix: string;

  /** `now` in milliseconds since 1970, by this device. */
  constructor(storage: DraftStorage | null, name: string, now: number = Date.now()) {
    this.#storage = storage;
    this.#prefix = prefixOf(name);
    if (storage === null) return;
    for (const key of keysOf(storage, this.#prefix)) {
      const stored = readStored(storage, key);
      if (stored && now - stored.at < KEPT_DAYS * MS_PER_DAY)
        this.#texts.set(key.slice(this.#prefix.length), stored.text);
      else remove(storage, key);
    }
  }

  get(key: string): string | null {
    return this.#texts.get(key) ?? null;
  }

  /** Keeps what is written so far; `null` once it is sent or given up. */
  set(key: string, text: string | null, now: number = Date.now()): void {
    if (text === null) this.#texts.delete(key);
    else this.#texts.set(key, text);
    if (this.#storage === null) return;
    try {
      if (text === null) this.#storage.removeItem(this.#prefix + key);
      else this.#storage.setItem(this.#prefix + key, JSON.stringify({ text, at: now }));
    } catch {
      // A full or forbidden storage: it stays in this page alone.
    }
  }
}

/** Lets go of all drafts beside a local copy, with it. */
export function forgetDrafts(storage: DraftStorage, name: string): void {
  for (const key of keysOf(storage, prefixOf(name))) remove(storage, key);
}

function prefixOf(name: string): string {
  return `cap-commun.draft.${name}.`;
}

function keysOf(storage: DraftStorage, prefix: string): readonly string[] {
  try {
    return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
      key.startsWith(prefix),
    );
  } catch {
    return [];
  }
}

/** What another version wrote, or somebody by hand, is no draft. */
function readStored(
  storage: DraftStorage,
  key: string,
): { readonly text: string; readonly at: number } | null {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (!isJsonObject(value) || typeof value.text !== 'string' || typeof value.at !== 'number') return null;
    return { text: value.text, at: value.at };
  } catch {
    return null;
  }
}

function remove(storage: DraftStorage, key: string): void {
  try {
    storage.removeItem(key);
  } catch {
    // Nothing can be removed where nothing may be kept.
  }
}

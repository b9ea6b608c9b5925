import type { WaitingCounts } from './pending-changes.ts';

/**
 * Counts kept in `storage`, one entry a window, because windows of one browser share a local copy. `windowId` must
 * differ between windows and visits.
 */
export function storedWaitingCounts(storage: Storage, copyName: string, windowId: string): WaitingCounts {
  const prefix = `${waitingPrefix(copyName)}`;
  const ownKey = prefix + windowId;
  const inheritedKeys = keysOf(storage, prefix);
  let inherited = inheritedKeys.reduce((sum, key) => sum + readCount(storage, key), 0);
  return {
    inherited: () => inherited,
    clearInherited: () => {
      inherited = 0;
      for (const key of inheritedKeys.splice(0)) storage.removeItem(key);
    },
    save: (count) => {
      if (count === 0) storage.removeItem(ownKey);
      else storage.setItem(ownKey, String(count));
    },
  };
}

/** Forgets every count of a local copy that is wiped. */
export function forgetWaitingCounts(storage: Storage, copyName: string): void {
  for (const key of keysOf(storage, waitingPrefix(copyName))) storage.removeItem(key);
}

function waitingPrefix(copyName: string): string {
  return `cap-commun.waiting.${copyName}.`;
}

function keysOf(storage: Storage, prefix: string): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  );
}

function readCount(storage: Storage, key: string): number {
  const count = Number(storage.getItem(key));
  return Number.isInteger(count) && count > 0 ? count : 0;
}

import { clearDocument, IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';

/** The board kept on this device, so that it opens and can be worked on without the server. */
export interface LocalCopy {
  /** Settles once what was kept is in the document; never fails, because the copy is only a help. */
  readonly loaded: Promise<void>;
  /** Erases the copy from this device. */
  wipe(): Promise<void>;
  close(): Promise<void>;
}

/** A new membership never reads the copy of an older one. */
export function localCopyName(boardId: string, membershipId: string): string {
  return `cap-commun.${boardId}.${membershipId}`;
}

export function openLocalCopy(name: string, doc: Y.Doc): LocalCopy {
  if (typeof indexedDB === 'undefined') return noLocalCopy;
  const persistence = new IndexeddbPersistence(name, doc);
  return {
    loaded: openingOf(persistence),
    wipe: async () => {
      await persistence.destroy().catch(() => undefined);
      await clearDocument(name);
    },
    close: async () => {
      await persistence.destroy().catch(() => undefined);
    },
  };
}

/** Erases every copy whose name begins so: what lies beside a board goes with it. */
export async function wipeLocalCopies(prefix: string): Promise<void> {
  if (typeof indexedDB === 'undefined') return;
  const known = await indexedDB.databases?.().catch(() => []);
  const names = (known ?? []).flatMap(({ name }) => (name?.startsWith(prefix) ? name : []));
  await Promise.all(names.map((name) => clearDocument(name)));
}

/** Private windows and full disks refuse to open a database: the board then lives in this page alone. */
async function openingOf(persistence: IndexeddbPersistence): Promise<void> {
  await persistence._db.then(
    () => persistence.whenSynced,
    () => undefined,
  );
}

const noLocalCopy: LocalCopy = {
  loaded: Promise.resolve(),
  wipe: async () => undefined,
  close: async () => undefined,
};

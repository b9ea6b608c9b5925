import { clearDocument, IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';

/**
 * A copy that the server no longer takes, because it went back to an older state, is put apart on this device: the
 * board is then opened afresh, and what the copy has more than the server is offered to be put back.
 */
export async function setAside(copyName: string, doc: Y.Doc): Promise<void> {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const persistence = new IndexeddbPersistence(asideName(copyName), copy);
  await persistence.whenSynced;
  await persistence.destroy();
  copy.destroy();
  localStorage.setItem(asideName(copyName), 'aside');
}

/** The copy that was set aside; null when there is none. */
export async function readAside(copyName: string): Promise<Y.Doc | null> {
  if (localStorage.getItem(asideName(copyName)) === null) return null;
  const copy = new Y.Doc();
  const persistence = new IndexeddbPersistence(asideName(copyName), copy);
  await persistence.whenSynced;
  await persistence.destroy();
  return copy;
}

export async function forgetAside(copyName: string): Promise<void> {
  localStorage.removeItem(asideName(copyName));
  await clearDocument(asideName(copyName));
}

function asideName(copyName: string): string {
  return `${copyName}.aside`;
}

import { isDeepStrictEqual } from 'node:util';
import { applyUpdate, Doc, encodeStateAsUpdate, equalSnapshots, snapshot } from 'yjs';

/**
 * Loads a document and encodes it again, without what was overwritten or deleted. Throws when the result, loaded
 * afresh, would not be the same document: every struct, every deletion, every value.
 */
export function compactDocument(update: Uint8Array): Uint8Array {
  const [doc, again] = [new Doc(), new Doc()];
  try {
    applyUpdate(doc, update);
    if (hasHoles(doc)) throw new Error('The document has holes');
    const compact = encodeStateAsUpdate(doc);
    applyUpdate(again, compact);
    if (hasHoles(again) || !isSame(doc, again)) throw new Error('The compacted document is not the same');
    return compact;
  } finally {
    doc.destroy();
    again.destroy();
  }
}

function hasHoles({ store }: Doc): boolean {
  return store.pendingStructs !== null || store.pendingDs !== null;
}

/** The order of keys says nothing: it follows the order in which the updates came. */
function isSame(a: Doc, b: Doc): boolean {
  return equalSnapshots(snapshot(a), snapshot(b)) && isDeepStrictEqual(contentOf(a), contentOf(b));
}

/** Every root, whatever it holds. */
function contentOf(doc: Doc): Record<string, unknown> {
  return Object.fromEntries([...doc.share.keys()].map((name) => [name, jsonOf(doc, name)]));
}

/** XML that a hostile peer wrote may not be made into text: no reader of ours does, and its structs are compared. */
function jsonOf(doc: Doc, name: string): unknown {
  try {
    return doc.getMap(name).toJSON();
  } catch {
    return null;
  }
}

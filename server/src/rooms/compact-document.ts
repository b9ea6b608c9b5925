import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, encodeStateVectorFromUpdate } from 'yjs';

/**
 * Loads a document and encodes it again, without what was overwritten or deleted.
 * Throws when the result would not hold every struct of the original.
 */
export function compactDocument(update: Uint8Array): Uint8Array {
  const doc = new Doc();
  try {
    applyUpdate(doc, update);
    if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error('The document has holes');
    const snapshot = encodeStateAsUpdate(doc);
    const [before, after] = [encodeStateVector(doc), encodeStateVectorFromUpdate(snapshot)];
    if (Buffer.compare(before, after) !== 0) throw new Error('The compacted document is not whole');
    return snapshot;
  } finally {
    doc.destroy();
  }
}

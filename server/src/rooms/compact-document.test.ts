import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { compactDocument } from './compact-document.ts';

describe('compaction', () => {
  it('[RM9] keeps the content and the clocks, in a fraction of the bytes', () => {
    const doc = new Y.Doc({ gc: false });
    for (let value = 0; value < 1_000; value += 1) doc.getMap('layout').set('card', { x: value, y: value });
    const long = Y.encodeStateAsUpdate(doc);
    const short = compactDocument(long);
    const loaded = new Y.Doc();
    Y.applyUpdate(loaded, short);
    expect(loaded.getMap('layout').toJSON()).toEqual({ card: { x: 999, y: 999 } });
    expect(Y.encodeStateVector(loaded)).toEqual(Y.encodeStateVector(doc));
    expect(short.length).toBeLessThan(long.length / 50);
  });

  it('[RM9] refuses a document with a hole', () => {
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (const value of [1, 2]) doc.getMap('layout').set('card', value);
    expect(() => compactDocument(updates[1] as Uint8Array)).toThrow(/holes/);
  });
});

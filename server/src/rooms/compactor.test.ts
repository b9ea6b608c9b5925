import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Compactor } from './compactor.ts';

function document(edits: number): Uint8Array {
  const doc = new Y.Doc();
  for (let edit = 0; edit < edits; edit += 1) doc.getMap('cards').set('k', { edit });
  return Y.encodeStateAsUpdate(doc);
}

/** Values of one key without a word of the one before: each makes a page walk over all others. */
function quadratic(values: number): Uint8Array {
  const doc = new Y.Doc();
  for (let client = values; client > 0; client -= 1) {
    const other = new Y.Doc();
    other.clientID = client;
    other.getMap('cards').set('k', 1);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  }
  return Y.encodeStateAsUpdate(doc);
}

describe('the compaction thread', () => {
  const compactors: Compactor[] = [];
  const start = (timeoutMs?: number): Compactor => {
    const compactor = new Compactor(timeoutMs);
    compactors.push(compactor);
    return compactor;
  };
  afterEach(async () => {
    await Promise.all(compactors.splice(0).map((compactor) => compactor.close()));
  });

  it('[RM9] gives up a document that takes too long, and serves the next one', async () => {
    const compactor = start(1);
    await expect(compactor.compact(quadratic(500))).rejects.toThrow('ended');
    const patient = start();
    expect((await patient.compact(document(50))).update.length).toBeLessThan(document(50).length + 1);
  });

  it('[RM9] is there again after it was ended', async () => {
    const compactor = start(1);
    await expect(compactor.compact(document(10))).rejects.toThrow();
    await expect(compactor.compact(document(10))).rejects.toThrow();
  });

  it('[RM9] compacts what holds XML that cannot be made into text', async () => {
    const doc = new Y.Doc();
    const text = new Y.XmlText();
    doc.getMap('cards').set('xml', text);
    text.insert(0, 'x', { b: { k: { toString: 1, valueOf: 1 } } });
    const { update } = await start().compact(Y.encodeStateAsUpdate(doc));
    const again = new Y.Doc();
    Y.applyUpdate(again, update);
    expect(again.getMap('cards').has('xml')).toBe(true);
  });
});

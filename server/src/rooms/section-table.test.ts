import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { scanStored, sectionTable } from './update-scan.ts';

/** A document of several clients with texts, overwritten keys and deletions. */
function documentOf(edits: readonly (readonly [client: number, key: number, text: string])[]): Uint8Array {
  const docs = [11, 5_000_000, 4_000_000_000].map((client) => {
    const doc = new Y.Doc();
    doc.clientID = client;
    return doc;
  });
  for (const [client, key, text] of edits) {
    const doc = docs[client] as Y.Doc;
    if (text === '') doc.getMap('cards').delete(`k${key}`);
    else doc.getMap('cards').set(`k${key}`, text);
    doc.getText('note').insert(0, text);
    for (const other of docs) Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  }
  return Y.encodeStateAsUpdate(docs[0] as Y.Doc);
}

/** What is kept of a stored update: names of roots are only looked at when an update is checked. */
function kept(scanned: ReturnType<typeof scanStored>) {
  if (!scanned.ok) throw new Error(scanned.error);
  const { sections, ...rest } = scanned.value;
  return {
    ...rest,
    sections: sections.map(({ client, clock, end, structCount, bytes }) => {
      return { client, clock, end, structCount, bytes };
    }),
  };
}

const edits = fc.array(
  fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 4 }), fc.string({ unit: 'binary', maxLength: 9 })),
  { maxLength: 12 },
);

describe('a section table', () => {
  it('[RM16] leads to what walking over every struct leads to', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const update = documentOf(list);
        const walked = scanStored(update);
        if (!walked.ok) throw new Error(walked.error);
        const told = scanStored(update, sectionTable(walked.value.sections));
        expect(kept(told)).toEqual(kept(walked));
      }),
    );
  });

  it('[RM16] that does not fit is left aside', () => {
    const update = documentOf([
      [0, 1, 'a'],
      [1, 2, 'b'],
      [2, 1, ''],
    ]);
    const walked = scanStored(update);
    const fitting = sectionTable(walked.ok ? walked.value.sections : []);
    const others = [
      new Uint8Array(),
      fitting.subarray(2),
      new Uint8Array([...fitting, 1, 1]),
      fitting.map((value, index) => (index === 1 ? value + 1 : value)),
      fitting.map((value, index) => (index === 3 ? 255 : value)),
    ];
    for (const table of others) expect(scanStored(update, table)).toEqual(walked);
    expect(kept(scanStored(update, fitting))).toEqual(kept(walked));
  });
});

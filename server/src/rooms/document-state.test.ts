import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { DocumentState } from './document-state.ts';
import { Frontier } from './frontier.ts';
import { mergeUpdates } from './merge-updates.ts';
import { type ScannedUpdate, scanUpdate } from './update-scan.ts';

const NO_OWNERS = { ownerOf: () => undefined };

/** What two or three hands do to a board, as plain data that shrinks. */
const gesture = fc.record({
  hand: fc.nat(2),
  kind: fc.constantFrom('set', 'delete', 'type', 'erase', 'nest', 'sync' as const),
  key: fc.constantFrom('a', 'b', 'c', 'd'),
  at: fc.nat(30),
});
type Gesture = typeof gesture extends fc.Arbitrary<infer Value> ? Value : never;

function apply(doc: Y.Doc, { kind, key, at }: Gesture): void {
  const cards = doc.getMap<unknown>('cards');
  const text = doc.getText('text');
  if (kind === 'set') cards.set(key, { at, list: [1, 'é', null] });
  else if (kind === 'delete') cards.delete(key);
  else if (kind === 'nest') cards.set(key, new Y.Map([['title', new Y.Text(`card ${at} 👋`)]]));
  else if (kind === 'type') text.insert(Math.min(at, text.length), `${key}${at}`);
  else if (kind === 'erase' && text.length > 0) text.delete(Math.min(at, text.length - 1), 1);
}

/** Plays gestures on three documents that meet only now and then; gives every update in order of arrival. */
function play(gestures: readonly Gesture[]): { updates: Uint8Array[]; all: Y.Doc } {
  const docs = [11, 22, 33].map((clientID) => {
    const doc = new Y.Doc();
    doc.clientID = clientID;
    return doc;
  });
  const all = new Y.Doc();
  const updates: Uint8Array[] = [];
  for (const doc of docs) {
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'sync') return;
      updates.push(update);
      Y.applyUpdate(all, update);
    });
  }
  for (const each of gestures) {
    const doc = docs[each.hand] as Y.Doc;
    if (each.kind === 'sync') Y.applyUpdate(doc, Y.encodeStateAsUpdate(all), 'sync');
    else apply(doc, each);
  }
  return { updates, all };
}

function admitAll(updates: readonly Uint8Array[]): ScannedUpdate[] {
  const frontier = new Frontier();
  return updates.flatMap((update) => {
    const admitted = frontier.admit(update, 'somebody', NO_OWNERS);
    if (!admitted.ok) throw new Error(admitted.error);
    return admitted.value ?? [];
  });
}

function contentOf(...updates: readonly Uint8Array[]): unknown {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  expect(doc.store.pendingStructs).toBeNull();
  expect(doc.store.pendingDs).toBeNull();
  return { cards: doc.getMap('cards').toJSON(), text: doc.getText('text').toString() };
}

describe('a document kept as bytes', () => {
  it('[RM6] is, for whoever loads it, the document that Yjs would have built', () => {
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 60 }), (gestures) => {
        const { updates, all } = play(gestures);
        const state = new DocumentState();
        for (const update of admitAll(updates)) expect(state.append(update)).toBe(true);
        expect(contentOf(state.encode())).toEqual(contentOf(Y.encodeStateAsUpdate(all)));
      }),
    );
  });

  it('[RM7] gives a peer all that it lacks, from any moment on', () => {
    fc.assert(
      fc.property(fc.array(gesture, { minLength: 1, maxLength: 60 }), fc.nat(60), (gestures, moment) => {
        const { updates, all } = play(gestures);
        const state = new DocumentState();
        const seen = admitAll(updates);
        for (const update of seen) state.append(update);
        const known = new DocumentState();
        for (const update of seen.slice(0, moment)) known.append(update);
        const [before, rest] = [known.encode(), state.encodeSince(known.clocks)];
        expect(contentOf(before, rest)).toEqual(contentOf(Y.encodeStateAsUpdate(all)));
      }),
    );
  });

  it('[RM8] merges a tick of updates into one that says the same', () => {
    fc.assert(
      fc.property(fc.array(gesture, { minLength: 1, maxLength: 40 }), fc.nat(40), (gestures, moment) => {
        const { updates, all } = play(gestures);
        const seen = admitAll(updates);
        const [first, second] = [mergeUpdates(seen.slice(0, moment)), mergeUpdates(seen.slice(moment))];
        const halves = [first, second].flatMap((half) => half?.bytes ?? []);
        expect(contentOf(...halves)).toEqual(contentOf(Y.encodeStateAsUpdate(all)));
      }),
    );
  });

  it('adds nothing when an update leaves a gap', () => {
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (const value of [1, 2, 3]) doc.getMap('cards').set('a', value);
    const scanned = updates
      .map((update) => scanUpdate(update))
      .flatMap((each) => (each.ok ? each.value : []));
    expect(mergeUpdates([scanned[0], scanned[2]].flatMap((each) => each ?? []))).toBeUndefined();
  });
});

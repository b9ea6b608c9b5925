import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { DocumentState } from './document-state.ts';
import { Frontier } from './frontier.ts';

const RUNS = process.env.SOAK ? 200_000 : 1_500;
/** Long enough for a slow machine, and for the long count. */
const TIMEOUT_MS = process.env.SOAK ? 900_000 : 60_000;
const NO_OWNERS = { ownerOf: () => undefined };

/** A board with nested types, text, deletions and three writers: something worth mutating. */
function sampleUpdates(): Uint8Array[] {
  const updates: Uint8Array[] = [];
  const shared = new Y.Doc();
  for (const client of [5, 70, 900]) {
    const doc = new Y.Doc();
    doc.clientID = client;
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(shared));
    doc.on('update', (update: Uint8Array) => {
      updates.push(update);
      Y.applyUpdate(shared, update);
    });
    const card = new Y.Map<unknown>([['title', new Y.Text('Leads qualifiés')]]);
    doc.getMap('cards').set(`c${client}`, card);
    doc.getText('notes').insert(0, 'abc');
    doc.getText('notes').format(0, 2, { bold: true });
    doc.getText('notes').delete(1, 1);
    doc.getMap('layout').set('c5', { x: client, y: [1.5, null, true, 'é'] });
    doc.getArray('list').insert(0, [client, new Uint8Array([1, 2]), { deep: [{ a: 1 }] }]);
  }
  updates.push(Y.encodeStateAsUpdate(shared));
  return updates;
}

const SAMPLE = sampleUpdates();

type Mutation = {
  readonly at: number;
  readonly kind: 'flip' | 'drop' | 'insert' | 'cut';
  readonly value: number;
};

function mutate(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  let result = [...bytes];
  for (const { at, kind, value } of mutations) {
    const index = at % Math.max(1, result.length);
    if (kind === 'flip') result[index] = value;
    else if (kind === 'drop') result.splice(index, 1);
    else if (kind === 'insert') result.splice(index, 0, value);
    else result = result.slice(0, index);
  }
  return Uint8Array.from(result);
}

const mutation = fc.record({
  at: fc.nat(2_000),
  kind: fc.constantFrom('flip', 'flip', 'flip', 'drop', 'insert', 'cut' as const),
  value: fc.nat(255),
});

describe('mutated updates', { timeout: TIMEOUT_MS }, () => {
  it('[RM2] are refused, or leave every peer whole: no throw, nothing pending, the same document by either way', () => {
    fc.assert(
      fc.property(
        fc.nat(SAMPLE.length - 1),
        fc.nat(SAMPLE.length - 1),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (known, target, mutations) => {
          const frontier = new Frontier();
          const state = new DocumentState();
          const peer = new Y.Doc();
          const take = (bytes: Uint8Array): boolean => {
            const admitted = frontier.admit(bytes, 'm', NO_OWNERS);
            if (!admitted.ok) return false;
            if (!admitted.value) return true;
            expect(state.append(admitted.value)).toBe(true);
            Y.applyUpdate(peer, admitted.value.bytes);
            return true;
          };
          for (const honest of SAMPLE.slice(0, known)) expect(take(honest)).toBe(true);
          if (!take(mutate(SAMPLE[target] as Uint8Array, mutations))) return;
          expect(peer.store.pendingStructs).toBeNull();
          expect(peer.store.pendingDs).toBeNull();
          const joiner = new Y.Doc();
          Y.applyUpdate(joiner, state.encode());
          expect(joiner.store.pendingStructs).toBeNull();
          expect(joiner.store.pendingDs).toBeNull();
          expect(Y.encodeStateVector(joiner)).toEqual(Y.encodeStateVector(peer));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('[RM2] of random bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const doc = new Y.Doc();
        const admitted = new Frontier().admit(bytes, 'm', NO_OWNERS);
        if (admitted.ok && admitted.value) Y.applyUpdate(doc, admitted.value.bytes);
        expect(doc.store.pendingStructs).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });
});

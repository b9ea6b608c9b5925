import { BoardUndo, LOCAL_ORIGIN } from '@cap-commun/client/document/undo';
import { readBoard } from '@cap-commun/shared/document/board-document';
import { applyEdits } from '@cap-commun/shared/document/edits';
import { seedEdits } from '@cap-commun/shared/domain/seed';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Random } from '../support/random.ts';
import { EDIT_WEIGHTS, randomEdits } from './random-edits.ts';

const CASES = process.env.SOAK ? 5_000 : 1_000;
const STEPS = 24;
const BASE_CLIENT = 1;
/** Cards that come and go are what undo is hardest for. */
const WEIGHTS = { ...EDIT_WEIGHTS, create: 10, delete: 10 };

describe('undo between two people', () => {
  it(`never takes away what the other wrote and still stands, ${CASES} cases`, () => {
    for (let seed = 0; seed < CASES; seed += 1) playTwoHands(seed, ['undo']);
  });

  it(`redo does not either, ${CASES} cases`, () => {
    for (let seed = 0; seed < CASES; seed += 1) playTwoHands(seed, ['undo', 'redo']);
  });

  it('leaves a restored card on which the other goes on, when its deletion is done again', () => {
    const [mine, theirs] = [seededDoc(2), seededDoc(3)];
    const undo = new BoardUndo(mine);
    applyEdits(mine, [{ op: 'create', entity: { id: 'o-1', type: 'objective', title: 'Ventes' } }], null);
    undo.beginStep(null);
    applyEdits(mine, [{ op: 'delete', id: 'o-1' }], LOCAL_ORIGIN);
    undo.undo();
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
    applyEdits(theirs, [{ op: 'set', id: 'o-1', path: ['title'], value: 'Ventes de mars' }], null);
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
    undo.redo();
    expect(readBoard(mine).cards.get('o-1')?.raw.title).toBe('Ventes de mars');
  });

  it(`gives back the board as it was, alone and to the first step, ${CASES} cases`, () => {
    for (let seed = 0; seed < CASES; seed += 1) {
      const random = new Random(seed);
      const doc = seededDoc(2);
      const before = content(doc);
      const undo = new BoardUndo(doc);
      const newId = idMaker();
      for (let step = 0; step < 8; step += 1) {
        undo.beginStep(null);
        applyEdits(doc, randomEdits(random, doc, newId), LOCAL_ORIGIN);
      }
      while (undo.state.get().canUndo) undo.undo();
      expect(content(doc), `seed ${seed}`).toEqual(before);
    }
  });
});

/** Two people edit, see each other's work now and then, and the first takes theirs back. */
function playTwoHands(seed: number, ways: readonly ('undo' | 'redo')[]): void {
  const random = new Random(seed);
  const [mine, theirs] = [seededDoc(2), seededDoc(3)];
  const undo = new BoardUndo(mine);
  const newId = idMaker();
  const steps: string[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const act = random.weighted({ mine: 4, theirs: 4, sync: 4, back: 4 });
    if (act === 'sync') {
      Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
      Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
      steps.push('sync');
    } else if (act === 'back') {
      const way = random.pick(ways);
      const standing = standingOf(mine, theirs.clientID);
      undo[way]();
      steps.push(way);
      const gone = standing.filter((clock) => isGone(mine, theirs.clientID, clock));
      expect(gone, `seed ${seed}, after:\n${steps.join('\n')}\n`).toEqual([]);
    } else {
      const doc = act === 'mine' ? mine : theirs;
      const edits = randomEdits(random, doc, newId, WEIGHTS);
      undo.beginStep(null);
      applyEdits(doc, edits, act === 'mine' ? LOCAL_ORIGIN : 'theirs');
      steps.push(`${act} ${JSON.stringify(edits)}`);
    }
  }
  undo.destroy();
}

function idMaker(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `c-${made}`;
  };
}

function seededDoc(clientId: number): Y.Doc {
  const base = new Y.Doc();
  base.clientID = BASE_CLIENT;
  applyEdits(base, seedEdits({ title: 'Plan', partners: ['Nuvia', 'Ditec'], lang: 'fr' }), null);
  const doc = new Y.Doc();
  doc.clientID = clientId;
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(base));
  return doc;
}

/** Clocks of everything that a client wrote and that nobody has overwritten or deleted. */
function standingOf(doc: Y.Doc, client: number): number[] {
  const clocks: number[] = [];
  for (const struct of doc.store.clients.get(client) ?? []) {
    if (struct.deleted) continue;
    for (let offset = 0; offset < struct.length; offset += 1) clocks.push(struct.id.clock + offset);
  }
  return clocks;
}

function isGone(doc: Y.Doc, client: number, clock: number): boolean {
  return Y.getItem(doc.store, Y.createID(client, clock)).deleted;
}

function content(doc: Y.Doc): unknown {
  const { info, cards, links, layout } = readBoard(doc);
  const raws = [...cards].map(([id, { raw }]) => [id, raw] as const);
  return { info, cards: new Map(raws), links, layout };
}

import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { compareIds } from '../core/ids.ts';
import { boardOf, readBoard } from '../document/board-document.ts';
import { applyEdits } from '../document/edits.ts';
import { type Board, linkId } from '../domain/board.ts';
import type { Edit } from '../domain/edit.ts';
import { linkTypes } from '../domain/link-types.ts';
import { definitionOf } from '../domain/registry.ts';
import { BoardGraph } from '../graph/board-graph.ts';
import { evaluateBoard } from './evaluate.ts';
import { findingId } from './finding-order.ts';
import type { Fix } from './fix.ts';
import { fixFor } from './fixes.ts';
import { rules } from './registry.ts';
import { fixedVerdicts } from './testing/fixed-verdicts.ts';
import { smallBoard, TODAY } from './testing/small-board.ts';

const REASON = 'Une raison de plus de vingt signes';

/** A board on which every rule speaks, early in a workshop and on each kind of card. */
const cards = {
  prog: {
    title: 'Programme',
    launch: '2026-01-20',
    end: '2026-12-18',
    budget: 10,
    currency: 'EUR',
    sharesData: true,
  },
  o1: { title: 'Vues', category: 'leads', scope: 'x', due: '2026-12-20' },
  o2: { title: 'Booster', scope: 'y', category: 'image', segment: 'étudiants' },
  a1: {
    title: 'Tourner le film',
    start: '2026-02-05',
    due: '2026-02-04',
    budget: 20,
    movedFrom: { due: '2026-01-01' },
  },
  a2: { title: 'Monter le film', start: '2026-01-10', due: '2026-02-20' },
  a3: { title: 'Boucle', start: '2026-01-05', due: '2026-01-30' },
  a4: { title: 'Sans marque', kind: 'enabling' },
  a5: { title: 'Trop tard', due: '2026-12-25' },
  a6: { title: 'De Yole' },
  m1: { title: 'Vues', decisive: true, utm: { source: 'Été 26', medium: 'mail', campaign: 'x' } },
  m2: { title: 'Vues bis', baseline: 1, target: 9, direction: 'down', cadence: 'daily', source: 'CRM' },
  m3: {
    title: 'Autre',
    override: { verdict: 'weak', justification: REASON, by: ['p1', 'p2'], on: '2026-01-01', label: 'Autre' },
  },
  m4: { title: 'Clics' },
  m5: { title: 'Leads', baseline: 0, target: 100, readings: [{ at: '2026-01-31', value: -9 }] },
  m6: { title: 'Mystère' },
  j1: { title: 'Départ', kind: 'launch', date: '2026-01-21' },
  j2: { title: 'Phase', kind: 'phase-end' },
  b1: { title: 'Image', partner: 'x', weight: 5 },
  s1: {
    title: 'Parts',
    kind: 'cost',
    shares: [
      { partner: 'x', pct: 60 },
      { partner: 'y', pct: 30 },
    ],
  },
  s2: { title: 'Parts bis', kind: 'cost' },
  r1: { title: 'Pluie', category: 'other' },
  c1: { title: 'Plan' },
  d1: { title: 'Décision', createdAt: '2026-01-05T10:00:00Z' },
  d2: { title: 'Seuls' },
  g1: { title: 'Contrat', kind: 'contract' },
  g2: { title: 'Avenant', kind: 'contract' },
  g3: { title: 'Prime', kind: 'performance-clause' },
  g4: { title: 'Gouvernance', kind: 'governance' },
  g5: { title: 'Charte', kind: 'communication-charter' },
  v1: { title: 'Commune', kind: 'shared' },
  f1: { criterion: 'values', score: 1 },
  w1: { title: 'Bilan', date: '2026-01-31' },
  n1: { title: 'Idée', votes: 5 },
};
const links = `m1 measures o1; m2 measures o1; m3 measures o1; m4 measures a1; m5 measures o1; m1 measures a1
  m2 measures a1; a1 contributes o1; a5 contributes o1; a1 depends a2; a3 depends a3; p1 owns a1; p1 owns a2
  p1 owns a3; p1 owns a5; x owns a6; p1 raci a1 A; p2 raci a1 A; p1 raci a1 C; p1 raci a1 I; p1 raci a2 R
  p1 raci a3 A; p1 participates d2; d2 decides s1`;
const verdicts = fixedVerdicts({ m1: 'vanity', m2: 'weak', m3: 'vanity', m4: 'weak', m6: 'unknown' }, [
  ['m1', 'm2'],
]);

function docOf(board: ReturnType<typeof smallBoard>): Y.Doc {
  const doc = new Y.Doc();
  const edits: Edit[] = [
    ...board.entities.map((entity): Edit => ({ op: 'create', entity: entity as never })),
    ...board.links.map((link): Edit => ({ op: 'link', link: { ...link } })),
  ];
  applyEdits(doc, edits, 'test');
  return doc;
}

const board = smallBoard(cards, { links });
const { findings, context } = evaluateBoard(board, TODAY, { verdicts });
let made = 0;
const fixContext = { ...context, lang: 'fr' as const, newId: (prefix: string) => `${prefix}-new${made++}` };
const fixes = findings.flatMap((finding) => {
  const fix = fixFor(finding, fixContext);
  return fix === null ? [] : [{ name: findingId(finding), finding, fix }];
});

const choicesOf = (fix: Fix): readonly (readonly Edit[])[] =>
  fix.kind === 'edits'
    ? [fix.edits]
    : fix.kind === 'choose'
      ? fix.options.flatMap(({ edits, goTo }) => (goTo ? [] : [edits]))
      : [];

function findingsAfter(edits: readonly Edit[]) {
  const doc = docOf(board);
  applyEdits(doc, edits, 'fix');
  return evaluateBoard(boardOf(readBoard(doc)), TODAY, { verdicts }).findings;
}

const inOrder = ({ entities, links }: Board) => ({
  entities: [...entities].sort((a, b) => compareIds(a.id, b.id)),
  links: [...links].sort((a, b) => compareIds(linkId(a), linkId(b))),
});

/** Fixes that start an answer which people finish, that put a matter on an agenda, or whose verdict is set by hand. */
const ONLY_BEGINS = new Set([
  'agreement-unsigned',
  'benefit-imbalance',
  'fit-low',
  'fit-not-assessed',
  'ownership-imbalance',
  'target-missed',
  'target-off-track',
  'vanity-metric',
  'vanity-overridden',
  'weak-metric',
]);

describe('fixes', () => {
  it('exist for most rules on a board on which most rules speak', () => {
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(75);
    expect(new Set(fixes.map(({ finding }) => finding.rule)).size).toBeGreaterThan(75);
  });

  it.each(fixes)('$name starts with a verb in both languages, and names its field or edits', ({ fix }) => {
    expect(fix.label.fr).toMatch(/^\p{Lu}\p{L}*(r|re|oir)\b/u);
    expect(fix.label.en).toMatch(/^\p{Lu}/u);
    if (fix.kind === 'edits') expect(fix.edits.length).toBeGreaterThan(0);
    if (fix.kind === 'choose') expect(fix.options.length + (fix.free ? 1 : 0)).toBeGreaterThan(0);
    if (fix.kind === 'open') {
      const { form, ...about } = fix.opening;
      const named = Object.values(about).flat();
      expect(
        named.some((id) => context.graph.get(id) !== undefined),
        form,
      ).toBe(true);
    }
    if (fix.kind !== 'focus') return;
    const entity = context.graph.get(fix.entity);
    expect(Object.keys(entity ? definitionOf(entity.type).fields : {})).toContain(fix.field[0]);
  });

  it.each(fixes)('$name draws only legal links', ({ fix }) => {
    for (const edits of choicesOf(fix)) {
      const created = edits.flatMap((edit) => (edit.op === 'create' ? [edit.entity] : []));
      const kindOf = (id: string) =>
        created.find((card) => card.id === id)?.type ?? context.graph.get(id)?.type;
      for (const edit of edits) {
        if (edit.op !== 'link') continue;
        const type = linkTypes[edit.link.type as keyof typeof linkTypes];
        if (!type.isTyped) continue;
        expect(type.from).toContain(kindOf(edit.link.from));
        if (type.to !== 'any') expect(type.to).toContain(kindOf(edit.link.to));
      }
    }
  });

  it.each(fixes.filter(({ finding, fix }) => !ONLY_BEGINS.has(finding.rule) && choicesOf(fix).length > 0))(
    '$name settles its finding, whatever is chosen',
    ({ finding, fix, name }) => {
      for (const edits of choicesOf(fix)) {
        const after = findingsAfter(edits).find((other) => findingId(other) === name);
        expect(after, `${finding.rule}: ${JSON.stringify(edits)}`).toBeUndefined();
      }
    },
  );

  it.each(fixes.filter(({ fix }) => choicesOf(fix).length > 0))(
    '$name writes what can be read, and undoing it once gives the board back',
    ({ fix }) => {
      for (const edits of choicesOf(fix)) {
        const doc = docOf(board);
        const before = boardOf(readBoard(doc));
        const undo = new Y.UndoManager([...doc.share.values()], { trackedOrigins: new Set(['fix']) });
        applyEdits(doc, edits, 'fix');
        for (const card of readBoard(doc).cards.values()) {
          expect(card.entity === null ? card.error : card.problems).toEqual([]);
        }
        expect(undo.undoStack.length).toBe(1);
        undo.undo();
        const after = boardOf(readBoard(doc));
        expect(inOrder(after)).toEqual(inOrder(before));
      }
    },
  );

  it('hand over as many actions as bring the share of a brand down to 60 %, those of free days first', () => {
    const owned = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
    const plan = smallBoard(
      {
        ...Object.fromEntries(owned.map((id, day) => [id, { title: id, due: `2026-03-1${day}` }])),
        a7: { title: 'De Yole', due: '2026-03-15' },
      },
      { links: `${owned.map((id) => `p1 owns ${id}`).join('; ')}; p2 owns a7` },
    );
    const { findings: uneven, context: of } = evaluateBoard(plan, TODAY, { verdicts });
    const finding = uneven.find(({ rule }) => rule === 'ownership-imbalance');
    const fix = finding && fixFor(finding, { ...fixContext, ...of });
    if (fix?.kind !== 'choose') throw new Error('no choice is offered');
    expect(fix.options[0]?.label.en).toBe('Give 2 actions to Bob');
    const moved = fix.options[0]?.edits.flatMap((edit) => (edit.op === 'unlink' ? edit.link.to : []));
    expect(moved).toEqual(['a5', 'a4']);
    const doc = docOf(plan);
    applyEdits(doc, fix.options[0]?.edits ?? [], 'fix');
    const after = evaluateBoard(boardOf(readBoard(doc)), TODAY, { verdicts }).findings;
    expect(after.some(({ rule }) => rule === 'ownership-imbalance')).toBe(false);
  });

  it('answers in the words of the board it is asked about', () => {
    const graph = new BoardGraph(board);
    const unowned = { rule: 'unowned-action', entity: 'a4', severity: 'error', refs: [] } as const;
    expect(fixFor(unowned, { ...fixContext, graph })).toMatchObject({
      id: 'unowned-action',
      kind: 'edits',
      label: { fr: 'Confier à Bob', en: 'Assign to Bob' },
    });
  });

  it('never write a number that nobody typed, but for rituals and equal shares', () => {
    const allowed = new Set([
      'no-steering-ritual',
      'no-feedback-loop',
      'lead-split-missing',
      'budget-split-missing',
      'split-not-100',
    ]);
    for (const { finding, fix } of fixes) {
      if (allowed.has(finding.rule) || finding.rule === 'target-direction-mismatch') continue;
      for (const edit of choicesOf(fix).flat()) {
        const written =
          edit.op === 'set' ? [edit.value] : edit.op === 'create' ? Object.values(edit.entity) : [];
        // A merge carries over numbers that were typed on the card that it archives.
        if (finding.rule !== 'duplicate-metric')
          expect(written.some((value) => typeof value === 'number')).toBe(false);
      }
    }
  });

  it('are declared by every rule', () => {
    for (const { fix } of rules) expect(fix).toBeTypeOf('function');
  });
});

import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { boardOf, readBoard } from '../document/board-document.ts';
import { applyEdits } from '../document/edits.ts';
import type { Edit } from '../domain/edit.ts';
import { evaluateBoard } from './evaluate.ts';
import type { Fix, FixContext } from './fix.ts';
import { fixFor } from './fixes.ts';
import { fixedVerdicts } from './testing/fixed-verdicts.ts';
import { type SmallBoard, type SmallBoardOptions, smallBoard, TODAY } from './testing/small-board.ts';

const REASON = 'Une raison de plus de vingt signes';

/** What a rule offers on a small board, and what the board says once it is done. */
function offered(
  rule: string,
  cards: SmallBoard,
  options: SmallBoardOptions & Pick<FixContext, 'placeOf'> = {},
) {
  const board = smallBoard(cards, options);
  const verdicts = fixedVerdicts(options.verdicts);
  const today = options.today ?? TODAY;
  const { findings, context } = evaluateBoard(board, today, { verdicts });
  const finding = findings.find((each) => each.rule === rule);
  if (!finding) throw new Error(`${rule} finds nothing`);
  let made = 0;
  const newId = (prefix: string) => `${prefix}-new${made++}`;
  const { placeOf } = options;
  const fix = fixFor(finding, { ...context, lang: 'fr', newId, ...(placeOf && { placeOf }) });
  const after = (edits: readonly Edit[]) => {
    const doc = new Y.Doc();
    const cardsOf = board.entities.map((entity): Edit => ({ op: 'create', entity: entity as never }));
    const links = board.links.map((link): Edit => ({ op: 'link', link: { ...link } }));
    applyEdits(doc, [...cardsOf, ...links, ...edits], 'test');
    const changed = boardOf(readBoard(doc));
    const rules = evaluateBoard(changed, today, { verdicts }).findings.map((each) => each.rule);
    return { board: changed, rules };
  };
  return { fix, after };
}

function choiceOf(fix: Fix | null) {
  if (fix?.kind !== 'choose') throw new Error('no choice is offered');
  return fix;
}

function editsOf(fix: Fix | null) {
  if (fix?.kind !== 'edits') throw new Error('no edits are offered');
  return fix.edits;
}

describe('budget-exceeded', () => {
  it('shows the dearest actions, and changes nothing', () => {
    const costs = { a1: 10, a2: 70, a3: 30, a4: 30, a5: 20, a6: 5, a7: undefined };
    const actions = Object.entries(costs).map(([id, budget]) => [
      id,
      { title: id, ...(budget && { budget }) },
    ]);
    const { fix } = offered('budget-exceeded', {
      ...Object.fromEntries(actions),
      a8: { title: 'Abandonnée', budget: 900, status: 'dropped' },
      prog: { title: 'Programme', budget: 100 },
    });
    expect(fix).toMatchObject({ kind: 'show', entities: ['a2', 'a3', 'a4', 'a5', 'a1'] });
  });
});

describe('orphan-metric', () => {
  const cards = { m1: { title: 'Film vu' }, a1: { title: 'Tourner le film' }, a2: { title: 'Salon' } };
  const places: Record<string, { x: number; y: number }> = {
    m1: { x: 0, y: 0 },
    a1: { x: 900, y: 0 },
    a2: { x: 300, y: 400 },
  };

  it('links to the action that stands nearest on the map, once it is confirmed', () => {
    const { fix, after } = offered('orphan-metric', cards, { placeOf: (id) => places[id] });
    const [nearest] = choiceOf(fix).options;
    expect(nearest?.label.fr).toBe('Relier à Salon');
    expect(after(nearest?.edits ?? []).rules).not.toContain('orphan-metric');
  });

  it.each([
    ['without a map', undefined],
    ['for a metric that has no place on it', (id: string) => (id === 'm1' ? undefined : places[id])],
  ])('links to the closest title %s', (_, placeOf) => {
    const { fix } = offered('orphan-metric', cards, placeOf && { placeOf });
    expect(choiceOf(fix).options.map(({ label }) => label.fr)).toEqual([
      'Relier à Tourner le film',
      'Archiver l’indicateur',
    ]);
  });
});

describe('change-without-decision', () => {
  const moved = { a1: { title: 'Tourner le film', due: '2026-05-01', movedFrom: { due: '2026-04-01' } } };

  it('asks for the reason in one line, and keeps it with the date that was left', () => {
    const { fix, after } = offered('change-without-decision', moved);
    const { free } = choiceOf(fix);
    expect(free?.ask?.en).toBe('The reason, in one line');
    const said = after([
      { op: 'set', id: free?.entity ?? '', path: free?.field ?? ['title'], value: 'Studio fermé' },
    ]);
    expect(said.rules).not.toContain('change-without-decision');
    expect(said.board.entities.find(({ id }) => id === 'a1')).toMatchObject({
      movedFrom: { due: '2026-04-01', reason: 'Studio fermé' },
    });
  });

  it('links one of three decisions, closest by title then latest, or logs one', () => {
    const { fix, after } = offered('change-without-decision', {
      ...moved,
      d1: { title: 'Salon', date: '2026-01-02' },
      d2: { title: 'Budget', date: '2026-01-20' },
      d3: { title: 'Refaire le film', date: '2025-12-01' },
      d4: { title: 'Logo', date: '2026-01-10' },
    });
    const { options } = choiceOf(fix);
    expect(options.map(({ label }) => label.fr)).toEqual([
      'Relier à Refaire le film',
      'Relier à Budget',
      'Relier à Logo',
      'Noter une décision',
    ]);
    for (const { edits } of options) expect(after(edits).rules).not.toContain('change-without-decision');
  });
});

describe('a metric for the review', () => {
  const missed = {
    o1: { title: 'Vendre' },
    m1: { title: 'Ventes', target: 100, readings: [{ at: '2026-12-10', value: 60 }] },
  };
  const options = { links: 'm1 measures o1', today: '2026-12-20', verdicts: { m1: 'decisive' } } as const;

  it('goes on the final review, made five days after the end when there is none', () => {
    const { fix, after } = offered(
      'target-missed',
      {
        ...missed,
        j1: { title: 'Fin', kind: 'end', date: '2026-12-18' },
        w1: { title: 'Phase 1', date: '2026-06-01' },
      },
      options,
    );
    const { board, rules } = after(editsOf(fix));
    const made = board.entities.find(({ id }) => id === 'w-new0');
    expect(made).toMatchObject({ type: 'review', title: 'Bilan final', date: '2026-12-23' });
    expect(board.links).toContainEqual({ type: 'relates', from: 'w-new0', to: 'm1' });
    expect(board.links).toContainEqual({ type: 'reviews', from: 'w-new0', to: 'j1' });
    expect(rules).not.toContain('no-review-planned');
  });

  it.each([
    [
      'after the end',
      { w1: { title: 'Phase 1', date: '2026-06-01' }, w2: { title: 'Bilan', date: '2026-12-22' } },
      '',
    ],
    [
      'of the end',
      { j1: { title: 'Fin', kind: 'end' }, w2: { title: 'Bilan', date: '2026-12-10' } },
      '; w2 reviews j1',
    ],
    ['without a day', { w2: { title: 'Bilan' } }, ''],
  ])('goes on the review %s when there is one', (_, reviews, more) => {
    const { fix } = offered(
      'target-missed',
      { ...missed, ...reviews },
      { ...options, links: options.links + more },
    );
    expect(fix?.label.fr).toBe('Ajouter à Bilan');
    expect(editsOf(fix)).toEqual([{ op: 'link', link: { type: 'relates', from: 'w2', to: 'm1' } }]);
  });

  const kept = {
    m1: {
      title: 'Vues',
      override: {
        verdict: 'decisive',
        justification: REASON,
        by: ['p1', 'p2'],
        on: '2026-01-01',
        label: 'Vues',
      },
    },
  };

  it('goes on the agenda of the next review when its verdict is set aside', () => {
    const reviews = {
      w1: { title: 'Passé', date: '2026-01-15' },
      w2: { title: 'Phase 1', date: '2026-06-01' },
    };
    const { fix } = offered('vanity-overridden', { ...kept, ...reviews }, { verdicts: { m1: 'vanity' } });
    expect(editsOf(fix)).toEqual([{ op: 'link', link: { type: 'relates', from: 'w2', to: 'm1' } }]);
  });

  it('goes on a new final review when none is to come', () => {
    const { fix, after } = offered('vanity-overridden', kept, { verdicts: { m1: 'vanity' } });
    expect(after(editsOf(fix)).board.entities).toContainEqual(
      expect.objectContaining({ type: 'review', date: '2026-12-23' }),
    );
  });
});

describe('smart-attainable', () => {
  it('asks for a note that is long enough, or leads to the target', () => {
    const { fix, after } = offered(
      'smart-attainable',
      {
        o1: { title: 'Vendre' },
        m1: { title: 'Ventes', baseline: 10, target: 90 },
        m2: { title: 'Coût', baseline: 10, target: 1, direction: 'down' },
      },
      { links: 'm1 measures o1; m2 measures o1' },
    );
    const { options, free } = choiceOf(fix);
    expect(options.map(({ label, goTo, edits }) => [label.fr, goTo?.entity, goTo?.field, edits])).toEqual([
      ['Baisser la cible de Ventes', 'm1', ['target'], []],
      ['Relever la cible de Coût', 'm2', ['target'], []],
    ]);
    expect(free).toMatchObject({ entity: 'o1', field: ['attainabilityNote'], minLength: 20 });
    const note = (value: string) =>
      after([{ op: 'set', id: 'o1', path: ['attainabilityNote'], value }]).rules;
    expect(note('x'.repeat(19))).toContain('smart-attainable');
    expect(note('x'.repeat(20))).not.toContain('smart-attainable');
  });
});

describe('exercises', () => {
  const apart = {
    o1: { title: 'Vendre', scope: 'x', category: 'sales' },
    o2: { title: 'Briller', scope: 'y', category: 'image' },
  };

  it('are started where people have to meet', () => {
    const opening = (rule: string, cards: SmallBoard) => {
      const { fix } = offered(rule, cards);
      return fix?.kind === 'open' ? fix.opening : fix;
    };
    expect(opening('no-shared-vision', {})).toMatchObject({ template: 'vision-commune', goals: [] });
    expect(opening('no-worst-case', {})).toMatchObject({ template: 'worst-case', goals: [] });
    expect(opening('objectives-misaligned', apart)).toMatchObject({
      template: 'vision-commune',
      goals: ['sales', 'image'],
    });
  });

  it('leave only the shared objectives to write where a vision is shared already', () => {
    const { fix, after } = offered('objectives-misaligned', {
      ...apart,
      v1: { title: 'Cap', kind: 'shared' },
    });
    const { board, rules } = after(editsOf(fix));
    const shared = board.entities.filter((card) => card.type === 'objective' && card.scope === 'shared');
    expect(shared.map((card) => card.type === 'objective' && card.category)).toEqual(['sales', 'image']);
    for (const { id } of shared) expect(board.links).toContainEqual({ type: 'supports', from: id, to: 'v1' });
    expect(rules).not.toContain('objectives-misaligned');
  });
});

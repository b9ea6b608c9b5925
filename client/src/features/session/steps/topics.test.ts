import type { Entity } from '@cap-commun/shared/domain/registry';
import { RECIPES } from '@cap-commun/shared/workshop/recipes/catalogue';
import { describe, expect, it } from 'vitest';
import { daysLate, topicKindOf, topicsOf } from './topics.ts';

const TODAY = '2026-03-24';
const cards = [
  { id: 'a1', type: 'action', due: '2026-03-20' },
  { id: 'a2', type: 'action', due: '2026-03-01', status: 'doing' },
  { id: 'a3', type: 'action', due: '2026-03-01', status: 'done' },
  { id: 'a4', type: 'action', due: '2026-03-24' },
  { id: 'm1', type: 'metric' },
  { id: 'm2', type: 'metric', decisive: true },
  { id: 'n1', type: 'sticky' },
  { id: 'n2', type: 'sticky' },
] as Entity[];
const noVotes = { votes: [] };
const ids = (list: readonly Entity[]) => list.map(({ id }) => id);

describe('the topics of a discussion', () => {
  it('are said by the steps of our recipes', () => {
    const kinds = Object.values(RECIPES).flatMap(({ steps }) =>
      steps.filter(({ kind }) => kind === 'discuss').map(topicKindOf),
    );
    expect(kinds.sort()).toEqual(['late', 'notes', 'planned', 'readings']);
  });

  it('are late actions, the latest first; decisive figures first; what was voted on by its dots', () => {
    expect(ids(topicsOf('late', cards, noVotes, TODAY))).toEqual(['a2', 'a1']);
    expect(ids(topicsOf('readings', cards, noVotes, TODAY))).toEqual(['m2', 'm1']);
    const votes = [
      { step: 'v', state: 'closed', dots: 3, candidates: [], mine: {}, totals: { n1: 1, n2: 2 } } as const,
    ];
    const notes = cards.filter(({ type }) => type === 'sticky');
    expect(ids(topicsOf('notes', notes, { votes: [...votes] } as never, TODAY))).toEqual(['n2', 'n1']);
    expect(daysLate('2026-03-20', TODAY)).toBe(4);
  });
});

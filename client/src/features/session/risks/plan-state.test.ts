import type { Edit } from '@cap-commun/shared/domain/edit';
import type { Risk } from '@cap-commun/shared/domain/entities/risk';
import { describe, expect, it } from 'vitest';
import { openSession, SMALL_MAP } from '../../../document/testing/open-session.ts';
import { missingParts, planFor } from './plan-state.ts';

const PLAN: readonly Edit[] = [
  ...SMALL_MAP,
  { op: 'create', entity: { id: 'r-1', type: 'risk', title: 'Panne', trigger: ' ' } },
  { op: 'create', entity: { id: 'c-1', type: 'contingency', title: 'Plan', steps: [' '] } },
  { op: 'link', link: { type: 'mitigates', from: 'c-1', to: 'r-1' } },
];

function missing(...edits: readonly Edit[]) {
  const session = openSession([...PLAN, ...edits]);
  const { graph } = session.findings.evaluation.get().context;
  const plan = planFor(graph, 'r-1');
  return plan && missingParts(graph, graph.getAs('risk', 'r-1') as Risk, plan);
}

describe('the plan of a serious case', () => {
  it('lacks what is empty or blank', () => {
    expect(missing()).toEqual(['trigger', 'steps', 'resources', 'contacts', 'communication', 'owner']);
  });

  it('is complete with a sign on the case or on the plan, its four parts, and who answers for it', () => {
    const set = (id: string, name: string, value: unknown): Edit => ({ op: 'set', id, path: [name], value });
    const parts = [
      set('c-1', 'steps', ['Basculer']),
      set('c-1', 'resources', 'Secours'),
      set('c-1', 'contacts', ['p-ines']),
      set('c-1', 'communication', 'Courriel'),
      { op: 'link', link: { type: 'owns', from: 'p-ines', to: 'c-1' } } as Edit,
    ];
    expect(missing(...parts)).toEqual(['trigger']);
    expect(missing(...parts, set('r-1', 'trigger', 'Trois coupures'))).toEqual([]);
    expect(missing(...parts, set('c-1', 'trigger', 'Trois coupures'))).toEqual([]);
  });

  it('is none where nothing answers the case', () => {
    expect(missing({ op: 'unlink', link: { type: 'mitigates', from: 'c-1', to: 'r-1' } })).toBeUndefined();
  });
});

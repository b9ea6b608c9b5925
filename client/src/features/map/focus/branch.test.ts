import { describe, expect, it } from 'vitest';
import { openSession, SMALL_MAP } from '../../../document/testing/open-session.ts';
import { branchOf, objectiveOf } from './branch.ts';

const session = openSession([
  ...SMALL_MAP,
  { op: 'create', entity: { id: 'o-2', type: 'objective' } },
  { op: 'create', entity: { id: 'a-2', type: 'action' } },
  { op: 'create', entity: { id: 'r', type: 'risk' } },
  { op: 'create', entity: { id: 'p', type: 'contingency' } },
  { op: 'link', link: { type: 'contributes', from: 'a-2', to: 'o-2' } },
  { op: 'link', link: { type: 'depends', from: 'a-2', to: 'a-1' } },
  { op: 'link', link: { type: 'threatens', from: 'r', to: 'a-1' } },
  { op: 'link', link: { type: 'mitigates', from: 'p', to: 'r' } },
]);
const { graph } = session.findings.evaluation.get().context;

describe('a branch', () => {
  it('is an objective with its actions, their metrics, what threatens them and the plans against it', () => {
    expect([...branchOf(graph, 'o-1')].sort()).toEqual(['a-1', 'm-1', 'o-1', 'p', 'r']);
    expect([...branchOf(graph, 'o-2')].sort()).toEqual(['a-2', 'o-2']);
  });

  it('is found from any of its cards', () => {
    expect(['o-1', 'a-1', 'm-1', 'a-2'].map((id) => objectiveOf(graph, id))).toEqual([
      'o-1',
      'o-1',
      'o-1',
      'o-2',
    ]);
    expect(objectiveOf(graph, 'nobody')).toBeNull();
  });
});

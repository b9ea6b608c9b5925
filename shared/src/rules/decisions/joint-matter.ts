import type { EntityId } from '../../core/ids.ts';
import type { BoardGraph } from '../../graph/board-graph.ts';

/** Whether a decision is about something that binds both brands. */
export function isJointMatter(decisionId: EntityId, graph: BoardGraph): boolean {
  return graph.out(decisionId, 'decides').some((id) => {
    const subject = graph.get(id);
    if (subject?.type === 'objective') return subject.scope === 'shared';
    return subject?.type === 'split' || subject?.type === 'agreement' || id === graph.programme?.id;
  });
}

import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Contingency } from '@cap-commun/shared/domain/entities/contingency';
import type { Risk } from '@cap-commun/shared/domain/entities/risk';
import type { BoardGraph } from '@cap-commun/shared/graph/board-graph';

export const PLAN_PARTS = ['trigger', 'steps', 'resources', 'contacts', 'communication', 'owner'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** The plan that answers a case; the first by id where there are several, undefined for none. */
export function planFor(graph: BoardGraph, risk: EntityId): Contingency | undefined {
  const [plan] = graph.in(risk, 'mitigates').flatMap((id) => graph.getAs('contingency', id) ?? []);
  return plan;
}

/** What a plan still lacks; the sign may stand on the case or on the plan. */
export function missingParts(graph: BoardGraph, risk: Risk, plan: Contingency): readonly PlanPart[] {
  const has: Readonly<Record<PlanPart, boolean>> = {
    trigger: isWritten(risk.trigger) || isWritten(plan.trigger),
    steps: (plan.steps ?? []).some(isWritten),
    resources: isWritten(plan.resources),
    contacts: (plan.contacts ?? []).length > 0,
    communication: isWritten(plan.communication),
    owner: graph.in(plan.id, 'owns').length > 0,
  };
  return PLAN_PARTS.filter((part) => !has[part]);
}

function isWritten(text: string | undefined): boolean {
  return (text?.trim() ?? '') !== '';
}

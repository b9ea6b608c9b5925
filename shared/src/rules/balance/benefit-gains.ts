import { compareIds, type EntityId } from '../../core/ids.ts';
import type { BoardGraph } from '../../graph/board-graph.ts';

export interface BenefitGain {
  readonly partner: EntityId;
  /** Sum of the weights of its benefits. */
  readonly weight: number;
  readonly benefits: number;
}

/** What each brand gets out of the partnership, the one that gets least first; on a tie, the smallest id. */
export function benefitGains(graph: BoardGraph): readonly BenefitGain[] {
  const benefits = graph.all('benefit', 'partner', 'weight');
  return graph.partnerIds
    .map((partner) => {
      const own = benefits.filter((benefit) => benefit.partner === partner);
      const weight = own.reduce((sum, benefit) => sum + (benefit.weight ?? 0), 0);
      return { partner, weight, benefits: own.length };
    })
    .sort((a, b) => a.weight - b.weight || compareIds(a.partner, b.partner));
}

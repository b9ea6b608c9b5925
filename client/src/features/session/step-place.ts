import type { Step } from '@cap-commun/shared/workshop/recipe';

/** Steps that are worked on with the map in sight. */
const BESIDE_MAP: readonly Step['kind'][] = ['discuss', 'decide', 'map'];

/** What a map step is about, when it has a page of its own: placing worst cases, or planning for them. */
export type MapPage = 'risk-grid' | 'plans';

export function mapPageOf(step: Step): MapPage | null {
  if (step.kind !== 'map') return null;
  if (step.makes.includes('contingency')) return 'plans';
  return step.makes.length === 1 && step.makes[0] === 'risk' ? 'risk-grid' : null;
}

/** Whether a step stands beside the map, instead of over it. */
export function isBesideMap(step: Step): boolean {
  return BESIDE_MAP.includes(step.kind) && mapPageOf(step) === null;
}

import { type EntityType, isEntityType } from '@cap-commun/shared/domain/registry';

/** The columns of the map, left to right: what is wanted, what is done, what is measured, what may go wrong. */
export const LANES: readonly (readonly EntityType[])[] = [
  ['objective'],
  ['action'],
  ['metric'],
  ['risk', 'contingency', 'decision', 'sticky', 'text'],
];

/** Which column a kind of card stands in; `null` for what is looked up rather than worked on. */
export function laneOf(type: unknown): number | null {
  if (!isEntityType(type)) return null;
  const lane = LANES.findIndex((types) => types.includes(type));
  return lane === -1 ? null : lane;
}

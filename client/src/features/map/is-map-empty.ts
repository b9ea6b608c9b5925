import type { EntityType } from '@cap-commun/shared/domain/registry';
import type { CardNode } from '../../canvas-adapter/card-node.ts';

/** What a new board is born with; a map of these alone is still empty. */
const SETUP_KINDS: ReadonlySet<EntityType> = new Set(['partnership', 'partner', 'person']);

/** Whether nobody has put anything on the map yet. */
export function isMapEmpty(nodes: readonly CardNode[]): boolean {
  return !nodes.some(({ data: { kind } }) => kind === null || !SETUP_KINDS.has(kind));
}

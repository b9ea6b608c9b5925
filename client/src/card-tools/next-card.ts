import type { EntityId } from '@cap-commun/shared/core/ids';
import type { LinkType } from '@cap-commun/shared/domain/link-types';
import type { EntityType } from '@cap-commun/shared/domain/registry';

/** What is written after what: objective, then action, then metric; a worst case, then its plan. */
const NEXT: Readonly<Partial<Record<EntityType, { readonly type: EntityType; readonly link: LinkType }>>> = {
  objective: { type: 'action', link: 'contributes' },
  action: { type: 'metric', link: 'measures' },
  risk: { type: 'contingency', link: 'mitigates' },
};

/** The kind of card that comes after one, and the link from the new card to it. */
export function nextAfter(type: EntityType) {
  return NEXT[type];
}

/** What was linked before a card, to go back to: the objective of an action, the action of a metric. */
export function previousOf(
  type: EntityType,
  out: (link: LinkType) => readonly EntityId[],
): EntityId | undefined {
  if (type === 'action') return out('contributes')[0];
  if (type === 'metric') return out('measures')[0];
  if (type === 'contingency') return out('mitigates')[0];
  return undefined;
}

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

/** By which link a card hangs on the one before it: an action on its objective, a metric on its action. */
const BEFORE: Readonly<Partial<Record<EntityType, LinkType>>> = {
  action: 'contributes',
  metric: 'measures',
  contingency: 'mitigates',
};

type LinksOut = (link: LinkType) => readonly EntityId[];

/** What was linked before a card, to go back to: the objective of an action, the action of a metric. */
export function previousOf(type: EntityType, out: LinksOut): EntityId | undefined {
  const link = BEFORE[type];
  return link && out(link)[0];
}

/** The links that put a new card beside its like: an action of the same objective, a metric of the same action. */
export function siblingLinks(
  type: EntityType,
  out: LinksOut,
): readonly { type: LinkType; other: EntityId }[] {
  const link = BEFORE[type];
  return link ? out(link).map((other) => ({ type: link, other })) : [];
}

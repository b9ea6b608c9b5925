import type { EntityId } from '@cap-commun/shared/core/ids';
import type { LinkType } from '@cap-commun/shared/domain/link-types';
import type { EntityType } from '@cap-commun/shared/domain/registry';
import type { Point } from '@cap-commun/shared/protocol/presence';

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

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LANE_GAP = 72;
const CARD_GAP = 28;

/** Middle of the first free place at the right of a card, going down past what lies there. */
export function placeBeside(
  card: Box,
  size: { readonly width: number; readonly height: number },
  others: readonly Box[],
): Point {
  const x = card.x + card.width + LANE_GAP;
  const column = others.filter((other) => other.x < x + size.width && other.x + other.width > x);
  let y = card.y + card.height / 2 - size.height / 2;
  for (;;) {
    const hit = column.find(
      (other) => other.y < y + size.height + CARD_GAP && other.y + other.height + CARD_GAP > y,
    );
    if (!hit) return { x: x + size.width / 2, y: y + size.height / 2 };
    y = hit.y + hit.height + CARD_GAP;
  }
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

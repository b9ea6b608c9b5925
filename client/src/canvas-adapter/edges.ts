import type { Link } from '@cap-commun/shared/domain/board';
import type { CardNode, LinkEdge, Side } from './card-node.ts';
import { lookOf } from './link-look.ts';

/** Cards whose sides overlap by more than this share of their width stand one above the other. */
const SAME_COLUMN_SHARE = 0.5;

/**
 * The edge of a link between two cards that stand on the canvas; the one of before when it would look the same.
 * `null` when it is not drawn: an end is missing or unreadable, or the type is quiet and neither end is selected.
 */
export function edgeOf(
  key: string,
  link: Link,
  from: CardNode | undefined,
  to: CardNode | undefined,
  before: LinkEdge | undefined,
): LinkEdge | null {
  const look = lookOf(link.type);
  if (!look || !from || !to || from.data.kind === null || to.data.kind === null) return null;
  const isHot = Boolean(from.selected || to.selected);
  if (look.isQuiet && !isHot) return null;
  // Time runs forward: the arrow of a dependence points at what waits.
  const [start, end] = link.type === 'depends' ? [to, from] : [from, to];
  const [sourceHandle, targetHandle] = sidesBetween(start, end);
  const className = isHot ? 'hot' : '';
  const isSame =
    before !== undefined &&
    before.source === start.id &&
    before.target === end.id &&
    before.sourceHandle === sourceHandle &&
    before.targetHandle === targetHandle &&
    before.className === className;
  if (isSame) return before;
  return {
    id: key,
    type: 'link',
    source: start.id,
    target: end.id,
    sourceHandle,
    targetHandle,
    data: { linkType: link.type },
    className,
    selectable: false,
    focusable: false,
  };
}

/** The sides that face each other. */
export function sidesBetween(start: CardNode, end: CardNode): readonly [Side, Side] {
  const [startBox, endBox] = [boxOf(start), boxOf(end)];
  const overlap = Math.min(startBox.right, endBox.right) - Math.max(startBox.left, endBox.left);
  const narrower = Math.min(startBox.width, endBox.width);
  if (overlap > narrower * SAME_COLUMN_SHARE) {
    return startBox.middleY <= endBox.middleY ? ['bottom', 'top'] : ['top', 'bottom'];
  }
  return startBox.middleX <= endBox.middleX ? ['right', 'left'] : ['left', 'right'];
}

function boxOf({ position: { x, y }, width = 0, height = 0 }: CardNode) {
  return { left: x, right: x + width, width, middleX: x + width / 2, middleY: y + height / 2 };
}

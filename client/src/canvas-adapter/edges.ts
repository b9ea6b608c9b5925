import type { Link } from '@cap-commun/shared/domain/board';
import type { CardNode, LinkEdge, Side } from './card-node.ts';
import { lookOf } from './link-look.ts';

/** Cards whose sides overlap by more than this share of their width stand one above the other. */
const SAME_COLUMN_SHARE = 0.5;
/** A lane and the room at both its sides: a link over more than that crosses it. Canvas units. */
const MAX_GAP = 360;
/** Characters of a link's own words that are drawn. */
export const MAX_LABEL = 60;
/** Room between two cards of one column that has no other card in it. Canvas units. */
const MAX_STRAIGHT = 90;

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
  // Both ends lie in one collapsed frame.
  if (from === to) return null;
  const isHot = Boolean(from.selected || to.selected);
  if (look.isQuiet && !isHot) return null;
  // Time runs forward: the arrow of a dependence points at what waits.
  const [start, end] = link.type === 'depends' ? [to, from] : [from, to];
  const [sourceHandle, targetHandle] = sidesBetween(start, end);
  const className = from.data.isFaded || to.data.isFaded ? 'faded' : isHot ? 'hot' : '';
  const label = shownLabel(link.label);
  const isFar = gapBetween(start, end) > MAX_GAP;
  const isSame =
    before !== undefined &&
    before.source === start.id &&
    before.target === end.id &&
    before.sourceHandle === sourceHandle &&
    before.targetHandle === targetHandle &&
    before.className === className &&
    before.data?.label === label &&
    before.data?.isFar === isFar;
  if (isSame) return before;
  return {
    id: key,
    type: 'link',
    source: start.id,
    target: end.id,
    sourceHandle,
    targetHandle,
    data: { linkType: link.type, label, isFar },
    className,
    selectable: false,
    focusable: false,
  };
}

/** As much of the words on a link as can be read along it: a file or a peer may have written a page. */
function shownLabel(label: string | undefined): string | undefined {
  if (label === undefined || label.length <= MAX_LABEL) return label;
  return `${[...label.slice(0, 2 * MAX_LABEL)].slice(0, MAX_LABEL - 1).join('')}…`;
}

/** Empty room between two cards, side to side; negative when one is above the other. */
function gapBetween(a: CardNode, b: CardNode): number {
  const [one, other] = [boxOf(a), boxOf(b)];
  return Math.max(one.left, other.left) - Math.min(one.right, other.right);
}

/** The sides that face each other. */
export function sidesBetween(start: CardNode, end: CardNode): readonly [Side, Side] {
  const [startBox, endBox] = [boxOf(start), boxOf(end)];
  const overlap = Math.min(startBox.right, endBox.right) - Math.max(startBox.left, endBox.left);
  const narrower = Math.min(startBox.width, endBox.width);
  if (overlap > narrower * SAME_COLUMN_SHARE) {
    const between = Math.max(startBox.top, endBox.top) - Math.min(startBox.bottom, endBox.bottom);
    // Straight through the cards between them, a line could not be followed: it goes around them.
    if (between > MAX_STRAIGHT) return ['right', 'right'];
    return startBox.middleY <= endBox.middleY ? ['bottom', 'top'] : ['top', 'bottom'];
  }
  return startBox.middleX <= endBox.middleX ? ['right', 'left'] : ['left', 'right'];
}

function boxOf({ position: { x, y }, width = 0, height = 0 }: CardNode) {
  return {
    left: x,
    right: x + width,
    width,
    top: y,
    bottom: y + height,
    middleX: x + width / 2,
    middleY: y + height / 2,
  };
}

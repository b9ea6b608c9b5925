import type { CardReading } from '@cap-commun/shared/document/board-document';
import type { CardLayout } from '@cap-commun/shared/domain/board';
import type { Hold, Point } from '@cap-commun/shared/protocol/presence';
import { type CardNode, handlesOf } from './card-node.ts';
import { sizeOfCard } from './card-size.ts';

/** What decides how a card stands on the canvas. */
export interface NodeSource {
  readonly reading: CardReading;
  readonly layout: CardLayout | undefined;
  /** Where a hand holds it now: it goes before its place in the document. */
  readonly held: Hold | undefined;
  readonly isHeldByOther: boolean;
  readonly isSelected: boolean;
  readonly canWrite: boolean;
  /** Whether it is out of reach, because another branch is looked at alone. */
  readonly isFaded: boolean;
}

/** Frames lie under everything that may be in them. */
const FRAME_Z = -1000;
/** What a hand holds is over what lies. */
const LIFTED_Z = 1000;

/** The element that says a card's name to screen readers. */
export function cardLabelId(id: string): string {
  return `card-label-${id}`;
}

/**
 * The node of a card; the one of before when nothing that the canvas looks at has changed, so that it touches only
 * what moved. `null` for a card without a place.
 */
export function nodeOf(id: string, source: NodeSource, before: CardNode | undefined): CardNode | null {
  const position = source.held ?? source.layout;
  if (!position) return null;
  const node = buildNode(id, source, position);
  return before && isSameNode(before, node) ? before : node;
}

function buildNode(id: string, source: NodeSource, position: Point): CardNode {
  const { reading, layout } = source;
  const kind = reading.entity?.type ?? null;
  const own = sizeOfCard(reading.entity, layout);
  const size = { width: source.held?.width ?? own.width, height: source.held?.height ?? own.height };
  const isLocked = layout?.locked === true;
  const isMovable = source.canWrite && !source.isHeldByOther && !isLocked && !source.isFaded;
  return {
    id,
    type: 'card',
    position: { x: position.x, y: position.y },
    ...size,
    measured: size,
    handles: handlesOf(size),
    data: { kind, isHeldByOther: source.isHeldByOther, isLocked, isFaded: source.isFaded },
    selected: source.isSelected,
    draggable: isMovable,
    connectable: isMovable,
    selectable: !source.isFaded,
    className: source.isFaded ? 'faded' : '',
    zIndex: (layout?.z ?? (kind === 'frame' ? FRAME_Z : 0)) + (source.held ? LIFTED_Z : 0),
    // Cards are reached with the arrows: one stop of the Tab key for the whole canvas.
    domAttributes: {
      tabIndex: -1,
      'aria-labelledby': cardLabelId(id),
      'aria-roledescription': undefined,
      inert: source.isFaded,
    },
  };
}

function isSameNode(a: CardNode, b: CardNode): boolean {
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.selected === b.selected &&
    a.draggable === b.draggable &&
    a.zIndex === b.zIndex &&
    a.data.kind === b.data.kind &&
    a.data.isHeldByOther === b.data.isHeldByOther &&
    a.data.isLocked === b.data.isLocked &&
    a.data.isFaded === b.data.isFaded
  );
}

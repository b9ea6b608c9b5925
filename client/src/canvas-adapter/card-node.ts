import type { EntityType } from '@cap-commun/shared/domain/registry';
import { type Edge, type Node, type NodeHandle, Position } from '@xyflow/react';
import type { Size } from './card-size.ts';

/** A card on the canvas. It carries no content: each card component subscribes to its own. */
export type CardNode = Node<
  {
    readonly kind: EntityType | null;
    /** Whether somebody else's hand holds it now. */
    readonly isHeldByOther: boolean;
    readonly isLocked: boolean;
    /** Whether it is out of reach, because another branch is looked at alone. */
    readonly isFaded: boolean;
  },
  'card'
>;

/** A drawn link. */
export type LinkEdge = Edge<
  {
    readonly linkType: string;
    /** Words of people's own on the line. */
    readonly label: string | undefined;
    /** Whether it crosses a whole lane, and so stands back. */
    readonly isFar: boolean;
  },
  'link'
>;

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Diameter of the drawn port, canvas units. */
const PORT_SIZE = 10;

/** Where links are tied, given up front so that nothing has to be measured in the page. */
export function handlesOf({ width, height }: Size): NodeHandle[] {
  const half = PORT_SIZE / 2;
  const port = (id: Side, position: Position, x: number, y: number): NodeHandle => ({
    id,
    position,
    x: x - half,
    y: y - half,
    width: PORT_SIZE,
    height: PORT_SIZE,
    type: 'source',
  });
  return [
    port('left', Position.Left, 0, height / 2),
    port('right', Position.Right, width, height / 2),
    port('top', Position.Top, width / 2, 0),
    port('bottom', Position.Bottom, width / 2, height),
  ];
}

import type { Position } from '@xyflow/react';
import type { CardNode, LinkEdge, Side } from './card-node.ts';
import type { LinkEnds } from './link-path.ts';

/** Where a link is tied to its two cards, canvas units: the middles of the sides that the edge names. */
export function linkEnds(
  edge: Pick<LinkEdge, 'sourceHandle' | 'targetHandle'>,
  from: CardNode,
  to: CardNode,
): LinkEnds {
  const source = anchor(from, edge.sourceHandle);
  const target = anchor(to, edge.targetHandle);
  return {
    sourceX: source.x,
    sourceY: source.y,
    sourcePosition: source.position,
    targetX: target.x,
    targetY: target.y,
    targetPosition: target.position,
  };
}

function anchor(
  { position: { x, y }, width = 0, height = 0 }: CardNode,
  handle: string | null | undefined,
): { readonly x: number; readonly y: number; readonly position: Position } {
  const sides: Readonly<Record<Side, readonly [number, number]>> = {
    left: [x, y + height / 2],
    right: [x + width, y + height / 2],
    top: [x + width / 2, y],
    bottom: [x + width / 2, y + height],
  };
  const side = isSide(handle) ? handle : 'right';
  const [left, top] = sides[side];
  return { x: left, y: top, position: side as Position };
}

function isSide(value: unknown): value is Side {
  return value === 'left' || value === 'right' || value === 'top' || value === 'bottom';
}

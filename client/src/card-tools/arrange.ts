import type { Box } from '@cap-commun/shared/board-file/place-beside';
import type { Point } from '@cap-commun/shared/protocol/presence';
import { boundsOf } from '../canvas-adapter/bounds.ts';

export const ALIGNMENTS = ['left', 'center', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];
export const DISTRIBUTIONS = ['horizontal', 'vertical'] as const;
export type Distribution = (typeof DISTRIBUTIONS)[number];

/** Where each box goes to have one edge or the middle in line with the others. */
export function align(boxes: ReadonlyMap<string, Box>, alignment: Alignment): ReadonlyMap<string, Point> {
  const all = boundsOf([...boxes.values()]);
  const place = ({ x, y, width, height }: Box): Point => {
    switch (alignment) {
      case 'left':
        return { x: all.x, y };
      case 'center':
        return { x: all.x + (all.width - width) / 2, y };
      case 'right':
        return { x: all.x + all.width - width, y };
      case 'top':
        return { x, y: all.y };
      case 'middle':
        return { x, y: all.y + (all.height - height) / 2 };
      case 'bottom':
        return { x, y: all.y + all.height - height };
    }
  };
  return new Map([...boxes].map(([id, box]) => [id, place(box)]));
}

/** Where each box goes so that the gaps between them are equal; the two outer ones stay. */
export function distribute(
  boxes: ReadonlyMap<string, Box>,
  distribution: Distribution,
): ReadonlyMap<string, Point> {
  const isHorizontal = distribution === 'horizontal';
  const start = ({ x, y }: Box): number => (isHorizontal ? x : y);
  const size = ({ width, height }: Box): number => (isHorizontal ? width : height);
  const ordered = [...boxes].sort(([, a], [, b]) => start(a) - start(b));
  const all = boundsOf([...boxes.values()]);
  const taken = ordered.reduce((sum, [, box]) => sum + size(box), 0);
  const gap = (size(all) - taken) / Math.max(1, ordered.length - 1);
  const places = new Map<string, Point>();
  let next = start(all);
  for (const [id, box] of ordered) {
    places.set(id, isHorizontal ? { x: next, y: box.y } : { x: box.x, y: next });
    next += size(box) + gap;
  }
  return places;
}

import type { Box } from '@cap-commun/shared/board-file/place-beside';
import { overlap } from '../../canvas-adapter/bounds.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What is seen of the map: how far it is moved, in pixels, how large it is drawn, and the size of its window. */
export interface MapView extends Size {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface ToolbarPlace {
  readonly isBelow: boolean;
  /** How far it goes aside from the middle of the cards to stay in the window. Pixels. */
  readonly dx: number;
  /** How far it goes up or down from the edge of the cards to stay in the window. Pixels. */
  readonly dy: number;
}

/** Between the toolbar and the cards. Pixels. */
export const TOOLBAR_GAP = 16;
/** What the rail, the pinned vision and the edges take of the window. Pixels. */
const TAKEN = { top: 56, right: 12, bottom: 12, left: 72 };

/**
 * Where the acts on some cards stand: above them, below when there is no room, clear of what floats over the map, and
 * whole as long as the cards are seen.
 */
export function placeToolbar(
  cards: Box,
  toolbar: Size,
  view: MapView,
  covers: readonly Box[] = [],
): ToolbarPlace {
  const left = cards.x * view.zoom + view.x;
  const right = left + cards.width * view.zoom;
  const top = cards.y * view.zoom + view.y;
  const bottom = top + cards.height * view.zoom;
  const isTight = top - TOOLBAR_GAP - toolbar.height < TAKEN.top;
  const isSeen = right > 0 && left < view.width && bottom > 0 && top < view.height;
  if (!isSeen) return { isBelow: isTight, dx: 0, dy: 0 };
  const x = (left + right - toolbar.width) / 2;
  const edges = { left: TAKEN.left, right: view.width - TAKEN.right - toolbar.width };
  const [low, high] = [TAKEN.top, view.height - TAKEN.bottom - toolbar.height];
  const at = (isBelow: boolean, wanted = x): ToolbarPlace & { readonly isClear: boolean } => {
    const y = isBelow ? bottom + TOOLBAR_GAP : top - TOOLBAR_GAP - toolbar.height;
    const place = { x: clamp(wanted, edges.left, edges.right), y: clamp(y, low, high) };
    const isClear = !covers.some((cover) => overlap({ ...place, ...toolbar }, cover));
    return { isBelow, dx: place.x - x, dy: place.y - y, isClear };
  };
  const wanted = at(isTight);
  if (wanted.isClear) return placeOf(wanted);
  const aside = covers.flatMap((cover) => [cover.x - toolbar.width - GAP, cover.x + cover.width + GAP]);
  const ways = [at(!isTight), ...aside.flatMap((way) => [at(isTight, way), at(!isTight, way)])];
  const clear = ways.filter((way) => way.isClear && (way.dy === 0 || wanted.dy !== 0));
  return placeOf(clear.toSorted((one, other) => Math.abs(one.dx) - Math.abs(other.dx))[0] ?? wanted);
}

/** Between the toolbar and what floats over the map. Pixels. */
const GAP = 8;

function placeOf({ isBelow, dx, dy }: ToolbarPlace): ToolbarPlace {
  return { isBelow, dx, dy };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

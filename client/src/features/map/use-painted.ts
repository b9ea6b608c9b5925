import type { Box } from '@cap-commun/shared/board-file/place-beside';
import { useKeyPress, useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { boundsOf, boxOf } from '../../canvas-adapter/bounds.ts';
import type { CardNode, LinkEdge } from '../../canvas-adapter/card-node.ts';
import type { BoardPainter } from '../../canvas-painted/board-painter.ts';
import { PAINTED_BELOW } from '../../canvas-painted/painted-detail.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useAfterPaint } from '../../lib/after-paint.ts';
import { lazyModule } from '../../lib/lazy-module.ts';
import { useStore as useValue } from '../../lib/store.ts';
import type { CardPeek } from './card-peek.tsx';
import { useMap } from './map-context.ts';
import type { PaintedLayer } from './painted-layer.tsx';

// A board opens from near: what paints it comes after the first cards, and they stand on the page until then.
const painting = lazyModule(() => import('./painted-parts.ts'));

/** Selected cards that stand on the page while the rest is painted; more than these are named by their edges. */
const MAX_ELEMENTS = 50;
const NO_EDGES: LinkEdge[] = [];

export interface Painted {
  /** What paints the map and what stands over it, while it is seen from afar. */
  readonly shown: {
    readonly painter: BoardPainter;
    readonly Layer: typeof PaintedLayer;
    readonly Peek: typeof CardPeek;
  } | null;
  readonly hovered: string | null;
  readonly marquee: Box | null;
}

/**
 * Whether the map is seen from so far that it is painted; wakes only when the answer changes. A hand that zooms in and
 * out finds it painted until it rests: putting all cards on the page and away again takes longer than a frame.
 */
export function useIsPainted(isViewMoving: boolean): boolean {
  const isFar = useStore(({ transform }) => transform[2] < PAINTED_BELOW);
  const [isPainted, setPainted] = useState(isFar);
  const isNow = isFar || (isPainted && isViewMoving);
  if (isNow !== isPainted) setPainted(isNow);
  return isNow;
}

/** The map from afar: its painter, and the hands that reach into it. */
export function usePainted(root: RefObject<HTMLElement | null>, isPanningAlways: boolean): Painted {
  const map = useMap();
  const language = useLanguage();
  const flow = useReactFlow();
  const store = useStoreApi();
  const isPainted = useIsPainted(useValue(map.isViewMoving));
  const isSpaceHeld = useKeyPress('Space');
  const isPanning = useRef(false);
  useLayoutEffect(() => {
    isPanning.current = isPanningAlways || isSpaceHeld;
  }, [isPanningAlways, isSpaceHeld]);
  const [hovered, setHovered] = useState<string | null>(null);
  const [marquee, setMarquee] = useState<Box | null>(null);
  const isAfterPaint = useAfterPaint();
  useEffect(() => {
    if (isAfterPaint) void painting.load();
  }, [isAfterPaint]);
  const parts = useValue(painting);
  const painter = useMemo(
    () => (isPainted && parts ? new parts.BoardPainter(map.session, map.model, language) : null),
    [isPainted, parts, map, language],
  );
  useLayoutEffect(() => {
    if (!painter || !parts || !root.current) return;
    // The rectangle around what was selected from near would stay.
    store.setState({ nodesSelectionActive: false });
    return new parts.PaintedHands({
      root: root.current,
      map,
      painter,
      toMap: flow.screenToFlowPosition,
      zoom: flow.getZoom,
      isPanning: () => isPanning.current,
      onHover: setHovered,
      onMarquee: setMarquee,
    }).listen();
  }, [painter, parts, root, map, flow, store]);
  const shown = painter && parts && { painter, Layer: parts.PaintedLayer, Peek: parts.CardPeek };
  return { shown, hovered, marquee };
}

/** The card that the keyboard has come to among those that are painted. */
export function useFocusedCard(root: RefObject<HTMLElement | null>, isPainted: boolean): string | null {
  const [focused, setFocused] = useState<string | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!isPainted || !element) return;
    const onFocus = ({ target }: FocusEvent) => {
      const isByKey = target instanceof HTMLElement && target.matches('.react-flow__node:focus-visible');
      setFocused(isByKey ? (target.dataset.id ?? null) : null);
    };
    const onBlur = () => setFocused(null);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', onBlur);
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', onBlur);
      setFocused(null);
    };
  }, [root, isPainted]);
  return focused;
}

/** The nodes and edges that are elements of the page: all of them, or from afar only what is selected. */
export function elementsOf(
  isPainted: boolean,
  nodes: CardNode[],
  edges: LinkEdge[],
): { readonly nodes: CardNode[]; readonly edges: LinkEdge[] } {
  if (!isPainted) return { nodes, edges };
  const selected = nodes.filter((node) => node.selected);
  return { nodes: selected.length > MAX_ELEMENTS ? outermost(selected) : selected, edges: NO_EDGES };
}

/** The cards that touch the edges of the box around all of them, which is where the acts on them stand. */
function outermost(nodes: readonly CardNode[]): CardNode[] {
  const { x, y, width, height } = boundsOf(nodes.map(boxOf));
  const edges = [
    (box: Box) => box.x === x,
    (box: Box) => box.y === y,
    (box: Box) => box.x + box.width === x + width,
    (box: Box) => box.y + box.height === y + height,
  ];
  return [...new Set(edges.flatMap((isAt) => nodes.find((node) => isAt(boxOf(node))) ?? []))];
}

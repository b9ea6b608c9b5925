import type { Box } from '@cap-commun/shared/board-file/place-beside';
import { isEntityType } from '@cap-commun/shared/domain/registry';
import { useStore as useFlowStore, useReactFlow, useViewport } from '@xyflow/react';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { boundsOf, boxOf } from '../../canvas-adapter/bounds.ts';
import type { CardNode } from '../../canvas-adapter/card-node.ts';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import type { ColourToken, Palette } from '../../picture/shapes.ts';
import { usePalette } from '../../picture/use-palette.ts';
import type { KindTone } from '../../ui/kind-chip.tsx';
import { useMap } from './map-context.ts';
import styles from './tools.module.css';

/** Pixels. */
const WIDTH = 176;
const HEIGHT = 104;
const PADDING = 6;
const ZOOM_STEP = 1.1;

const colours: Readonly<Record<KindTone, readonly [ColourToken, opacity: number]>> = {
  outcome: ['ink-2', 1],
  plan: ['k-plan', 0.55],
  measure: ['k-measure', 0.75],
  guard: ['k-guard', 0.7],
  agree: ['k-agree', 0.65],
  idea: ['paper-2', 1],
  people: ['line-2', 1],
  frame: ['line-2', 0.5],
};

interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface MinimapProps {
  readonly label: string;
}

/** The whole map, small: the cards are painted when one of them changes, and moved while the camera travels. */
export function Minimap({ label }: MinimapProps) {
  const flow = useReactFlow();
  const { canvas, bounds } = usePaintedCards();
  const { x, y, zoom } = useViewport();
  const width = useFlowStore((store) => store.width);
  const height = useFlowStore((store) => store.height);
  const view = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  const shown = fitOf(bounds ? boundsOf([bounds, view]) : view);
  const painted = bounds && fitOf(bounds);
  const goTo = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = {
      x: (event.clientX - left - shown.x) / shown.scale,
      y: (event.clientY - top - shown.y) / shown.scale,
    };
    void flow.setViewport({ zoom, x: width / 2 - at.x * zoom, y: height / 2 - at.y * zoom });
  };
  const hole = inFit(view, shown);
  return (
    <div
      className={styles.minimap}
      role="img"
      aria-label={label}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={(event) => {
        // A card that is carried over it is not a press on it.
        if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event);
      }}
      onWheel={({ deltaY }) =>
        void (deltaY < 0 ? flow.zoomTo(zoom * ZOOM_STEP) : flow.zoomTo(zoom / ZOOM_STEP))
      }
    >
      <canvas ref={canvas} style={painted ? { transform: between(painted, shown) } : {}} />
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path
          className={styles.minimapMask}
          d={`M0 0H${WIDTH}V${HEIGHT}H0Z${rectangleData(hole)}`}
          fillRule="evenodd"
        />
        <path className={styles.minimapView} d={rectangleData(hole)} />
      </svg>
    </div>
  );
}

/** Paints the cards where they all fit, once a frame at most; `bounds` is `null` while there are none. */
function usePaintedCards() {
  const { model } = useMap();
  const palette = usePalette();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [bounds, setBounds] = useState<Box | null>(null);
  useEffect(() => {
    let frame: number | null = null;
    const show = () => {
      frame = null;
      const nodes = model.nodes.get();
      const after = nodes.length === 0 ? null : boundsOf(nodes.map(boxOf));
      setBounds((before) => (isSameBox(before, after) ? before : after));
      if (canvas.current && after) paintCards(canvas.current, nodes, fitOf(after), palette);
    };
    const stop = model.nodes.subscribe(() => {
      frame ??= requestAnimationFrame(show);
    });
    show();
    return () => {
      stop();
      if (frame !== null) cancelAnimationFrame(frame);
    };
  }, [model, palette]);
  return { canvas, bounds };
}

function paintCards(canvas: HTMLCanvasElement, nodes: readonly CardNode[], fit: Fit, palette: Palette): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  canvas.width = Math.round(WIDTH * devicePixelRatio);
  canvas.height = Math.round(HEIGHT * devicePixelRatio);
  context.scale(devicePixelRatio, devicePixelRatio);
  for (const node of nodes.toSorted((a, b) => (a.zIndex ?? 0) - (b.zIndex ?? 0))) {
    const { kind } = node.data;
    const [token, opacity] = colours[isEntityType(kind) ? kindLook(kind).tone : 'frame'];
    const { x, y, width, height } = inFit(boxOf(node), fit);
    context.globalAlpha = opacity;
    context.fillStyle = palette[token];
    context.fillRect(x, y, Math.max(1, width), Math.max(1, height));
  }
}

/** Shows a box whole in the middle of the minimap. */
function fitOf({ x, y, width, height }: Box): Fit {
  const [room, roomDown] = [WIDTH - 2 * PADDING, HEIGHT - 2 * PADDING];
  const scale = Math.min(room / Math.max(1, width), roomDown / Math.max(1, height));
  return {
    scale,
    x: WIDTH / 2 - (x + width / 2) * scale,
    y: HEIGHT / 2 - (y + height / 2) * scale,
  };
}

function inFit({ x, y, width, height }: Box, fit: Fit): Box {
  const { scale } = fit;
  return { x: x * scale + fit.x, y: y * scale + fit.y, width: width * scale, height: height * scale };
}

/** What brings a picture that was painted for one fit to another one. */
function between(painted: Fit, shown: Fit): string {
  const scale = shown.scale / painted.scale;
  return `translate(${shown.x - painted.x * scale}px, ${shown.y - painted.y * scale}px) scale(${scale})`;
}

function rectangleData({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}

function isSameBox(a: Box | null, b: Box | null): boolean {
  if (!a || !b) return a === b;
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

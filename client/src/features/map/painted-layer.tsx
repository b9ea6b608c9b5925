import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import {
  areaToPaint,
  fitnessFor,
  MARGIN_PX,
  type PaintedArea,
  placeInView,
  type View,
} from '../../canvas-painted/bitmap-place.ts';
import type { BoardPainter, PeerOnCard } from '../../canvas-painted/board-painter.ts';
import { sideOfPeer } from '../../card-tools/peers-on-card.ts';
import type { BoardSession } from '../../document/board-session.ts';
import type { Palette } from '../../picture/shapes.ts';
import { usePalette } from '../../picture/use-palette.ts';
import styles from './canvas.module.css';
import { useMap } from './map-context.ts';

/** After the zoom has rested this long, what was stretched is painted anew. */
const SETTLE_MS = 100;
/** More than this is paid for in time and not seen. */
const MAX_PIXEL_RATIO = 2;

/** The map from afar: cards and links painted on one canvas under those that are elements of the page. */
export function PaintedLayer({ painter }: { readonly painter: BoardPainter }) {
  const map = useMap();
  const store = useStoreApi();
  const palette = usePalette();
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    const viewOf = (): View => {
      const { transform, width, height } = store.getState();
      return { x: transform[0], y: transform[1], zoom: transform[2], width, height };
    };
    const bitmap = new PaintedBitmap({ canvas, painter, palette, session: map.session, viewOf });
    const { board, comments, findings, selection, presence } = map.session;
    const forget = () => {
      painter.forget();
      bitmap.spoil();
    };
    const onFonts = () => {
      painter.forgetFonts();
      bitmap.spoil();
    };
    document.fonts.addEventListener('loadingdone', onFonts);
    const stops = [
      store.subscribe(() => bitmap.follow()),
      map.model.nodes.subscribe(() => bitmap.spoil()),
      map.model.edges.subscribe(() => bitmap.spoil()),
      selection.subscribe(() => bitmap.spoil()),
      presence.peers.subscribe(() => bitmap.spoil()),
      board.subscribeChanges(forget),
      findings.evaluation.subscribe(forget),
      comments.conversations.subscribe(forget),
      () => document.fonts.removeEventListener('loadingdone', onFonts),
      () => bitmap.stop(),
    ];
    forget();
    bitmap.paint();
    return () => {
      for (const stop of stops) stop();
    };
  }, [map, painter, palette, store]);
  return <canvas ref={ref} className={styles.painted} data-painted-layer />;
}

interface BitmapSource {
  readonly canvas: HTMLCanvasElement;
  readonly painter: BoardPainter;
  readonly palette: Palette;
  readonly session: BoardSession;
  readonly viewOf: () => View;
}

/** A bitmap larger than the window: a pan moves it, and it is painted once a frame at most. */
class PaintedBitmap {
  readonly #source: BitmapSource;
  #painted: PaintedArea | null = null;
  #frame: number | null = null;
  #settling: ReturnType<typeof setTimeout> | null = null;
  #shownZoom = 0;

  constructor(source: BitmapSource) {
    this.#source = source;
  }

  /** Paints before the next frame. */
  spoil(): void {
    this.#frame ??= requestAnimationFrame(() => this.paint());
  }

  /** Keeps the bitmap in step with the camera. */
  follow(): void {
    const view = this.#source.viewOf();
    if (!this.#painted) return;
    this.#place(this.#painted, view);
    const fitness = fitnessFor(this.#painted, view);
    if (fitness === 'outgrown') this.spoil();
    if (fitness === 'stretched' && view.zoom !== this.#shownZoom) this.#paintOnceSettled();
    this.#shownZoom = view.zoom;
  }

  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    if (this.#settling !== null) clearTimeout(this.#settling);
  }

  paint(): void {
    this.stop();
    this.#frame = null;
    const { canvas, painter, palette, viewOf } = this.#source;
    const view = viewOf();
    const context = canvas.getContext('2d');
    if (!context || view.width === 0) return;
    const pixelRatio = Math.min(devicePixelRatio, MAX_PIXEL_RATIO);
    this.#resize(view, pixelRatio);
    const painted = areaToPaint(view);
    painter.follow();
    painter.paint(context, { ...painted, palette, pixelRatio, peers: this.#peers() });
    this.#painted = painted;
    this.#shownZoom = view.zoom;
    this.#place(painted, view);
  }

  #resize({ width, height }: View, pixelRatio: number): void {
    const { canvas } = this.#source;
    const [across, down] = [width + 2 * MARGIN_PX, height + 2 * MARGIN_PX];
    const size = { width: Math.round(across * pixelRatio), height: Math.round(down * pixelRatio) };
    if (canvas.width === size.width && canvas.height === size.height) return;
    Object.assign(canvas, size);
    canvas.style.width = `${across}px`;
    canvas.style.height = `${down}px`;
  }

  #place(painted: PaintedArea, view: View): void {
    const { x, y, scale } = placeInView(painted, view);
    this.#source.canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  }

  #paintOnceSettled(): void {
    if (this.#settling !== null) clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.spoil(), SETTLE_MS);
  }

  #peers(): readonly PeerOnCard[] {
    return this.#source.session.presence.peers.get().flatMap((peer) => {
      const cards = new Set([...peer.selection, ...Object.keys(peer.drag)]);
      if (peer.editing) cards.add(peer.editing.card);
      const { name, shade = 0 } = peer.user;
      return [...cards].map((card) => ({ card, name, side: sideOfPeer(peer), shade }));
    });
  }
}

import type { Box } from '@cap-commun/shared/board-file/place-beside';
import type { Language } from '@cap-commun/shared/core/language';
import { boxOf } from '../canvas-adapter/bounds.ts';
import type { CanvasModel } from '../canvas-adapter/canvas-model.ts';
import type { CardNode } from '../canvas-adapter/card-node.ts';
import type { BoardSession } from '../document/board-session.ts';
import { createTextMeasure } from '../picture/page-colours.ts';
import type { Canvas2d } from '../picture/paint.ts';
import type { Palette } from '../picture/shapes.ts';
import type { BrandSide } from '../ui/avatar.tsx';
import { HitIndex } from './hit-index.ts';
import { createMarkSprites, type MarkSprites, markSize } from './mark-sprites.ts';
import { type CardPainting, fitName, paintCard } from './paint-card.ts';
import { LinkRoutes, paintLinks } from './paint-links.ts';
import { type PaintedCard, readPaintedCard } from './painted-card.ts';
import { paintedDetail } from './painted-detail.ts';
import { titleLines } from './painted-title.ts';
import { paintPeer, paintSelected } from './rings.ts';

/** Who else has a card in hand. */
export interface PeerOnCard {
  readonly card: string;
  readonly name: string;
  readonly side: BrandSide;
  readonly shade: number;
}

export interface PaintJob {
  /** What of the map is painted, canvas units; its corner goes to the bitmap's. */
  readonly area: Box;
  readonly zoom: number;
  readonly pixelRatio: number;
  readonly palette: Palette;
  readonly peers: readonly PeerOnCard[];
}

/** Room that badges and rings take around a card, pixels on the screen. */
const OVERHANG_PX = 16;
/** Wrapped titles that are remembered; each edit of a title makes another one. */
const MAX_KNOWN_LINES = 10_000;
/** A card that somebody else holds. */
const HELD = 0.6;
/** A card of another branch than the one that is looked at alone. */
const OUT_OF_REACH = 0.14;

/**
 * Paints the open board as it looks from afar, and says which card lies where. What it reads of a card it keeps until
 * the board or its findings change.
 */
export class BoardPainter {
  readonly index = new HitIndex();
  readonly #session: BoardSession;
  readonly #model: CanvasModel;
  readonly #language: Language;
  readonly #cards = new Map<string, PaintedCard | null>();
  readonly #routes = new LinkRoutes();
  readonly #lines = new Map<string, readonly string[]>();
  #measure = createTextMeasure('condensed');
  #sprites: { readonly palette: Palette; readonly pixelRatio: number; readonly marks: MarkSprites } | null =
    null;

  constructor(session: BoardSession, model: CanvasModel, language: Language) {
    this.#session = session;
    this.#model = model;
    this.#language = language;
    this.follow();
  }

  /** Takes in where the cards are now. */
  follow(): void {
    this.index.update(this.#model.nodes.get());
  }

  /** Reads cards anew when they are next painted: what they say, or what is said of them, may have changed. */
  forget(): void {
    this.#cards.clear();
  }

  /** Measures words anew, once the font of the product has arrived. */
  forgetFonts(): void {
    this.#measure = createTextMeasure('condensed');
    this.#lines.clear();
  }

  paint(context: Canvas2d, job: PaintJob): void {
    const { area, zoom, pixelRatio, palette } = job;
    const scale = zoom * pixelRatio;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    context.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
    context.textBaseline = 'alphabetic';
    const nodes = this.index.within(grown(area, OVERHANG_PX / zoom));
    const painting: CardPainting = {
      palette,
      zoom,
      detail: paintedDetail(zoom) ?? 'titles',
      linesOf: (card, box) => this.#linesOf(card, box),
      fitName: (name, width) => fitName(name, width, this.#measure),
    };
    const firstCard = nodes.findIndex(({ data }) => data.kind !== 'frame');
    const areas = firstCard === -1 ? nodes : nodes.slice(0, firstCard);
    this.#paintCards(context, areas, painting);
    paintLinks(context, {
      edges: this.#model.edges.get(),
      nodeOf: (id) => this.index.get(id),
      routes: this.#routes,
      palette,
      area,
      zoom,
      hasSelection: this.#session.selection.get().cards.length > 0,
    });
    this.#paintCards(context, nodes.slice(areas.length), painting);
    this.#paintMarks(context, nodes, job);
    this.#paintHands(context, nodes, job);
  }

  #paintCards(context: Canvas2d, nodes: readonly CardNode[], painting: CardPainting): void {
    for (const node of nodes) {
      const card = this.#card(node.id);
      if (!card) continue;
      context.globalAlpha = node.data.isFaded ? OUT_OF_REACH : node.data.isHeldByOther ? HELD : 1;
      paintCard(context, card, boxOf(node), painting);
    }
    context.globalAlpha = 1;
  }

  #paintMarks(context: Canvas2d, nodes: readonly CardNode[], { zoom, palette, pixelRatio }: PaintJob): void {
    const marks = this.#marksFor(palette, pixelRatio);
    const size = markSize(zoom);
    for (const node of nodes) {
      const card = this.#card(node.id);
      if (!card || node.data.isFaded) continue;
      const { x, y, width, height } = boxOf(node);
      if (card.severity)
        context.drawImage(marks[card.severity], x + width - size * 0.6, y - size * 0.5, size, size);
      if (card.hasComments)
        context.drawImage(marks.comment, x + width - size * 0.6, y + height - size * 0.5, size, size);
    }
  }

  #paintHands(context: Canvas2d, nodes: readonly CardNode[], { zoom, palette, peers }: PaintJob): void {
    for (const node of nodes) if (node.selected) paintSelected(context, boxOf(node), palette, zoom);
    for (const peer of peers) {
      const node = this.index.get(peer.card);
      if (node) paintPeer(context, boxOf(node), peer, palette, zoom);
    }
  }

  #card(id: string): PaintedCard | null {
    let card = this.#cards.get(id);
    if (card === undefined) {
      card = readPaintedCard(this.#session, id, this.#language);
      this.#cards.set(id, card);
    }
    return card;
  }

  #linesOf(card: PaintedCard, { width, height }: Box): readonly string[] {
    const key = `${card.kind}|${card.isDone}|${width}|${height}|${card.title}`;
    const known = this.#lines.get(key);
    if (known) return known;
    const lines = titleLines(card, { width, height }, this.#measure);
    if (this.#lines.size >= MAX_KNOWN_LINES) this.#lines.clear();
    this.#lines.set(key, lines);
    return lines;
  }

  #marksFor(palette: Palette, pixelRatio: number): MarkSprites {
    if (this.#sprites?.palette !== palette || this.#sprites.pixelRatio !== pixelRatio) {
      this.#sprites = { palette, pixelRatio, marks: createMarkSprites(palette, pixelRatio) };
    }
    return this.#sprites.marks;
  }
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

import type { Box } from '@cap-commun/shared/board-file/place-beside';
import type { CardLayout } from '@cap-commun/shared/domain/board';
import type { CardMove, Edit } from '@cap-commun/shared/domain/edit';
import type { Hold, Point } from '@cap-commun/shared/protocol/presence';
import type { NodeChange } from '@xyflow/react';
import type { BoardSession } from '../document/board-session.ts';
import type { BoardChange } from '../document/board-store.ts';
import { createStore, type ReadableStore } from '../lib/store.ts';
import { boundsOf } from './bounds.ts';
import type { CardNode, LinkEdge } from './card-node.ts';
import { edgeOf } from './edges.ts';
import { nodeOf } from './nodes.ts';
import { type Guide, snapBox } from './snapping.ts';

const ORIGIN: Point = { x: 0, y: 0 };
const NO_GUIDES: readonly Guide[] = [];
/** Frames in frames that are followed; a ring of frames that a peer wrote ends here. */
const MAX_NESTING = 8;

/**
 * The open board as the canvas draws it: nodes and edges that keep their identity until they change. What a hand
 * holds goes before the document until it lets go; then the document gets one edit for all that moved.
 */
export class CanvasModel {
  readonly nodes: ReadableStore<CardNode[]>;
  readonly edges: ReadableStore<LinkEdge[]>;
  /** What the cards in hand lie in line with. */
  readonly guides: ReadableStore<readonly Guide[]>;
  readonly #nodes = createStore<CardNode[]>([]);
  readonly #edges = createStore<LinkEdge[]>([]);
  readonly #nodeById = new Map<string, CardNode>();
  readonly #edgeByKey = new Map<string, LinkEdge>();
  readonly #keysByCard = new Map<string, Set<string>>();
  readonly #session: BoardSession;
  readonly #guides = createStore<readonly Guide[]>(NO_GUIDES);
  #own: ReadonlyMap<string, Hold> = new Map();
  #others: ReadonlyMap<string, Hold> = new Map();
  #selected: ReadonlySet<string> = new Set();

  constructor(session: BoardSession) {
    this.#session = session;
    this.nodes = this.#nodes;
    this.edges = this.#edges;
    this.guides = this.#guides;
    this.#readAll();
  }

  /** Follows the board until the function it answers is called. */
  connect(): () => void {
    const { board, selection, presence } = this.#session;
    this.#readAll();
    const stops = [
      board.subscribeChanges((change) => this.#onBoardChange(change)),
      selection.subscribe(() => this.#onSelection()),
      presence.peers.subscribe(() => this.#onPeers()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  node(id: string): CardNode | undefined {
    return this.#nodeById.get(id);
  }

  /** Follows the hand: moves and sizes in flight, and what it selects. Cards snap within `reach`, canvas units. */
  applyChanges(changes: readonly NodeChange<CardNode>[], reach = 0): void {
    this.#followSelection(changes);
    const moved = changes.filter((change) => change.type === 'position' && change.dragging === true);
    const sized = changes.filter((change) => change.type === 'dimensions' && change.resizing === true);
    if (moved.length + sized.length > 0) this.#hold(this.#heldAfter(changes, sized.length > 0), reach);
    if (changes.some((change) => change.type === 'dimensions' && change.resizing === false)) this.drop();
  }

  /** Lets go of what was held: one edit, one step of undo, for all the cards that moved. */
  drop(): void {
    const edits = [...this.#own].flatMap(([id, hold]) => this.#settle(id, hold) ?? []);
    const moved = this.#withContent(this.#own.keys());
    this.#own = new Map();
    this.#guides.set(NO_GUIDES);
    this.#session.edit(edits);
    this.#session.presence.showDrag({});
    this.#refresh(moved, []);
  }

  #followSelection(changes: readonly NodeChange<CardNode>[]): void {
    const selections = changes.filter((change) => change.type === 'select');
    if (selections.length === 0) return;
    const selected = new Set(this.#selected);
    for (const { id, selected: isSelected } of selections) {
      if (isSelected) selected.add(id);
      else selected.delete(id);
    }
    this.#session.selection.selectCards([...selected]);
  }

  /** What is in hand after these changes; a corner that is pulled moves the card with it, without saying “dragging”. */
  #heldAfter(changes: readonly NodeChange<CardNode>[], isResizing: boolean): Map<string, Hold> {
    const held = new Map(this.#own);
    for (const change of changes) {
      if (change.type === 'position' && change.position && (change.dragging || isResizing)) {
        held.set(change.id, { ...held.get(change.id), ...change.position });
      }
      if (change.type === 'dimensions' && change.resizing && change.dimensions) {
        const { position } = this.#nodeById.get(change.id) ?? { position: ORIGIN };
        held.set(change.id, { ...position, ...held.get(change.id), ...change.dimensions });
      }
    }
    return held;
  }

  /** Where a held card comes to rest; a card that is dropped on a frame belongs to it, and leaves the one before. */
  #settle(id: string, hold: Hold): Edit | null {
    const place = this.#session.board.layout(id);
    const parent = this.#frameUnder(id, hold);
    const origin = parent === undefined ? ORIGIN : this.#cornerOf(parent);
    const layout: CardMove = {
      x: Math.round(hold.x - origin.x),
      y: Math.round(hold.y - origin.y),
      ...(hold.width !== undefined && { width: Math.round(hold.width) }),
      ...(hold.height !== undefined && { height: Math.round(hold.height) }),
      ...(parent !== place?.parent && { parent }),
    };
    const isSame = Object.entries(layout).every(
      ([name, value]) => place?.[name as keyof CardLayout] === value,
    );
    return isSame ? null : { op: 'move', id, layout };
  }

  /** The smallest frame under the middle of a card; a card that moves with its frame stays in it. */
  #frameUnder(id: string, { x, y }: Hold): string | undefined {
    const own = this.#session.board.layout(id)?.parent;
    const node = this.#nodeById.get(id);
    if (!node || node.data.kind === 'frame' || (own !== undefined && this.#own.has(own))) return own;
    const middle = { x: x + (node.width ?? 0) / 2, y: y + (node.height ?? 0) / 2 };
    const under = [...this.#nodeById.values()]
      .filter((frame) => frame.data.kind === 'frame' && isInside(middle, boxOf(frame)))
      .sort((a, b) => (a.width ?? 0) * (a.height ?? 0) - (b.width ?? 0) * (b.height ?? 0));
    return under[0]?.id;
  }

  #cornerOf(frame: string): Point {
    return this.#nodeById.get(frame)?.position ?? ORIGIN;
  }

  #readAll(): void {
    const { board, selection } = this.#session;
    this.#selected = new Set(selection.get().cards);
    this.#others = this.#dragsOfOthers();
    this.#indexLinks(board.links.get().keys());
    this.#refresh(new Set([...this.#nodeById.keys(), ...board.cards().keys()]), [
      ...this.#edgeByKey.keys(),
      ...board.links.get().keys(),
    ]);
  }

  #hold(held: ReadonlyMap<string, Hold>, reach: number): void {
    this.#own = this.#snapped(held, reach);
    this.#session.presence.showDrag(Object.fromEntries(this.#own));
    this.#refresh(this.#withContent(held.keys()), []);
  }

  /** All that is held moves together to where its first card snaps; sizes are free. */
  #snapped(held: ReadonlyMap<string, Hold>, reach: number): ReadonlyMap<string, Hold> {
    const boxes = [...held].map(([id, hold]) => ({ ...boxOf(this.#nodeById.get(id)), ...hold }));
    if (reach <= 0 || boxes.length === 0 || [...held.values()].some(({ width }) => width !== undefined)) {
      this.#guides.set(NO_GUIDES);
      return held;
    }
    const together = this.#withContent(held.keys());
    const others = [...this.#nodeById.values()].filter(({ id }) => !together.has(id)).map(boxOf);
    const { dx, dy, guides } = snapBox(boundsOf(boxes), others, reach);
    this.#guides.set(guides);
    return new Map([...held].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
  }

  #onBoardChange(change: BoardChange): void {
    this.#indexLinks(change.links);
    this.#refresh(this.#withContent([...change.cards, ...change.layout]), change.links);
  }

  #onSelection(): void {
    const before = this.#selected;
    const now = new Set(this.#session.selection.get().cards);
    this.#selected = now;
    this.#refresh(
      [...before, ...now].filter((id) => before.has(id) !== now.has(id)),
      [],
    );
  }

  #onPeers(): void {
    const before = this.#others;
    this.#others = this.#dragsOfOthers();
    if (before.size > 0 || this.#others.size > 0) {
      this.#refresh(this.#withContent([...before.keys(), ...this.#others.keys()]), []);
    }
  }

  #dragsOfOthers(): ReadonlyMap<string, Hold> {
    return new Map(this.#session.presence.peers.get().flatMap((peer) => Object.entries(peer.drag)));
  }

  /** A place on the map: that of a card in a frame is written from the frame's corner. */
  #placeOf(layout: CardLayout | undefined): CardLayout | undefined {
    if (layout?.parent === undefined) return layout;
    const origin = this.#originOf(layout, MAX_NESTING);
    return { ...layout, x: layout.x + origin.x, y: layout.y + origin.y };
  }

  #originOf(layout: CardLayout | undefined, depth: number): Point {
    const parent = layout?.parent;
    if (parent === undefined || depth === 0) return ORIGIN;
    const held = this.#own.get(parent) ?? this.#others.get(parent);
    if (held) return held;
    const place = this.#session.board.layout(parent);
    if (!place) return ORIGIN;
    const origin = this.#originOf(place, depth - 1);
    return { x: place.x + origin.x, y: place.y + origin.y };
  }

  /** Cards, and what lies in those of them that are frames: it moves with them. */
  #withContent(ids: Iterable<string>): ReadonlySet<string> {
    const { board } = this.#session;
    const all = new Set(ids);
    if (![...all].some((id) => board.card(id)?.entity?.type === 'frame')) return all;
    for (const [id, layout] of board.layouts()) {
      if (layout.parent !== undefined && all.has(layout.parent)) all.add(id);
    }
    return all;
  }

  #indexLinks(keys: Iterable<string>): void {
    const links = this.#session.board.links.get();
    for (const key of keys) {
      const link = links.get(key)?.link;
      if (!link) continue;
      for (const id of [link.from, link.to]) {
        const known = this.#keysByCard.get(id);
        if (known) known.add(key);
        else this.#keysByCard.set(id, new Set([key]));
      }
    }
  }

  #refresh(cardIds: Iterable<string>, linkKeys: Iterable<string>): void {
    const staleEdges = new Set(linkKeys);
    let isNodeChanged = false;
    for (const id of cardIds) {
      if (!this.#refreshNode(id)) continue;
      isNodeChanged = true;
      for (const key of this.#keysByCard.get(id) ?? []) staleEdges.add(key);
    }
    if (isNodeChanged) this.#nodes.set([...this.#nodeById.values()]);
    let isEdgeChanged = false;
    for (const key of staleEdges) isEdgeChanged = this.#refreshEdge(key) || isEdgeChanged;
    if (isEdgeChanged) this.#edges.set([...this.#edgeByKey.values()]);
  }

  #refreshNode(id: string): boolean {
    const { board, canWrite } = this.#session;
    const before = this.#nodeById.get(id);
    const reading = board.card(id);
    const own = this.#own.get(id);
    const other = own ? undefined : this.#others.get(id);
    const after = reading
      ? nodeOf(
          id,
          {
            reading,
            layout: this.#placeOf(board.layout(id)),
            held: own ?? other,
            isHeldByOther: other !== undefined,
            isSelected: this.#selected.has(id),
            canWrite,
          },
          before,
        )
      : null;
    if (after === (before ?? null)) return false;
    if (after) this.#nodeById.set(id, after);
    else this.#nodeById.delete(id);
    return true;
  }

  #refreshEdge(key: string): boolean {
    const link = this.#session.board.links.get().get(key)?.link;
    const before = this.#edgeByKey.get(key);
    const after = link
      ? edgeOf(key, link, this.#nodeById.get(link.from), this.#nodeById.get(link.to), before)
      : null;
    if (after === (before ?? null)) return false;
    if (after) this.#edgeByKey.set(key, after);
    else this.#edgeByKey.delete(key);
    return true;
  }
}

function boxOf(node: CardNode | undefined): Box {
  return { ...(node?.position ?? ORIGIN), width: node?.width ?? 0, height: node?.height ?? 0 };
}

function isInside({ x, y }: Point, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

import type { CardLayout } from '@cap-commun/shared/domain/board';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { Point } from '@cap-commun/shared/protocol/presence';
import type { NodeChange } from '@xyflow/react';
import type { BoardSession } from '../document/board-session.ts';
import type { BoardChange } from '../document/board-store.ts';
import { createStore, type ReadableStore } from '../lib/store.ts';
import type { CardNode, LinkEdge } from './card-node.ts';
import { edgeOf } from './edges.ts';
import { nodeOf } from './nodes.ts';

const ORIGIN: Point = { x: 0, y: 0 };
/** Frames in frames that are followed; a ring of frames that a peer wrote ends here. */
const MAX_NESTING = 8;

/**
 * The open board as the canvas draws it: nodes and edges that keep their identity until they change. What a hand
 * holds goes before the document until it lets go; then the document gets one edit for all that moved.
 */
export class CanvasModel {
  readonly nodes: ReadableStore<CardNode[]>;
  readonly edges: ReadableStore<LinkEdge[]>;
  readonly #nodes = createStore<CardNode[]>([]);
  readonly #edges = createStore<LinkEdge[]>([]);
  readonly #nodeById = new Map<string, CardNode>();
  readonly #edgeByKey = new Map<string, LinkEdge>();
  readonly #keysByCard = new Map<string, Set<string>>();
  readonly #session: BoardSession;
  #own: ReadonlyMap<string, Point> = new Map();
  #others: ReadonlyMap<string, Point> = new Map();
  #selected: ReadonlySet<string> = new Set();

  constructor(session: BoardSession) {
    this.#session = session;
    this.nodes = this.#nodes;
    this.edges = this.#edges;
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

  /** Follows the hand: moves in flight and what it selects. */
  applyChanges(changes: readonly NodeChange<CardNode>[]): void {
    const held = new Map(this.#own);
    const selected = new Set(this.#selected);
    for (const change of changes) {
      if (change.type === 'position' && change.dragging && change.position)
        held.set(change.id, change.position);
      if (change.type === 'select' && change.selected) selected.add(change.id);
      if (change.type === 'select' && !change.selected) selected.delete(change.id);
    }
    if (changes.some((change) => change.type === 'select'))
      this.#session.selection.selectCards([...selected]);
    if (changes.some((change) => change.type === 'position' && change.dragging)) this.#hold(held);
  }

  /** Lets go of what was held: one edit, one step of undo, for all the cards that moved. */
  drop(): void {
    const edits: Edit[] = [];
    for (const [id, point] of this.#own) {
      const place = this.#session.board.layout(id);
      const origin = this.#originOf(place, MAX_NESTING);
      const layout = { x: Math.round(point.x - origin.x), y: Math.round(point.y - origin.y) };
      if (place?.x !== layout.x || place.y !== layout.y) edits.push({ op: 'move', id, layout });
    }
    const moved = this.#withContent(this.#own.keys());
    this.#own = new Map();
    this.#session.edit(edits);
    this.#session.presence.showDrag({});
    this.#refresh(moved, []);
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

  #hold(held: ReadonlyMap<string, Point>): void {
    this.#own = held;
    this.#session.presence.showDrag(Object.fromEntries(held));
    this.#refresh(this.#withContent(held.keys()), []);
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

  #dragsOfOthers(): ReadonlyMap<string, Point> {
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

import type { Edit } from '@cap-commun/shared/domain/edit';
import type { Point } from '@cap-commun/shared/protocol/presence';
import type { NodeChange } from '@xyflow/react';
import type { BoardSession } from '../document/board-session.ts';
import type { BoardChange } from '../document/board-store.ts';
import { createStore, type ReadableStore } from '../lib/store.ts';
import type { CardNode, LinkEdge } from './card-node.ts';
import { edgeOf } from './edges.ts';
import { nodeOf } from './nodes.ts';

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
      const layout = { x: Math.round(point.x), y: Math.round(point.y) };
      if (place?.x !== layout.x || place.y !== layout.y) edits.push({ op: 'move', id, layout });
    }
    const moved = this.#own.keys();
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
    this.#refresh(held.keys(), []);
  }

  #onBoardChange(change: BoardChange): void {
    this.#indexLinks(change.links);
    this.#refresh(new Set([...change.cards, ...change.layout]), change.links);
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
      this.#refresh(new Set([...before.keys(), ...this.#others.keys()]), []);
    }
  }

  #dragsOfOthers(): ReadonlyMap<string, Point> {
    return new Map(this.#session.presence.peers.get().flatMap((peer) => Object.entries(peer.drag)));
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
            layout: board.layout(id),
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

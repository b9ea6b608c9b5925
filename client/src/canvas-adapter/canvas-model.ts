import type { Box } from '@cap-commun/shared/board-file/place-beside';
import type { CardLayout } from '@cap-commun/shared/domain/board';
import type { Hold, Point } from '@cap-commun/shared/protocol/presence';
import type { NodeChange } from '@xyflow/react';
import type { BoardSession } from '../document/board-session.ts';
import type { BoardChange } from '../document/board-store.ts';
import { contentOf, standInOf, withContent } from '../document/frame-content.ts';
import { heldWithGroups } from '../document/groups.ts';
import { createStore, type ReadableStore } from '../lib/store.ts';
import { boundsOf } from './bounds.ts';
import type { CardNode, LinkEdge } from './card-node.ts';
import { edgeOf } from './edges.ts';
import { Glide } from './glide.ts';
import { nodeOf } from './nodes.ts';
import { placeOnMap } from './places.ts';
import { settleEdits } from './settle.ts';
import { type Guide, snapBox } from './snapping.ts';

const ORIGIN: Point = { x: 0, y: 0 };
const NO_GUIDES: readonly Guide[] = [];

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
  /** The cards in reach while one branch is looked at alone. */
  #only: ReadonlySet<string> | null = null;
  /** What a rectangle adds to. */
  #kept: readonly string[] = [];
  #glide: Glide | null = null;
  #glideFrame: number | null = null;

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
      this.#stopGliding();
    };
  }

  /** Fades all other cards and puts them out of reach; `null` brings all of them back. */
  showOnly(cards: ReadonlySet<string> | null): void {
    if (cards === this.#only) return;
    this.#only = cards;
    this.#refresh(this.#session.board.cards().keys(), this.#edgeByKey.keys());
  }

  /** Whether this hand holds cards now. */
  get isHolding(): boolean {
    return this.#own.size > 0;
  }

  node(id: string): CardNode | undefined {
    return this.#nodeById.get(id);
  }

  /** Has the next rectangle add to these cards; the canvas itself begins each one with none. */
  keepSelected(ids: readonly string[]): void {
    this.#kept = ids;
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
    const edits = settleEdits({ board: this.#session.board, held: this.#own, nodes: this.#nodeById });
    const moved = this.#withContent(this.#own.keys());
    this.#own = new Map();
    this.#guides.set(NO_GUIDES);
    this.#session.edit(edits);
    this.#session.presence.showDrag({});
    this.#refresh(moved, []);
  }

  /** Does an act, and has the cards that it moves go to their new places in so many milliseconds. */
  glide(act: () => void, durationMs: number): void {
    this.#stopGliding();
    if (durationMs <= 0) {
      act();
      return;
    }
    this.#glide = new Glide(
      new Map([...this.#nodeById].map(([id, { position }]) => [id, position])),
      durationMs,
    );
    act();
    const step = () => {
      const { board } = this.#session;
      if (this.#glide?.isOver) this.#glide = null;
      this.#glideFrame = this.#glide ? requestAnimationFrame(step) : null;
      this.#refresh(board.layouts().keys(), []);
    };
    this.#glideFrame = requestAnimationFrame(step);
  }

  #stopGliding(): void {
    if (this.#glideFrame !== null) cancelAnimationFrame(this.#glideFrame);
    this.#glideFrame = null;
    this.#glide = null;
  }

  #followSelection(changes: readonly NodeChange<CardNode>[]): void {
    const selections = changes.filter((change) => change.type === 'select');
    if (selections.length === 0) return;
    const selected = new Set(this.#selected);
    for (const { id, selected: isSelected } of selections) {
      if (isSelected) selected.add(id);
      else selected.delete(id);
    }
    for (const id of this.#kept) if (this.#nodeById.has(id)) selected.add(id);
    this.#session.selection.selectCards([...selected]);
  }

  /** What is in hand after these changes; a corner that is pulled moves the card with it, without saying “dragging”. */
  #heldAfter(changes: readonly NodeChange<CardNode>[], isResizing: boolean): ReadonlyMap<string, Hold> {
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
    const { board } = this.#session;
    const led = new Set(changes.flatMap((change) => (change.type === 'position' ? [change.id] : [])));
    return heldWithGroups(board, held, led, (id) => placeOnMap(board, board.layout(id)));
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

  /** Cards, and what lies in those of them that are frames: it moves with them. */
  #withContent(ids: Iterable<string>): ReadonlySet<string> {
    return withContent(this.#session.board, ids);
  }

  #placeOf(id: string): CardLayout | undefined {
    const { board } = this.#session;
    const place = placeOnMap(
      board,
      board.layout(id),
      (frame) => this.#own.get(frame) ?? this.#others.get(frame),
    );
    return place && this.#glide ? { ...place, ...this.#glide.between(id, place) } : place;
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
      for (const inner of contentOf(this.#session.board, id)) {
        for (const key of this.#keysByCard.get(inner) ?? []) staleEdges.add(key);
      }
    }
    if (isNodeChanged) this.#nodes.set([...this.#nodeById.values()]);
    let isEdgeChanged = false;
    for (const key of staleEdges) isEdgeChanged = this.#refreshEdge(key) || isEdgeChanged;
    if (isEdgeChanged) this.#edges.set([...this.#edgeByKey.values()]);
  }

  #nodeStandingFor(id: string): CardNode | undefined {
    return this.#nodeById.get(standInOf(this.#session.board, id));
  }

  #refreshNode(id: string): boolean {
    const { board, canWrite } = this.#session;
    const before = this.#nodeById.get(id);
    const reading = board.card(id);
    const own = this.#own.get(id);
    const other = own ? undefined : this.#others.get(id);
    // What lies in a collapsed frame is on the map by its frame alone.
    const after =
      reading && standInOf(board, id) === id
        ? nodeOf(
            id,
            {
              reading,
              layout: this.#placeOf(id),
              held: own ?? other,
              isHeldByOther: other !== undefined,
              isSelected: this.#selected.has(id),
              canWrite,
              isFaded: this.#only !== null && !this.#only.has(id),
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
      ? edgeOf(key, link, this.#nodeStandingFor(link.from), this.#nodeStandingFor(link.to), before)
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

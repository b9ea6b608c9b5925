import { type Box, LANE_GAP, placeBeside } from '@cap-commun/shared/board-file/place-beside';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Link } from '@cap-commun/shared/domain/board';
import type { LinkType } from '@cap-commun/shared/domain/link-types';
import { definitionOf, type Entity, type EntityType, isEntityType } from '@cap-commun/shared/domain/registry';
import type { Point } from '@cap-commun/shared/protocol/presence';
import type { CanvasModel } from '../../canvas-adapter/canvas-model.ts';
import type { CardNode } from '../../canvas-adapter/card-node.ts';
import { isResizable, MIN_SIZE } from '../../canvas-adapter/card-size.ts';
import { linkEnds } from '../../canvas-adapter/link-ends.ts';
import { linkPath } from '../../canvas-adapter/link-path.ts';
import { createCardEdit, linkEdit } from '../../card-tools/card-edits.ts';
import { nextAfter, previousOf, siblingLinks } from '../../card-tools/next-card.ts';
import type { Placing } from '../../card-tools/placing.ts';
import type { BoardSession } from '../../document/board-session.ts';
import { duplicateCards } from '../../document/duplicate-cards.ts';
import { framesAround, standInOf, withContent } from '../../document/frame-content.ts';
import { withGroups } from '../../document/groups.ts';
import type { MapPort } from '../../document/map-port.ts';
import { deleteEdits } from '../../document/together-edits.ts';
import { createStore, type Store } from '../../lib/store.ts';
import { placeOnBranch, placeUnderBranch } from './branch-place.ts';
import { relinkEdits } from './links/relink.ts';
import { createMapState, type MapStateStore } from './map-state.ts';
import { travelTime } from './travel-time.ts';
import { WritingChain } from './writing-chain.ts';

/** What the map needs of the viewport; the canvas gives it once it is drawn. */
export interface Camera {
  /** Middle of what is in view, canvas units. */
  center(): Point;
  /** The place under a point of the window, canvas units; `null` where the map does not lie open there. */
  pointAt(x: number, y: number): Point | null;
  /** Brings a card into view; does nothing when it is already there. */
  reveal(box: Box): void;
  /** Brings a card into view, large enough to be read and written. */
  approach(box: Box): void;
  /** Shows these cards whole, as large as they fit. */
  fit(boxes: readonly Box[], maxZoom?: number): void;
  focusCard(id: EntityId): void;
  zoomIn(): void;
  zoomOut(): void;
  zoomToActualSize(): void;
}

/** The acts of a hand on the map. Each is one transaction and one step of undo. */
export class MapController implements MapPort {
  readonly session: BoardSession;
  readonly model: CanvasModel;
  readonly state: MapStateStore = createMapState();
  readonly chain = new WritingChain();
  readonly placing: Placing;
  camera: Camera | null = null;
  /** Whether a hand moves the view now, and for a moment after. */
  readonly isViewMoving: Store<boolean> = createStore(false);
  /** Where the pointer was last over the map, canvas units. */
  pointer: Point | null = null;

  constructor(session: BoardSession, model: CanvasModel) {
    this.session = session;
    this.model = model;
    this.placing = placingOf(this);
  }

  /** Makes a card around a point, or in the middle of the view, and starts its title. */
  create(type: EntityType, at?: Point): EntityId {
    const id = this.#write(type, at ?? this.placeFor(type), []);
    this.#openTitle(id);
    return id;
  }

  /** Makes a card around a point and goes on writing: Enter will make its like, Tab what hangs on it. */
  beginChain(type: EntityType, at: Point): EntityId {
    const id = this.create(type, at);
    this.chain.add(id, null);
    return id;
  }

  /** Makes a card linked with another and starts its title. `isFromNew`: the link starts at the new card. */
  createLinked(type: EntityType, link: LinkType, other: EntityId, isFromNew: boolean, at?: Point): EntityId {
    const id = this.#write(type, at ?? this.placeFor(type, other), [{ type: link, other, isFromNew }]);
    this.#openTitle(id);
    return id;
  }

  /** The next card of objective, action, metric; answers whether there is one. */
  createNext(entity: Entity): boolean {
    const next = nextAfter(entity.type);
    if (!next || !this.session.canWrite) return false;
    this.chain.add(this.createLinked(next.type, next.link, entity.id, true), entity.id);
    return true;
  }

  /** Another card of the same kind under this one, hanging where this one hangs. */
  createSibling(entity: Entity): void {
    if (!this.session.canWrite) return;
    const { graph } = this.session.findings.evaluation.get().context;
    const links = siblingLinks(entity.type, (link) => graph.out(entity.id, link));
    const id = this.#write(
      entity.type,
      this.placeFor(entity.type, entity.id),
      links.map((link) => ({ ...link, isFromNew: true })),
    );
    this.#openTitle(id);
    this.chain.add(id, entity.id);
  }

  /** Takes back a card of the chain that nobody wrote in, and with it the step that made it. */
  discard(id: EntityId): void {
    if (this.session.undo.lastStepMakes(id)) this.session.undoLast();
    else this.session.edit(deleteEdits(this.session.board, [id]));
  }

  /** Back to the card that this one serves. */
  editPrevious(entity: Entity): boolean {
    const { graph } = this.session.findings.evaluation.get().context;
    const previous = previousOf(entity.type, (link) => graph.out(entity.id, link));
    if (previous === undefined) return false;
    this.editTitle(previous);
    return true;
  }

  editTitle(id: EntityId): void {
    if (!this.session.canWrite || !this.session.board.card(id)?.entity) return;
    this.#openTitle(id);
  }

  /** Draws a link, in the place of another one when it is given. */
  link(type: LinkType, from: EntityId, to: EntityId, replaced?: Link): void {
    const next = { type, from, to };
    this.session.edit(replaced ? relinkEdits(this.session, replaced, next) : [linkEdit(type, from, to)]);
    this.state.say({ kind: 'linked', type, to });
  }

  /** What lies in a frame that goes stays on the map, unless it was cut out with its frame. */
  removeSelected(what: 'alone' | 'with content' = 'alone'): number {
    const { board, selection } = this.session;
    const { cards } = selection.get();
    const all = what === 'alone' ? cards : [...withContent(board, cards)];
    const ids = all.filter((id) => board.card(id));
    selection.selectCards([]);
    this.session.edit(deleteEdits(board, ids));
    if (ids.length > 0) this.state.say({ kind: 'deleted', count: ids.length });
    return ids.length;
  }

  duplicateSelected(): void {
    duplicateCards(this.session, this.session.selection.get().cards);
  }

  nudge(dx: number, dy: number): void {
    const { board } = this.session;
    const moved = [...withGroups(board, this.#movable())].filter((id) => !this.#isCarried(id));
    this.session.edit(
      moved.flatMap((id) => {
        if (board.layout(id)?.locked) return [];
        const place = board.layout(id);
        return place ? [{ op: 'move' as const, id, layout: { x: place.x + dx, y: place.y + dy } }] : [];
      }),
      { merge: 'nudge' },
    );
  }

  /** Grows the selected cards that have a size of their own; answers whether there were any. */
  resizeSelected(dWidth: number, dHeight: number): boolean {
    const edits = this.#movable().flatMap((id) => {
      const node = this.model.node(id);
      if (!node || !isResizable(this.session.board.card(id)?.entity ?? null)) return [];
      const width = Math.max(MIN_SIZE.width, (node.width ?? 0) + dWidth);
      const height = Math.max(MIN_SIZE.height, (node.height ?? 0) + dHeight);
      return [{ op: 'move' as const, id, layout: { width, height } }];
    });
    this.session.edit(edits, { merge: 'resize' });
    return edits.length > 0;
  }

  selectAll(): void {
    this.session.selection.selectCards(
      this.model.nodes.get().flatMap(({ id, data }) => (data.isFaded ? [] : [id])),
    );
  }

  /** Selects one card, brings it into view and gives it the keyboard. */
  goTo(id: EntityId): void {
    // What is asked for by name is shown, whatever branch was looked at alone.
    if (this.model.node(id)?.data.isFaded) this.state.showBranch(null);
    this.session.selection.selectCards([id]);
    const box = this.boxOf(id);
    if (box) this.camera?.reveal(box);
    this.camera?.focusCard(id);
  }

  /** Brings the card of a finding into view when the list opens it; answers the way to stop. */
  followFindings(): () => void {
    const { selection } = this.session;
    let shown = selection.get().finding;
    return selection.subscribe(() => {
      const { finding, cards } = selection.get();
      if (finding === shown) return;
      shown = finding;
      const box = finding !== null && cards[0] !== undefined ? this.boxOf(cards[0]) : null;
      if (box) this.camera?.reveal(box);
    });
  }

  /** Brings the cards that are asked for into view, all of them at once; answers the way to stop. */
  followShown(): () => void {
    const { selection } = this.session;
    let last = selection.get().shown;
    return selection.subscribe(() => {
      const { shown } = selection.get();
      if (shown === last) return;
      last = shown;
      this.camera?.fit(
        shown.flatMap((id) => this.boxOf(id) ?? []),
        1,
      );
    });
  }

  /** Brings every card into view. */
  fitAll(): void {
    this.camera?.fit(this.#boxesOf(this.model.nodes.get().filter(({ data }) => !data.isFaded)));
  }

  /** Brings the selected cards into view, no larger than life. */
  fitSelected(): void {
    const selected = new Set(this.session.selection.get().cards);
    this.camera?.fit(this.#boxesOf(this.model.nodes.get().filter(({ id }) => selected.has(id))), 1);
  }

  pointAt(x: number, y: number): Point | null {
    return this.camera?.pointAt(x, y) ?? null;
  }

  /** Where a link that is drawn has its middle, by its key in the document; canvas units. */
  middleOfLink(key: string): Point | null {
    const edge = this.model.edges.get().find(({ id }) => id === key);
    const [from, to] = [this.model.node(edge?.source ?? ''), this.model.node(edge?.target ?? '')];
    return edge && from && to ? linkPath(linkEnds(edge, from, to)).middle : null;
  }

  /** The middle of a free place: on the branch of another card, else in the view, moved down past what lies there. */
  placeFor(type: EntityType, besides?: EntityId): Point {
    const { size } = definitionOf(type);
    const others = this.#boxes();
    if (besides !== undefined) {
      const { graph } = this.session.findings.evaluation.get().context;
      const branches = { graph, boxOf: (id: EntityId) => this.boxOf(id), others };
      const isLike = this.session.board.card(besides)?.entity?.type === type;
      const place = (isLike ? placeUnderBranch : placeOnBranch)(besides, size, branches);
      if (place) return place;
    }
    const center = this.camera?.center() ?? { x: 0, y: 0 };
    const start = { x: center.x - size.width / 2 - LANE_GAP, y: center.y - size.height / 2 };
    return placeBeside({ ...start, width: 0, height: size.height }, size, others);
  }

  /** Where a card stands on the map, or the collapsed frame that hides it. */
  boxOf(id: EntityId): Box | null {
    const node = this.model.node(standInOf(this.session.board, id));
    return node ? { ...node.position, width: node.width ?? 0, height: node.height ?? 0 } : null;
  }

  #write(
    type: EntityType,
    at: Point,
    links: readonly { readonly type: LinkType; readonly other: EntityId; readonly isFromNew: boolean }[],
  ): EntityId {
    const id = this.#newId(type);
    const author = this.session.me.person;
    const createdAt = new Date().toISOString();
    this.session.edit([
      createCardEdit({ id, type, at, author, createdAt }),
      ...links.map((link) =>
        link.isFromNew ? linkEdit(link.type, id, link.other) : linkEdit(link.type, link.other, id),
      ),
    ]);
    this.state.say({ kind: 'created', type });
    return id;
  }

  #openTitle(id: EntityId): void {
    if (!this.session.board.card(id)) return;
    this.session.selection.selectCards([id]);
    const box = this.boxOf(id);
    if (box) this.camera?.approach(box);
    this.session.selection.startEditing(id, 'title');
  }

  #boxes(): Box[] {
    return this.#boxesOf(this.model.nodes.get().filter((node) => node.data.kind !== 'frame'));
  }

  #boxesOf(nodes: readonly CardNode[]): Box[] {
    return nodes.map((node) => ({ ...node.position, width: node.width ?? 0, height: node.height ?? 0 }));
  }

  /** The selected cards that nobody has locked. */
  #movable(): readonly EntityId[] {
    const { board, selection } = this.session;
    return selection.get().cards.filter((id) => board.layout(id)?.locked !== true);
  }

  /** Whether a card moves with a frame that is selected too. */
  #isCarried(id: EntityId): boolean {
    const { board, selection } = this.session;
    const selected = new Set(selection.get().cards);
    return framesAround(board, id).some((frame) => selected.has(frame));
  }

  #newId(type: unknown): EntityId {
    return this.session.newId(isEntityType(type) ? definitionOf(type).idPrefix : 'x');
  }
}

/** The map as the place where cards are arranged; what is tidied glides to its columns. */
function placingOf(map: MapController): Placing {
  const { session, model } = map;
  return {
    session,
    scope: 'map',
    get inHand() {
      return session.selection.get().cards;
    },
    get nodes() {
      return model.nodes.get();
    },
    boxOf: (id) => map.boxOf(id),
    openTitle: (id) => map.editTitle(id),
    tidy: (moves, isWhole) => {
      map.state.say({ kind: 'tidied', count: moves.length });
      if (moves.length === 0) return;
      model.glide(() => session.edit(moves), travelTime());
      if (isWhole) map.fitAll();
    },
  };
}

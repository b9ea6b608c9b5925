import type { EntityId } from '@cap-commun/shared/core/ids';
import { plainText } from '@cap-commun/shared/core/plain-text';
import { definitionOf, type Entity } from '@cap-commun/shared/domain/registry';
import { findingId } from '@cap-commun/shared/rules/finding-order';
import type { BoardSession } from '../../document/board-session.ts';
import { findingBeside } from '../../document/finding-steps.ts';
import { languageSetting } from '../../i18n/language.ts';
import { createStore, type ReadableStore } from '../../lib/store.ts';
import { type OutlineRow, shownRows } from './outline-rows.ts';
import { createOutlineState, type OutlineStateStore, type RowMenu } from './outline-state.ts';
import { type OutlineNode, type OutlineTree, outlineTree } from './outline-tree.ts';
import type { Said } from './said.ts';

const NO_TREE: OutlineTree = { roots: [], nodes: new Map(), rowsOf: new Map() };

/** The rows of an open board, and where this hand is among them. What it writes stands in `OutlineWriter`. */
export class OutlineController {
  readonly session: BoardSession;
  readonly state: OutlineStateStore = createOutlineState();
  readonly tree: ReadableStore<OutlineTree>;
  readonly rows: ReadableStore<readonly OutlineRow[]>;
  readonly said = createStore<Said | null>(null);
  readonly #tree = createStore(NO_TREE);
  readonly #rows = createStore<readonly OutlineRow[]>([]);
  #indexOf: ReadonlyMap<string, number> = new Map();

  constructor(session: BoardSession) {
    this.session = session;
    this.tree = this.#tree;
    this.rows = this.#rows;
  }

  /** Follows the board while the outline is shown; answers the way to stop. */
  connect(): () => void {
    const { board, selection } = this.session;
    let { closed, filter } = this.state.get();
    let ids = board.cardIds.get();
    let { cards } = selection.get();
    this.#readTree();
    this.#followSelection(cards);
    const stops = [
      board.subscribeChanges((change) => {
        const isMoved = change.links.size > 0 || change.layout.size > 0 || board.cardIds.get() !== ids;
        ids = board.cardIds.get();
        if (isMoved || [...change.cards].some((id) => this.#isReadOtherwise(id))) this.#readTree();
        else if (this.state.get().filter !== '' && change.cards.size > 0) this.#readRows();
      }),
      this.state.subscribe(() => {
        const now = this.state.get();
        if (now.closed === closed && now.filter === filter) return;
        ({ closed, filter } = now);
        this.#readRows();
      }),
      selection.subscribe(() => {
        const now = selection.get();
        if (now.cards === cards) return;
        cards = now.cards;
        this.#followSelection(cards);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      this.state.patch({ writing: null, fresh: null, menu: null, linkFrom: null });
    };
  }

  get active(): OutlineNode | undefined {
    const { active } = this.state.get();
    return active === null ? undefined : this.#tree.get().nodes.get(active);
  }

  entityOf(node: OutlineNode | null | undefined): Entity | null {
    return node?.id ? (this.session.board.card(node.id)?.entity ?? null) : null;
  }

  indexOf(key: string | null): number {
    return key === null ? -1 : (this.#indexOf.get(key) ?? -1);
  }

  /** The cards that an act is about: those selected when the active row is one of them, else its card alone. */
  get inHand(): readonly EntityId[] {
    const { cards } = this.session.selection.get();
    const { active } = this;
    if (!active?.id) return [];
    return cards.includes(active.id) ? cards : [active.id];
  }

  /** Makes a row the active one. `how`: alone, added to or taken from the selection, or all from the last one on. */
  activate(key: string, how: 'alone' | 'toggle' | 'range' = 'alone', takesFocus = true): void {
    const node = this.#tree.get().nodes.get(key);
    if (!node) return;
    const { selection } = this.session;
    const before = this.state.get();
    const anchor = how === 'range' ? (before.anchor ?? before.active ?? key) : key;
    this.state.patch({ active: key, anchor, menu: null, focus: before.focus + (takesFocus ? 1 : 0) });
    if (how === 'alone') selection.selectCards(node.id === null ? [] : [node.id]);
    else if (how === 'toggle') selection.selectCards(toggled(selection.get().cards, node.id));
    else selection.selectCards(this.#cardsBetween(anchor, key));
  }

  move(step: number, how: 'alone' | 'range' = 'alone'): boolean {
    const rows = this.#rows.get();
    const index = this.indexOf(this.state.get().active);
    const next = rows[Math.min(rows.length - 1, Math.max(0, index + step))];
    if (!next) return false;
    this.activate(next.node.key, how);
    return true;
  }

  /** Opens a row, or goes to the first row under it when it is. */
  open(): boolean {
    const { active } = this;
    if (!active || active.children.length === 0) return false;
    const [first] = active.children;
    if (this.state.get().closed.has(active.key)) this.setOpen(active.key, true);
    else if (first) this.activate(first.key);
    return true;
  }

  /** Closes a row, or goes to the one it stands under. */
  close(): boolean {
    const { active } = this;
    if (!active) return false;
    if (active.children.length > 0 && !this.state.get().closed.has(active.key)) {
      this.setOpen(active.key, false);
      return true;
    }
    if (!active.parent) return false;
    this.activate(active.parent.key);
    return true;
  }

  setOpen(key: string, isOpen: boolean): void {
    const closed = new Set(this.state.get().closed);
    if (isOpen) closed.delete(key);
    else closed.add(key);
    this.state.patch({ closed });
    const { active } = this;
    if (!isOpen && active && isUnder(active, key)) this.activate(key);
  }

  /** Opens every row beside the active one. */
  openSiblings(): void {
    const closed = new Set(this.state.get().closed);
    for (const node of this.active?.parent?.children ?? this.#tree.get().roots) closed.delete(node.key);
    this.state.patch({ closed });
  }

  /** Shows a card's first row, whatever is closed above it, and makes it the active one. */
  goTo(id: EntityId, under?: string, takesFocus = true): void {
    const rows = this.#tree.get().rowsOf.get(id) ?? [];
    const node = (under !== undefined && rows.find(({ parent }) => parent?.key === under)) || rows[0];
    if (!node) return;
    this.#reveal(node);
    this.activate(node.key, 'alone', takesFocus);
  }

  /** The finding after (or before) the one that is open, and its card. */
  goToFinding(step: 1 | -1): boolean {
    const finding = findingBeside(this.session, step);
    if (!finding) return false;
    this.goTo(finding.entity);
    this.session.selection.focusFinding(findingId(finding));
    return true;
  }

  write(node: OutlineNode, fresh: EntityId | null = null): void {
    if (!this.session.canWrite || node.id === null || !this.entityOf(node)) return;
    this.activate(node.key, 'alone', false);
    this.state.patch({ writing: node.key, fresh });
    this.session.selection.startEditing(node.id, 'title');
  }

  stopWriting(takesFocus: boolean): void {
    const { writing, focus } = this.state.get();
    if (writing === null) return;
    this.state.patch({ writing: null, fresh: null, focus: focus + (takesFocus ? 1 : 0) });
    this.session.selection.stopEditing();
  }

  openMenu(key: string, kind: RowMenu): void {
    const node = this.#tree.get().nodes.get(key);
    // A menu is about all that is selected when it is opened on a part of it, as on the map.
    const isOfSelection = node?.id != null && this.session.selection.get().cards.includes(node.id);
    if (isOfSelection) this.state.patch({ active: key });
    else this.activate(key, 'alone', false);
    this.state.patch({ menu: { key, kind } });
  }

  closeMenu(): void {
    this.state.patch({ menu: null });
  }

  selectAll(): void {
    this.session.selection.selectCards([
      ...new Set(this.#rows.get().flatMap(({ node }) => (node.id === null ? [] : [node.id]))),
    ]);
  }

  say(said: Said): void {
    this.said.set(said);
  }

  #isReadOtherwise(id: EntityId): boolean {
    const [row] = this.#tree.get().rowsOf.get(id) ?? [];
    const wasUnreadable = row?.parent?.group === 'unreadable';
    return wasUnreadable !== (this.session.board.card(id)?.entity === null);
  }

  #readTree(): void {
    const { board } = this.session;
    const before = this.active;
    this.#tree.set(outlineTree({ cards: board.cards(), links: board.links.get(), layouts: board.layouts() }));
    this.#readRows(before);
  }

  #readRows(before = this.active): void {
    const { closed, filter } = this.state.get();
    const wanted = plainText(filter.trim());
    const rows = shownRows(
      this.#tree.get(),
      closed,
      wanted === '' ? null : (node) => this.#matches(node, wanted),
    );
    const index = this.indexOf(before?.key ?? null);
    this.#indexOf = new Map(rows.map(({ node }, at) => [node.key, at]));
    this.#rows.set(rows);
    this.#keepActive(before, index);
  }

  /** A row that is gone leaves its place to the same card elsewhere, else to the row that has moved up into it. */
  #keepActive(before: OutlineNode | undefined, index: number): void {
    const rows = this.#rows.get();
    const { active } = this.state.get();
    if (rows.length === 0 || (active !== null && this.#indexOf.has(active))) return;
    const again = before?.id ? rows.find(({ node }) => node.id === before.id) : undefined;
    const next = again ?? rows[Math.min(rows.length - 1, Math.max(0, index))];
    if (next) this.state.patch({ active: next.node.key, anchor: next.node.key });
  }

  #followSelection([only, ...others]: readonly EntityId[]): void {
    if (only === undefined || others.length > 0 || this.active?.id === only) return;
    const [node] = this.#tree.get().rowsOf.get(only) ?? [];
    if (!node) return;
    this.#reveal(node);
    this.state.patch({ active: node.key, anchor: node.key });
  }

  #reveal(node: OutlineNode): void {
    const closed = new Set(this.state.get().closed);
    for (let above = node.parent; above !== null; above = above.parent) closed.delete(above.key);
    const isHidden = this.state.get().filter !== '' && this.indexOf(node.key) === -1;
    if (closed.size !== this.state.get().closed.size || isHidden) {
      this.state.patch({ closed, ...(isHidden && { filter: '' }) });
    }
  }

  #matches({ id }: OutlineNode, wanted: string): boolean {
    const entity = id === null ? null : this.session.board.card(id)?.entity;
    if (!entity) return false;
    const language = languageSetting.get();
    return plainText(entity.title ?? definitionOf(entity.type).label[language]).includes(wanted);
  }

  #cardsBetween(one: string, other: string): readonly EntityId[] {
    const [a, b] = [this.indexOf(one), this.indexOf(other)].sort((x, y) => x - y);
    const rows = this.#rows.get().slice(a, (b ?? 0) + 1);
    return [...new Set(rows.flatMap(({ node }) => (node.id === null ? [] : [node.id])))];
  }
}

function toggled(cards: readonly EntityId[], id: EntityId | null): readonly EntityId[] {
  if (id === null) return cards;
  return cards.includes(id) ? cards.filter((card) => card !== id) : [...cards, id];
}

function isUnder(node: OutlineNode, key: string): boolean {
  for (let above = node.parent; above !== null; above = above.parent) if (above.key === key) return true;
  return false;
}

const controllers = new WeakMap<BoardSession, OutlineController>();

/** The outline of an open board: what is closed in it stays so while the map is looked at. */
export function outlineOf(session: BoardSession): OutlineController {
  const known = controllers.get(session);
  if (known) return known;
  const controller = new OutlineController(session);
  controllers.set(session, controller);
  return controller;
}

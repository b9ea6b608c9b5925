import { type Box, placeBeside } from '@cap-commun/shared/board-file/place-beside';
import { boxesOf, boxOnMap, cornerBeside } from '@cap-commun/shared/board-file/place-new-cards';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { CardLayout } from '@cap-commun/shared/domain/board';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { isLinkAllowed } from '@cap-commun/shared/domain/link-types';
import { definitionOf, type EntityType } from '@cap-commun/shared/domain/registry';
import type { Point } from '@cap-commun/shared/protocol/presence';
import { createCardEdit, linkEdit } from '../../card-tools/card-edits.ts';
import { frameEdits, roomIn } from '../../card-tools/frame-edits.ts';
import { nextAfter } from '../../card-tools/next-card.ts';
import { placeAfter, swapPlaces } from '../../card-tools/row-places.ts';
import { duplicateCards } from '../../document/duplicate-cards.ts';
import { withContent } from '../../document/frame-content.ts';
import { deleteEdits } from '../../document/together-edits.ts';
import type { OutlineController } from './outline-controller.ts';
import { HANGS_BY, type OutlineNode } from './outline-tree.ts';

/** Kinds of which a board has what it needs from the start. */
const NOT_MADE: ReadonlySet<EntityType> = new Set(['partnership']);

/** What is pasted comes in this far right of the card in hand, canvas units. */
const PASTE_SHIFT = 320;

/** What a hand in the outline writes. Each act is one transaction and one step of undo. */
export class OutlineWriter {
  readonly outline: OutlineController;

  constructor(outline: OutlineController) {
    this.outline = outline;
  }

  get #session() {
    return this.outline.session;
  }

  /** A new row of the same kind, right under the one of a card, or in a group; its title is being written. */
  createSibling(node: OutlineNode): boolean {
    const type = this.#kindOf(node);
    if (!type) return false;
    if (node.id === null) return this.create(type, node, null);
    return this.create(type, node.parent, node);
  }

  /** A new row of the next kind under a card, linked with it. */
  createDeeper(node: OutlineNode): boolean {
    const entity = this.outline.entityOf(node);
    const type = entity && (entity.type === 'frame' ? 'objective' : nextAfter(entity.type)?.type);
    return type ? this.create(type, node, null) : false;
  }

  /** A new row of a kind, as near the active one as it may stand: under it, beside it, under what it stands under. */
  createNear(type: EntityType): boolean {
    for (let node = this.outline.active ?? null; node !== null; node = node.parent) {
      if (this.#kindOf(node) === type) return this.createSibling(node);
      if (this.#mayHold(node, type)) return this.create(type, node, null);
    }
    return this.create(type, null, null);
  }

  create(
    type: EntityType,
    parent: OutlineNode | null,
    after: OutlineNode | null,
    instead?: EntityId,
  ): boolean {
    if (!this.#session.canWrite || NOT_MADE.has(type)) return false;
    const id = this.#session.newId(definitionOf(type).idPrefix);
    const at = this.#placeFor(type, parent, after, instead);
    const author = this.#session.me.person;
    const create = createCardEdit({ id, type, at: at.middle, author, createdAt: new Date().toISOString() });
    const link = this.#hangEdits(id, type, parent?.id ?? null);
    this.#session.edit([
      ...(instead === undefined ? [] : deleteEdits(this.#session.board, [instead])),
      create.op === 'create' && at.frame !== undefined && create.layout
        ? { ...create, layout: { ...create.layout, parent: at.frame } }
        : create,
      ...at.edits,
      ...link,
    ]);
    this.outline.say({ kind: 'created', type, under: parent?.id ?? null });
    this.outline.goTo(id, parent?.key, false);
    const { active } = this.outline;
    if (active?.id === id) this.outline.write(active, id);
    return true;
  }

  /** Turns the row that was just begun into one of the next kind, under the row above it that may hold it. */
  deepenFresh(node: OutlineNode): boolean {
    const siblings = node.parent?.children ?? this.outline.tree.get().roots;
    const above = siblings[siblings.indexOf(node) - 1];
    const entity = this.outline.entityOf(above);
    const type = entity && nextAfter(entity.type)?.type;
    return above && type && node.id !== null ? this.create(type, above, null, node.id) : false;
  }

  /** Turns the row that was just begun into one beside what it stands under. */
  raiseFresh(node: OutlineNode): boolean {
    const { parent } = node;
    const type = parent && this.#kindOf(parent);
    if (!parent || !type || parent.id === null || node.id === null) return false;
    return this.create(type, parent.parent, parent, node.id);
  }

  remove(ids: readonly EntityId[]): boolean {
    const there = ids.filter((id) => this.#session.board.card(id));
    if (!this.#session.canWrite || there.length === 0) return false;
    this.#session.selection.selectCards([]);
    this.#session.edit(deleteEdits(this.#session.board, there));
    this.outline.say({ kind: 'deleted', count: there.length });
    this.outline.state.patch({ focus: this.outline.state.get().focus + 1 });
    return true;
  }

  /** Takes away what was copied: the cards that are selected, and what lies in their frames. */
  cut(): boolean {
    const { board, selection } = this.#session;
    return this.remove([...withContent(board, selection.get().cards)]);
  }

  /** Where what is pasted comes in: right of the card in hand, canvas units. */
  placeForPasted(): Point {
    const { active } = this.outline;
    const { x, y } = (active?.id && this.#session.board.layout(active.id)) || { x: 0, y: 0 };
    return { x: x + PASTE_SHIFT, y };
  }

  duplicate(ids: readonly EntityId[]): void {
    duplicateCards(this.#session, ids);
    const [first] = this.#session.selection.get().cards;
    if (first !== undefined && ids.length === 1) this.outline.goTo(first);
  }

  /** Before or after the row beside it: the two cards change places on the map, which is what rows are sorted by. */
  moveAmongSiblings(node: OutlineNode, step: 1 | -1): boolean {
    if (!this.#session.canWrite || node.id === null) return false;
    const { board } = this.#session;
    const siblings = node.parent?.children ?? this.outline.tree.get().roots;
    const other = siblings[siblings.indexOf(node) + step];
    const isAlike = other?.id && (node.parent !== null || this.#kindOf(other) === this.#kindOf(node));
    if (!other?.id || !isAlike) return this.#refuse('edge');
    const [upper, lower] = step < 0 ? [other.id, node.id] : [node.id, other.id];
    const [above, below] = [board.layout(upper), board.layout(lower)];
    if (!above || !below) return this.#refuse('unplaced');
    if (above.locked || below.locked) return this.#refuse('locked');
    const [first, second] = swapPlaces(above, below);
    this.#session.edit([
      { op: 'move', id: upper, layout: first },
      { op: 'move', id: lower, layout: second },
    ]);
    this.outline.goTo(node.id, node.parent?.key);
    const now = this.outline.active;
    const among = now?.parent?.children ?? this.outline.tree.get().roots;
    const position = now ? among.indexOf(now) + 1 : 0;
    this.outline.say({ kind: 'moved', id: node.id, position, count: among.length });
    return true;
  }

  /** Under the next (or previous) card that may hold it, in the order of the rows; after the last, under none. */
  changeParent(node: OutlineNode, step: 1 | -1): boolean {
    const type = this.#kindOf(node);
    if (!this.#session.canWrite || node.id === null || !type) return false;
    const holders = this.#holdersFor(node.id, type);
    const current = node.parent?.id ?? null;
    const [at, last] = [holders.indexOf(current), holders.length - 1];
    const rows = this.outline.tree.get().rowsOf.get(node.id) ?? [];
    const taken = new Set(rows.map(({ parent }) => parent?.id ?? null));
    for (let next = at + step; next >= 0 && next <= last; next += step) {
      const holder = holders[next] ?? null;
      if (!taken.has(holder) || holder === null) return this.#hangUnder(node, type, holder);
    }
    return this.#refuse('edge');
  }

  /** Takes a row away from what it stands under; the card stays. */
  takeOut(node: OutlineNode): boolean {
    const type = this.#kindOf(node);
    if (!this.#session.canWrite || !type || node.id === null || !node.parent?.id) return false;
    return this.#hangUnder(node, type, null);
  }

  /** Texts as rows beside the active one, or under a group, a line each. */
  pasteLines(lines: readonly string[]): boolean {
    const { active } = this.outline;
    const type = this.#kindOf(active) ?? 'sticky';
    const parent = active?.id === null ? active : (active?.parent ?? null);
    if (!this.#session.canWrite || lines.length === 0 || NOT_MADE.has(type)) return false;
    const place = this.#placeFor(type, parent, active?.id ? active : null);
    const { height } = definitionOf(type).size;
    const ids: EntityId[] = [];
    const edits = lines.flatMap((title, index): Edit[] => {
      const id = this.#session.newId(definitionOf(type).idPrefix);
      ids.push(id);
      const at = { x: place.middle.x, y: place.middle.y + index * (height + 28) };
      const fields = { title };
      const author = this.#session.me.person;
      return [
        createCardEdit({ id, type, at, author, createdAt: new Date().toISOString(), fields }),
        ...this.#hangEdits(id, type, parent?.id ?? null),
      ];
    });
    this.#session.edit(edits);
    if (ids[0] !== undefined) this.outline.goTo(ids[0], parent?.key);
    this.#session.selection.selectCards(ids);
    this.outline.say({ kind: 'pasted', count: ids.length });
    return true;
  }

  #kindOf(node: OutlineNode | null | undefined): EntityType | null {
    if (!node) return null;
    if (node.id !== null) return this.outline.entityOf(node)?.type ?? null;
    if (node.group === 'serving') return 'action';
    return node.group === 'unreadable' ? null : node.group;
  }

  #mayHold(node: OutlineNode, type: EntityType): boolean {
    const holder = this.outline.entityOf(node)?.type;
    if (!holder) return false;
    const link = HANGS_BY[type];
    return (link !== undefined && isLinkAllowed(link, type, holder)) || holder === 'frame';
  }

  /** The cards that a card may stand under, in the order of the rows, and at the end none. */
  #holdersFor(id: EntityId, type: EntityType): readonly (EntityId | null)[] {
    const link = HANGS_BY[type];
    const holders = [...this.outline.tree.get().rowsOf].flatMap(([holder, [row]]) => {
      const kind = this.outline.entityOf(row)?.type;
      if (!kind || holder === id) return [];
      const isFit =
        link === undefined ? kind === 'frame' && !isInside(row, id) : isLinkAllowed(link, type, kind);
      return isFit ? [holder] : [];
    });
    return [...holders, null];
  }

  #hangUnder(node: OutlineNode, type: EntityType, holder: EntityId | null): boolean {
    const { id } = node;
    if (id === null) return false;
    const link = HANGS_BY[type];
    const old = node.parent?.id ?? null;
    const isLinked =
      link !== undefined && old !== null && this.outline.entityOf(node.parent)?.type !== 'frame';
    const edits: Edit[] = isLinked ? [{ op: 'unlink', link: { type: link, from: id, to: old } }] : [];
    this.#session.edit([
      ...edits,
      ...(link === undefined ? frameEdits(this.#session, id, holder) : []),
      ...(link !== undefined && holder !== null ? [linkEdit(link, id, holder)] : []),
    ]);
    const row = holder === null ? undefined : this.outline.tree.get().rowsOf.get(holder)?.[0];
    this.outline.goTo(id, row?.key);
    this.outline.say({ kind: 'hung', id, under: holder });
    return true;
  }

  #hangEdits(id: EntityId, type: EntityType, parent: EntityId | null): Edit[] {
    const holder = parent === null ? undefined : this.#session.board.card(parent)?.entity?.type;
    const link = HANGS_BY[type];
    if (parent === null || !holder || !link || !isLinkAllowed(link, type, holder)) return [];
    return [linkEdit(link, id, parent)];
  }

  /** The middle of the place of a new row, from the corner of its frame when it stands in one. */
  #placeFor(
    type: EntityType,
    parent: OutlineNode | null,
    after: OutlineNode | null,
    instead?: EntityId,
  ): {
    readonly middle: { x: number; y: number };
    readonly frame?: EntityId;
    readonly edits: readonly Edit[];
  } {
    const { board } = this.#session;
    const { size } = definitionOf(type);
    const middleOf = ({ x, y }: { readonly x: number; readonly y: number }) => ({
      x: x + size.width / 2,
      y: y + size.height / 2,
    });
    if (!after && parent?.id && this.outline.entityOf(parent)?.type === 'frame') {
      const { at, height } = roomIn(board, parent.id, size);
      const edits: Edit[] = [{ op: 'move', id: parent.id, layout: { height } }];
      return { middle: middleOf(at), frame: parent.id, edits };
    }
    const siblings = (parent?.children ?? this.outline.tree.get().roots).filter(({ id }) => id !== instead);
    const last =
      after ?? siblings.findLast((node) => node.id !== null && this.#kindOf(node) === type) ?? null;
    const anchor = last ?? (parent?.id ? parent : null);
    const box = anchor?.id ? this.#boxOf(anchor.id) : undefined;
    const layout = anchor?.id ? board.layout(anchor.id) : undefined;
    const boxes = this.#boxes(instead);
    if (!box || !layout) {
      return {
        middle: middleOf(cornerBeside(board.layouts(), (id) => board.card(id)?.entity?.type)),
        edits: [],
      };
    }
    const next = after ? siblings[siblings.indexOf(after) + 1] : undefined;
    const nextTop = next?.id ? this.#boxOf(next.id)?.y : undefined;
    const middle = last ? middleOf(placeAfter(box, size, boxes, nextTop)) : placeBeside(box, size, boxes);
    if (layout.parent === undefined || !board.card(layout.parent)) return { middle, edits: [] };
    const origin = { x: box.x - layout.x, y: box.y - layout.y };
    return { middle: { x: middle.x - origin.x, y: middle.y - origin.y }, frame: layout.parent, edits: [] };
  }

  #boxOf(id: EntityId): Box | undefined {
    const { board } = this.#session;
    const layouts = { get: (each: EntityId): CardLayout | undefined => board.layout(each) };
    return boxOnMap(id, layouts, (each) => board.card(each)?.entity?.type);
  }

  #boxes(instead: EntityId | undefined): readonly Box[] {
    const { board } = this.#session;
    const boxes = boxesOf(board.layouts(), (id) => board.card(id)?.entity?.type);
    if (instead !== undefined) boxes.delete(instead);
    return [...boxes.values()];
  }

  #refuse(kind: 'edge' | 'locked' | 'unplaced'): true {
    this.outline.say({ kind });
    return true;
  }
}

function isInside(node: OutlineNode | undefined, id: EntityId): boolean {
  for (let above: OutlineNode | null = node ?? null; above !== null; above = above.parent) {
    if (above.id === id) return true;
  }
  return false;
}

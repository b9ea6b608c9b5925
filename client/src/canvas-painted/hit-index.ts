import type { Box } from '@cap-commun/shared/board-file/place-beside';
import type { Point } from '@cap-commun/shared/protocol/presence';
import { boxOf } from '../canvas-adapter/bounds.ts';
import type { CardNode } from '../canvas-adapter/card-node.ts';

/** Side of a cell of the grid, canvas units: about a card and the room around it. */
const CELL = 400;
/** Cards over more cells than this, as large frames are, are looked at each time instead. */
const MAX_CELLS = 64;

interface Entry {
  readonly node: CardNode;
  /** `null` for a card that is in no cell because it is large. */
  readonly cells: readonly string[] | null;
}

/** Finds the cards at a place of the map without looking at all of them. */
export class HitIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #cells = new Map<string, Set<CardNode>>();
  readonly #large = new Set<CardNode>();
  /** Which of two cards lies over the other, where both are as high. */
  #order: ReadonlyMap<string, number> = new Map();

  /** Takes in the cards as they are now; only those that changed are put elsewhere. */
  update(nodes: readonly CardNode[]): void {
    for (const node of nodes) {
      const before = this.#entries.get(node.id);
      if (before?.node === node) continue;
      if (before) this.#remove(before);
      this.#add(node);
    }
    if (this.#entries.size !== nodes.length) this.#removeAllBut(new Set(nodes.map(({ id }) => id)));
    if (this.#order.size !== nodes.length || !nodes.every(({ id }, index) => this.#order.get(id) === index)) {
      this.#order = new Map(nodes.map(({ id }, index) => [id, index]));
    }
  }

  get(id: string): CardNode | undefined {
    return this.#entries.get(id)?.node;
  }

  /** The card that lies over all others at a point. */
  at(point: Point): CardNode | null {
    return this.within({ ...point, width: 0, height: 0 }).findLast(({ data }) => !data.isFaded) ?? null;
  }

  /** The cards that a box touches, those that lie over others after them. */
  within(box: Box): readonly CardNode[] {
    const found = new Set<CardNode>();
    const take = (nodes: Iterable<CardNode>) => {
      for (const node of nodes) if (touches(node, box)) found.add(node);
    };
    take(this.#large);
    const cells = cellsOf(box, this.#cells.size);
    if (cells) for (const cell of cells) take(this.#cells.get(cell) ?? []);
    else for (const nodes of this.#cells.values()) take(nodes);
    return [...found].sort(
      (a, b) => (a.zIndex ?? 0) - (b.zIndex ?? 0) || this.#orderOf(a) - this.#orderOf(b),
    );
  }

  #orderOf({ id }: CardNode): number {
    return this.#order.get(id) ?? 0;
  }

  #add(node: CardNode): void {
    const cells = cellsOf(boxOf(node), MAX_CELLS);
    this.#entries.set(node.id, { node, cells });
    if (!cells) this.#large.add(node);
    for (const cell of cells ?? []) {
      const known = this.#cells.get(cell);
      if (known) known.add(node);
      else this.#cells.set(cell, new Set([node]));
    }
  }

  #remove({ node, cells }: Entry): void {
    this.#entries.delete(node.id);
    this.#large.delete(node);
    for (const cell of cells ?? []) {
      const known = this.#cells.get(cell);
      known?.delete(node);
      if (known?.size === 0) this.#cells.delete(cell);
    }
  }

  #removeAllBut(ids: ReadonlySet<string>): void {
    for (const [id, entry] of [...this.#entries]) if (!ids.has(id)) this.#remove(entry);
  }
}

function touches({ position: { x, y }, width = 0, height = 0 }: CardNode, box: Box): boolean {
  return x <= box.x + box.width && x + width >= box.x && y <= box.y + box.height && y + height >= box.y;
}

/** The cells under a box; `null` when there are more than `most`. */
function cellsOf({ x, y, width, height }: Box, most: number): readonly string[] | null {
  const [left, top] = [Math.floor(x / CELL), Math.floor(y / CELL)];
  const [right, bottom] = [Math.floor((x + width) / CELL), Math.floor((y + height) / CELL)];
  if ((right - left + 1) * (bottom - top + 1) > most) return null;
  const cells: string[] = [];
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) cells.push(`${column}|${row}`);
  }
  return cells;
}

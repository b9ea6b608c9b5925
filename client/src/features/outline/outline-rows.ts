import type { OutlineNode, OutlineTree } from './outline-tree.ts';

/** A row as it is shown. */
export interface OutlineRow {
  readonly node: OutlineNode;
  /** Among the rows that it is shown with; from 1. */
  readonly position: number;
  readonly setSize: number;
  readonly isOpen: boolean;
}

/** Whether the card of a row is one that was asked for by text. */
export type IsWanted = (node: OutlineNode) => boolean;

/**
 * The rows that are shown, from the first to the last: those under a closed one are not. With `isWanted`, rows that
 * are wanted and what they stand under, all open.
 */
export function shownRows(
  tree: OutlineTree,
  closed: ReadonlySet<string>,
  isWanted: IsWanted | null,
): readonly OutlineRow[] {
  const kept = isWanted && wantedBranches(tree.roots, isWanted);
  const rows: OutlineRow[] = [];
  const add = (nodes: readonly OutlineNode[]): void => {
    const shown = kept ? nodes.filter((node) => kept.has(node)) : nodes;
    for (const [index, node] of shown.entries()) {
      const isOpen = node.children.length > 0 && (kept !== null || !closed.has(node.key));
      rows.push({ node, position: index + 1, setSize: shown.length, isOpen });
      if (isOpen) add(node.children);
    }
  };
  add(tree.roots);
  return rows;
}

function wantedBranches(roots: readonly OutlineNode[], isWanted: IsWanted): ReadonlySet<OutlineNode> {
  const kept = new Set<OutlineNode>();
  const visit = (node: OutlineNode): boolean => {
    let isKept = node.id !== null && isWanted(node);
    for (const child of node.children) isKept = visit(child) || isKept;
    if (isKept) kept.add(node);
    return isKept;
  };
  for (const root of roots) visit(root);
  return kept;
}

/** Where rows of unequal heights stand: the top of each, and the end of the last. Pixels. */
export function rowTops(
  rows: readonly OutlineRow[],
  heightOf: (node: OutlineNode) => number,
): Float64Array<ArrayBuffer> {
  const tops = new Float64Array(rows.length + 1);
  for (const [index, { node }] of rows.entries()) tops[index + 1] = (tops[index] ?? 0) + heightOf(node);
  return tops;
}

/** The row at a height; the last one below all of them. */
export function rowAt(tops: Float64Array<ArrayBuffer>, y: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

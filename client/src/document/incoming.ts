import type { Point } from '@cap-commun/shared/protocol/presence';

/** What somebody brings to the board from outside, and looks at before any of it is written. */
export type Incoming = {
  /** Where on the map it was let go, canvas units; `null` when that was nowhere on it. */
  readonly at: Point | null;
} & ({ readonly kind: 'text'; readonly text: string } | { readonly kind: 'file'; readonly file: File });

const carried = new Map<string, File>();

/** Gives a file to a board that is about to be opened on this page. */
export function carryFile(boardId: string, file: File): void {
  carried.set(boardId, file);
}

/** Takes the file that was brought for a board, once. */
export function takeCarriedFile(boardId: string): File | undefined {
  const file = carried.get(boardId);
  carried.delete(boardId);
  return file;
}

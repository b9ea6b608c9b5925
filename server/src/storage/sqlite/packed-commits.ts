import type { BoardCommit, ClientOwner } from '../board-store.ts';

/**
 * A batch of commits as it goes to the store's thread: the updates of all boards in one buffer that is handed over,
 * where copying them object by object would cost more than writing them.
 */
export interface PackedCommits {
  readonly boards: readonly string[];
  readonly seqs: readonly number[];
  /** Where each board's update ends in `bytes`. */
  readonly ends: readonly number[];
  /** Only of boards with new owners, by the board's index. */
  readonly owners: readonly (readonly [index: number, owners: readonly ClientOwner[]])[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export function packCommits(batch: readonly BoardCommit[]): PackedCommits {
  const ends: number[] = [];
  let length = 0;
  for (const { update } of batch) {
    length += update.length;
    ends.push(length);
  }
  const bytes = new Uint8Array(length);
  for (const [index, { update }] of batch.entries()) bytes.set(update, (ends[index] ?? 0) - update.length);
  return {
    boards: batch.map(({ board }) => board),
    seqs: batch.map(({ seq }) => seq),
    ends,
    owners: batch.flatMap(({ owners }, index) => (owners.length > 0 ? [[index, owners] as const] : [])),
    bytes,
  };
}

/** The commits again; their updates are views of the one buffer. */
export function unpackCommits({ boards, seqs, ends, owners, bytes }: PackedCommits): BoardCommit[] {
  const ownersAt = new Map(owners);
  return boards.map((board, index) => ({
    board,
    seq: seqs[index] ?? 0,
    update: bytes.subarray(ends[index - 1] ?? 0, ends[index]),
    owners: ownersAt.get(index) ?? [],
  }));
}

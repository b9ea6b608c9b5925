import { crc32 } from 'node:zlib';
import { DamagedBoard } from './board-store.ts';

/**
 * CRC-32 of a row: of its bytes, then of what the bytes stand under. A row that a flipped bit moved to another board
 * or another number is as damaged as one whose content changed.
 */
export function checksumOf(bytes: Uint8Array, board: string, number: number): number {
  return checksumUnder(crc32(bytes), board, number);
}

/** The same, from the checksum of the bytes alone. */
export function checksumUnder(ofBytes: number, board: string, number: number): number {
  return crc32(`${board}\n${number}`, ofBytes);
}

/** CRC-32 of a row of plain values, in the order of its columns. */
export function checksumOfValues(...values: readonly unknown[]): number {
  return crc32(JSON.stringify(values));
}

/** Gives the bytes back when they are what was written, else throws `DamagedBoard`. */
export function checked(
  bytes: Uint8Array,
  checksum: number,
  { board, seq }: { readonly board: string; readonly seq: number },
): Uint8Array {
  if (checksumOf(bytes, board, seq) === checksum) return bytes;
  throw new DamagedBoard(`board ${board}, update ${seq}: the checksum does not match`);
}

import { crc32 } from 'node:zlib';
import { DamagedBoard } from './board-store.ts';

export function checksumOf(bytes: Uint8Array): number {
  return crc32(bytes);
}

/** Gives the bytes back when they are what was written, else throws `DamagedBoard`. */
export function checked(bytes: Uint8Array, checksum: number, what: string): Uint8Array {
  if (checksumOf(bytes) !== checksum) throw new DamagedBoard(`${what}: the checksum does not match`);
  return bytes;
}

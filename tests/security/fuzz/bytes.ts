import * as encoding from 'lib0/encoding';
import type { Random } from '../../support/random.ts';

export type Part = number | string | Uint8Array;

/** Numbers as varUints, strings as they are encoded, bytes as they are. */
export function bytesOf(...parts: readonly Part[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else if (typeof part === 'string') encoding.writeVarString(encoder, part);
    else encoding.writeUint8Array(encoder, part);
  }
  return encoding.toUint8Array(encoder);
}

/** Bytes with their length before them. */
export function sized(bytes: Uint8Array): Uint8Array {
  return bytesOf(bytes.length, bytes);
}

export function randomBytes(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.between(0, 255));
}

/** A number that breaks things: around each power of two that a reader may care about. */
export function awkwardNumber(random: Random): number {
  const edge = random.pick([0, 1, 7, 31, 32, 40, 52]);
  return Math.max(0, Math.min(Number.MAX_SAFE_INTEGER, 2 ** edge + random.between(-2, 2)));
}

const MUTATIONS = ['flip', 'bit', 'drop', 'insert', 'cut', 'repeat', 'huge', 'splice'] as const;

/** The same bytes, wrong in one to five places; `other` is what may be spliced in. */
export function mutated(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  let result = bytes;
  for (let left = random.between(1, 5); left > 0; left -= 1) {
    const at = random.between(0, Math.max(0, result.length - 1));
    const [before, after] = [result.subarray(0, at), result.subarray(at)];
    switch (random.pick(MUTATIONS)) {
      case 'flip':
        result = bytesOf(before, randomBytes(random, 1), after.subarray(1));
        break;
      case 'bit':
        result = bytesOf(
          before,
          Uint8Array.of((after[0] ?? 0) ^ (1 << random.between(0, 7))),
          after.subarray(1),
        );
        break;
      case 'drop':
        result = bytesOf(before, after.subarray(random.between(1, 4)));
        break;
      case 'insert':
        result = bytesOf(before, randomBytes(random, random.between(1, 4)), after);
        break;
      case 'cut':
        result = before.slice();
        break;
      case 'repeat':
        result = bytesOf(before, after.subarray(0, random.between(1, 30)), after);
        break;
      case 'huge':
        result = bytesOf(before, awkwardNumber(random), after.subarray(1));
        break;
      case 'splice':
        result = bytesOf(before, other.subarray(random.between(0, other.length)));
        break;
    }
  }
  return result;
}

import type * as decoding from 'lib0/decoding';
import { decodeUtf8 } from 'lib0/string';

/** Groups of seven bits that a number of 53 bits takes: nobody writes more. */
const MAX_UINT_BYTES = 8;

/**
 * Reads a varUint. Throws on one that is cut off, larger than a number can be, or longer than any writer makes it:
 * lib0's own reader takes a few hundred empty groups for `NaN`, which no comparison refuses.
 */
export function readUint(decoder: decoding.Decoder): number {
  let [value, factor] = [0, 1];
  for (let read = 0; read < MAX_UINT_BYTES; read += 1) {
    const byte = decoder.arr[decoder.pos];
    if (byte === undefined) throw new RangeError('truncated');
    decoder.pos += 1;
    value += (byte & 127) * factor;
    if (byte > 127) factor *= 128;
    else if (Number.isSafeInteger(value)) return value;
    else break;
  }
  throw new RangeError('no number');
}

/**
 * Reads a length, then that many bytes, as a view. Throws when they are not all there: lib0's own reader looks past
 * the end of a view into the buffer under it, where other sockets' frames lie.
 */
export function readBytes(decoder: decoding.Decoder): Uint8Array {
  const length = readUint(decoder);
  const start = decoder.pos;
  if (start + length > decoder.arr.length) throw new RangeError('truncated');
  decoder.pos = start + length;
  return decoder.arr.subarray(start, start + length);
}

/** Reads a length, then a text in that many bytes of UTF-8. Throws when they are not all there, or no text. */
export function readText(decoder: decoding.Decoder): string {
  return decodeUtf8(readBytes(decoder));
}

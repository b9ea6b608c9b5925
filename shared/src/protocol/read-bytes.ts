import * as decoding from 'lib0/decoding';
import { decodeUtf8 } from 'lib0/string';

/**
 * Reads a length, then that many bytes, as a view. Throws when they are not all there: lib0's own reader looks past
 * the end of a view into the buffer under it, where other sockets' frames lie.
 */
export function readBytes(decoder: decoding.Decoder): Uint8Array {
  const length = decoding.readVarUint(decoder);
  const start = decoder.pos;
  if (start + length > decoder.arr.length) throw new RangeError('truncated');
  decoder.pos = start + length;
  return decoder.arr.subarray(start, start + length);
}

/** Reads a length, then a text in that many bytes of UTF-8. Throws when they are not all there, or no text. */
export function readText(decoder: decoding.Decoder): string {
  return decodeUtf8(readBytes(decoder));
}

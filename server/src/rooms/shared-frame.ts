import { type ByteWriter, MAX_UINT_BYTES, uintLength } from './byte-writer.ts';

/**
 * One message for many sockets. Both are views of the same memory, written once for all of them and never changed.
 */
export interface SharedFrame {
  /** The message, for whoever frames it by itself. */
  readonly payload: Uint8Array;
  /** The message as one unmasked WebSocket frame (RFC 6455, 5.2), ready for the network. */
  readonly wire: Buffer;
}

const MAX_WEBSOCKET_HEAD_BYTES = 10;
const FINAL_BINARY = 0x82;
const LENGTH_IN_16_BITS = 126;
const LENGTH_IN_64_BITS = 127;

/** What a writer leaves free before a body, so that `frameBody` needs no copy: the WebSocket head, two types, a length. */
export const FRAME_HEAD_BYTES = MAX_WEBSOCKET_HEAD_BYTES + 2 + MAX_UINT_BYTES;

/** Turns what was written after the free bytes into a message: its types (below 128, each a byte), length and body. */
export function frameBody(writer: ByteWriter, types: readonly number[]): SharedFrame {
  const end = writer.position;
  const length = end - FRAME_HEAD_BYTES;
  const start = FRAME_HEAD_BYTES - uintLength(length) - types.length;
  writer.position = start;
  for (const type of types) writer.uint(type);
  writer.uint(length);
  writer.position = end;
  return {
    payload: writer.viewFrom(start),
    wire: writer.buffer.subarray(writeWebSocketHead(writer.buffer, start, end - start), end),
  };
}

/** Turns what was written after the free bytes into a message as it is. */
export function frameWhole(writer: ByteWriter): SharedFrame {
  const end = writer.position;
  const start = writeWebSocketHead(writer.buffer, FRAME_HEAD_BYTES, end - FRAME_HEAD_BYTES);
  return { payload: writer.viewFrom(FRAME_HEAD_BYTES), wire: writer.buffer.subarray(start, end) };
}

/** The head of a WebSocket frame whose payload has so many bytes. */
export function webSocketHead(length: number): Buffer {
  const head = Buffer.allocUnsafeSlow(MAX_WEBSOCKET_HEAD_BYTES);
  return head.subarray(writeWebSocketHead(head, head.length, length));
}

/** Writes the head that ends at `start`; gives where it begins. */
function writeWebSocketHead(buffer: Buffer, start: number, length: number): number {
  if (length < LENGTH_IN_16_BITS) {
    buffer[start - 2] = FINAL_BINARY;
    buffer[start - 1] = length;
    return start - 2;
  }
  if (length < 2 ** 16) {
    buffer[start - 4] = FINAL_BINARY;
    buffer[start - 3] = LENGTH_IN_16_BITS;
    buffer.writeUInt16BE(length, start - 2);
    return start - 4;
  }
  buffer[start - 10] = FINAL_BINARY;
  buffer[start - 9] = LENGTH_IN_64_BITS;
  buffer.writeBigUInt64BE(BigInt(length), start - 8);
  return start - 10;
}

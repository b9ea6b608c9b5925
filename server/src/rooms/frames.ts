import { encodeDurable, MESSAGE, SYNC } from '@cap-commun/shared/protocol/messages';
import * as encoding from 'lib0/encoding';
import { ByteWriter, MAX_UINT_BYTES } from './byte-writer.ts';
import { type Clocks, encodeClocks } from './document-state.ts';
import type { Parts } from './part-writer.ts';
import { FRAME_HEAD_BYTES, frameBody, frameWhole, type SharedFrame } from './shared-frame.ts';

const AWARENESS_MESSAGE: readonly number[] = [MESSAGE.awareness];

/** Shape: varUint 0, varUint 0, state vector. Asks the peer for what this room lacks. */
export function encodeSyncStep1(clocks: Clocks): Uint8Array {
  return syncFrame(SYNC.step1, encodeClocks(clocks));
}

/**
 * Shape: varUint 0, varUint `step` (1 for an answer, on which the stock provider calls itself synced; 2 for an update),
 * update.
 */
export function frameState(step: typeof SYNC.step2 | typeof SYNC.update, update: Parts): Parts {
  const head = new ByteWriter(3 * MAX_UINT_BYTES);
  for (const value of [MESSAGE.sync, step, update.byteLength]) head.uint(value);
  const parts = [head.viewFrom(0), ...update.parts];
  return { parts, byteLength: head.position + update.byteLength };
}

/** One client's part of an awareness message: varUint client, varUint clock, JSON; `null` says that it has left. */
export function encodeAwarenessEntry(client: number, clock: number, state: string): Uint8Array {
  const length = Buffer.byteLength(state);
  const writer = new ByteWriter(3 * MAX_UINT_BYTES + length);
  writer.uint(client);
  writer.uint(clock);
  writer.uint(length);
  writer.text(state, length);
  return writer.viewFrom(0);
}

/** Shape: varUint 1, then a buffer of: varUint count, and as many entries. */
export function encodeAwareness(entries: readonly Uint8Array[]): SharedFrame {
  const size = entries.reduce((bytes, entry) => bytes + entry.length, MAX_UINT_BYTES);
  const writer = new ByteWriter(size, FRAME_HEAD_BYTES);
  writer.uint(entries.length);
  for (const entry of entries) writer.bytes(entry);
  return frameBody(writer, AWARENESS_MESSAGE);
}

/** The acknowledgement of a socket's first document frames, ready for the network like what it leaves with. */
export function durableFrame(frames: number): SharedFrame {
  const message = encodeDurable(frames);
  const writer = new ByteWriter(message.length, FRAME_HEAD_BYTES);
  writer.bytes(message);
  return frameWhole(writer);
}

function syncFrame(step: number, body: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.sync);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, body);
  return encoding.toUint8Array(encoder);
}

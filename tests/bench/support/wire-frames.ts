import { MESSAGE, SYNC } from '@cap-commun/shared/protocol/messages';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** Hocuspocus answers a question for its state in a message type of its own. */
const SYNC_REPLY = 4;

/** A y-websocket sync message behind a server's prefix. */
export function syncFrame(prefix: Uint8Array, step: number, body: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeUint8Array(encoder, prefix);
  encoding.writeVarUint(encoder, MESSAGE.sync);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, body);
  return encoding.toUint8Array(encoder);
}

/** Asks for everything. */
export function questionFrame(prefix: Uint8Array): Uint8Array {
  return syncFrame(prefix, SYNC.step1, Uint8Array.of(0));
}

/** A person's cursor for the `index`th time, as the stock client writes it. */
export function cursorFrame(prefix: Uint8Array, client: number, index: number): Uint8Array {
  const user = { name: `Personne ${client}`, color: '#336699' };
  const state = JSON.stringify({ user, cursor: { x: index * 3, y: index * 2 }, n: index });
  const body = encoding.createEncoder();
  for (const value of [1, client, index + 1]) encoding.writeVarUint(body, value);
  encoding.writeVarString(body, state);
  const encoder = encoding.createEncoder();
  encoding.writeUint8Array(encoder, prefix);
  encoding.writeVarUint(encoder, MESSAGE.awareness);
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(body));
  return encoding.toUint8Array(encoder);
}

/** The document update of a frame, and whether it answers a question; undefined for any other frame. */
export function updateIn(
  frame: Uint8Array,
  prefix: Uint8Array,
): { readonly update: Uint8Array; readonly isAnswer: boolean } | undefined {
  const decoder = afterPrefix(frame, prefix);
  const type = decoding.readVarUint(decoder);
  if (type !== MESSAGE.sync && type !== SYNC_REPLY) return undefined;
  const step = decoding.readVarUint(decoder);
  if (step === SYNC.step1) return undefined;
  return { update: decoding.readVarUint8Array(decoder), isAnswer: step === SYNC.step2 };
}

/** Told of each piece of work of another editor, by its author and its number from 0. */
export type OnWork = (author: number, index: number) => void;

/** Each move writes one struct, so an update's number is its clock. */
export function readMoves(frame: Uint8Array, prefix: Uint8Array, onWork: OnWork): void {
  const found = updateIn(frame, prefix);
  if (!found) return;
  const { from, to } = Y.parseUpdateMeta(found.update);
  for (const [author, end] of to) {
    for (let index = from.get(author) ?? 0; index < end; index += 1) onWork(author, index);
  }
}

export function readCursors(frame: Uint8Array, prefix: Uint8Array, onWork: OnWork): void {
  const outer = afterPrefix(frame, prefix);
  if (decoding.readVarUint(outer) !== MESSAGE.awareness) return;
  const decoder = decoding.createDecoder(decoding.readVarUint8Array(outer));
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    const author = decoding.readVarUint(decoder);
    decoding.readVarUint(decoder);
    const state = JSON.parse(decoding.readVarString(decoder)) as { readonly n?: number } | null;
    if (state?.n !== undefined) onWork(author, state.n);
  }
}

function afterPrefix(frame: Uint8Array, prefix: Uint8Array): decoding.Decoder {
  const decoder = decoding.createDecoder(frame);
  decoder.pos = prefix.length;
  return decoder;
}

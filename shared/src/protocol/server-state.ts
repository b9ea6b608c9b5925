import type * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { MESSAGE } from './messages.ts';
import { readText, readUint } from './read-bytes.ts';

/**
 * What the server owns of a board, and tells its clients whole after each change. Of `comments`, which may be many,
 * the value is the last changes only: a client asks for what it lacks over HTTP. Of `session`, each is told what they
 * may see.
 */
export const STATE_TOPICS = ['signatures', 'restored', 'comments', 'session'] as const;
export type StateTopic = (typeof STATE_TOPICS)[number];

export interface ServerState {
  /** A client leaves topics alone that it does not know. */
  readonly topic: string;
  /** Only rises, restarts of the server included. */
  readonly revision: number;
  readonly value: unknown;
}

/** Shape: varUint 104, varString topic, varUint revision, varString JSON of the value. */
export function encodeState({ topic, revision, value }: ServerState): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.state);
  encoding.writeVarString(encoder, topic);
  encoding.writeVarUint(encoder, revision);
  encoding.writeVarString(encoder, JSON.stringify(value));
  return encoding.toUint8Array(encoder);
}

/** Reads the body after the message type. Throws on a frame that is cut off or holds no JSON. */
export function decodeState(decoder: decoding.Decoder): ServerState {
  const topic = readText(decoder);
  const revision = readUint(decoder);
  return { topic, revision, value: JSON.parse(readText(decoder)) };
}

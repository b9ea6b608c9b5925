import type * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readUint } from './read-bytes.ts';

/** Version of our own messages; the y-websocket part of the protocol has none. */
export const PROTOCOL_VERSION = 1;

/** First varUint of every frame. 0–3 are y-websocket's; ours go only to clients that have said hello. */
export const MESSAGE = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  hello: 100,
  durable: 101,
  refused: 102,
  beat: 103,
  state: 104,
  command: 105,
  commandResult: 106,
} as const;

/** Second varUint of a sync frame (y-protocols/PROTOCOL.md). */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const;

/** The server says it is alive this often, so that a client notices a dead link within three of them. */
export const BEAT_INTERVAL_MS = 3_000;

/** Why a document frame was not stored; the client turns each into words. */
export const REFUSAL = { readOnly: 1, tooLarge: 2, boardFull: 3, storeUnavailable: 4, tooFast: 5 } as const;
export type RefusalCode = (typeof REFUSAL)[keyof typeof REFUSAL];

export interface Hello {
  readonly version: number;
  readonly wantsAcks: boolean;
}

/** Shape: varUint 100, varUint version, varUint flags (bit 0: wants acks). */
export function encodeHello(hello: Hello): Uint8Array {
  return frame(MESSAGE.hello, (encoder) => {
    encoding.writeVarUint(encoder, hello.version);
    encoding.writeVarUint(encoder, hello.wantsAcks ? 1 : 0);
  });
}

/** Reads the body after the message type. Throws on a truncated frame. */
export function decodeHello(decoder: decoding.Decoder): Hello {
  const version = readUint(decoder);
  return { version, wantsAcks: (readUint(decoder) & 1) === 1 };
}

/** Shape: varUint 101, varUint count of this socket's document frames that are on disk. */
export function encodeDurable(frames: number): Uint8Array {
  return frame(MESSAGE.durable, (encoder) => encoding.writeVarUint(encoder, frames));
}

export function decodeDurable(decoder: decoding.Decoder): number {
  return readUint(decoder);
}

export interface Refusal {
  readonly code: number;
  /** The count, from 1, of the refused frame among this socket's document frames. */
  readonly frame: number;
}

/** Shape: varUint 102, varUint code, varUint frame. */
export function encodeRefused(refusal: Refusal): Uint8Array {
  return frame(MESSAGE.refused, (encoder) => {
    encoding.writeVarUint(encoder, refusal.code);
    encoding.writeVarUint(encoder, refusal.frame);
  });
}

export function decodeRefused(decoder: decoding.Decoder): Refusal {
  return { code: readUint(decoder), frame: readUint(decoder) };
}

/** Shape: varUint 103, varUint server time in milliseconds since 1970. */
export function encodeBeat(serverTimeMs: number): Uint8Array {
  return frame(MESSAGE.beat, (encoder) => encoding.writeVarUint(encoder, serverTimeMs));
}

export function decodeBeat(decoder: decoding.Decoder): number {
  return readUint(decoder);
}

function frame(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readBytes } from './read-bytes.ts';

/**
 * The way around networks that refuse WebSockets: frames come down as server-sent events and go up in POSTs.
 * The frames, and what is done with them, are those of the socket.
 */
export const STREAM = {
  /** Names the connection that a POST belongs to; its id is the first event of the stream. */
  connectionHeader: 'Sync-Connection',
  /** Number, from 1, of the first frame in a POST among all frames of the connection. */
  firstHeader: 'Sync-First',
  /** Present on a POST that answers a ping. */
  pongHeader: 'Sync-Pong',
  /** Present on the last POST: the connection ends once its frames are taken. */
  leaveHeader: 'Sync-Leave',
  framesType: 'application/octet-stream',
  /** Bytes that a client puts into one POST, unless a single frame is larger. */
  maxBatchBytes: 1024 * 1024,
  /** Frames that one POST may hold: what arrives at once is handled at once. */
  maxBatchFrames: 1_000,
  /** A body that a page sends while it goes away may be no larger. */
  maxLastBytes: 60 * 1024,
} as const;

/** Events of the stream, by name. Frames have none: they are base64 in `data`. */
export const STREAM_EVENT = {
  /** `data` is the connection's id. */
  open: 'open',
  /** To be answered by a POST that says so, of no frames when there is nothing to say. */
  ping: 'ping',
  /** `data` is the close code, a space, the reason. Nothing comes after it. */
  close: 'close',
} as const;

/** `socketPath` is the address of the socket that it stands for, `/sync/:board` or below it. */
export function streamPath(socketPath: string): string {
  return `${socketPath}/stream`;
}

export function framesPath(socketPath: string): string {
  return `${socketPath}/frames`;
}

/** Frames as the body of one POST. Shape: for each, varUint length, bytes. */
export function encodeFrames(frames: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder();
  for (const frame of frames) encoding.writeVarUint8Array(encoder, frame);
  return encoding.toUint8Array(encoder) as Uint8Array<ArrayBuffer>;
}

/** Reads the body of a POST; the frames share its memory. Throws on a truncated one, and on too many frames. */
export function decodeFrames(body: Uint8Array): Uint8Array[] {
  const decoder = decoding.createDecoder(body);
  const frames: Uint8Array[] = [];
  while (decoding.hasContent(decoder)) {
    if (frames.length === STREAM.maxBatchFrames) throw new RangeError('too many frames');
    frames.push(readBytes(decoder));
  }
  return frames;
}

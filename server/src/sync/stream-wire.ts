import { EventEmitter } from 'node:events';
import { decodeFrames, STREAM_EVENT } from '@cap-commun/shared/protocol/stream';
import type { Parts } from '../rooms/part-writer.ts';
import { EventQueue } from './event-queue.ts';
import type { Wire } from './wire.ts';

const CLOSED_ABNORMALLY = 1006;
const LEFT = 1000;

/** How long what was said last may take to leave before the connection is cut. */
const LAST_WORDS_TIMEOUT_MS = 5_000;

/** A client has one at a time; another may be stuck on a line that broke, and the last may overtake. */
const MAX_POSTS_AT_ONCE = 3;

/** Proxies that gather a first kilobyte or two before they let anything through get them at once. */
const PADDING = ' '.repeat(2_048);

/** What became of a POST: `gap` when frames before it are missing, which no honest client causes. */
export type FramesOutcome = 'taken' | 'gap' | 'malformed';

/**
 * A connection without a WebSocket: `body` is the answer that never ends, frames of the client come through `receive`.
 * Frames are numbered, so a POST that is sent again because its answer was lost is taken once.
 */
export class StreamWire extends EventEmitter implements Wire {
  readonly body: ReadableStream<Uint8Array>;
  readonly #out = new EventQueue(() => this.#end(CLOSED_ABNORMALLY));
  readonly #cut: () => void;
  #received = 0;
  #reading = 0;
  readyState = 1;

  /** `cut` breaks the connection under the answer, when it is still there. */
  constructor(id: string, cut: () => void) {
    super();
    this.#cut = cut;
    this.body = this.#out.body;
    this.#write(`:${PADDING}\n\n`);
    this.#writeEvent(STREAM_EVENT.open, id);
  }

  get bufferedAmount(): number {
    return this.#out.waitingBytes;
  }

  send(frame: Uint8Array): void {
    if (this.readyState !== 1) return;
    const { buffer, byteOffset, byteLength } = frame;
    this.#write(`data: ${Buffer.from(buffer, byteOffset, byteLength).toString('base64')}\n\n`);
  }

  sendParts(message: Parts): void {
    if (this.readyState === 1) this.#out.addMessage(message);
  }

  ping(): void {
    if (this.readyState === 1) this.#writeEvent(STREAM_EVENT.ping, '');
  }

  /** Whether another POST may be read now; when it may, `doneReading` must follow. */
  mayRead(): boolean {
    if (this.#reading >= MAX_POSTS_AT_ONCE) return false;
    this.#reading += 1;
    return true;
  }

  doneReading(): void {
    this.#reading -= 1;
  }

  /** To be called for every sign of life of the client, parts of a long POST included. */
  heard(): void {
    this.emit('heard');
  }

  /** To be called when the client has answered a ping. */
  answered(): void {
    this.emit('pong');
  }

  /** Takes the frames of a POST that have not come before; `first` is the number of the first one, from 1. */
  receive(first: number, body: Uint8Array): FramesOutcome {
    this.heard();
    const frames = readFrames(body);
    if (!frames) return 'malformed';
    if (first > this.#received + 1) return 'gap';
    for (const [index, frame] of frames.entries()) {
      if (first + index <= this.#received) continue;
      this.#received = first + index;
      if (this.readyState === 1) this.emit('message', Buffer.from(frame), true);
    }
    return 'taken';
  }

  /** The client says goodbye. */
  leave(): void {
    this.close(LEFT, '');
  }

  close(code: number, reason: string): void {
    if (this.readyState !== 1) return;
    this.#writeEvent(STREAM_EVENT.close, `${code} ${reason}`);
    this.readyState = 2;
    this.#out.close();
    setTimeout(this.#cut, LAST_WORDS_TIMEOUT_MS).unref();
    // As a socket does: whoever closes it does not hear of it before it has finished what it is at.
    queueMicrotask(() => this.#end(code));
  }

  terminate(): void {
    this.#cut();
    this.#end(CLOSED_ABNORMALLY);
  }

  #end(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.emit('close', code);
  }

  #writeEvent(name: string, data: string): void {
    this.#write(`event: ${name}\ndata: ${data}\n\n`);
  }

  #write(text: string): void {
    this.#out.add(Buffer.from(text));
  }
}

function readFrames(body: Uint8Array): Uint8Array[] | undefined {
  try {
    return decodeFrames(body);
  } catch {
    return undefined;
  }
}

import type { Parts } from '../rooms/part-writer.ts';

/** What is made of a large message at a time: a multiple of three bytes, so that its base64 needs no filling. */
const SLICE_BYTES = 48 * 1024;

/** What waits to be taken, piece by piece. */
interface Waiting {
  readonly byteLength: number;
  readonly pieces: Iterator<Buffer, undefined>;
}

/**
 * The body of an answer that never ends: what is added waits until it is taken. Of a large message only the slice that
 * is taken now is made into text.
 */
export class EventQueue {
  readonly body: ReadableStream<Uint8Array>;
  readonly #waiting: Waiting[] = [];
  #out: ReadableStreamDefaultController<Uint8Array> | undefined;
  /** Whether somebody waits for what comes next. */
  #isAsked = false;
  #isClosing = false;
  waitingBytes = 0;

  /** `onCancel` is called when the other end is gone. */
  constructor(onCancel: () => void) {
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#out = controller;
        },
        pull: () => {
          this.#isAsked = true;
          this.#give();
        },
        cancel: () => {
          this.#forget();
          onCancel();
        },
      },
      { highWaterMark: 0 },
    );
  }

  add(text: Buffer): void {
    this.#wait({ byteLength: text.length, pieces: [text].values() });
  }

  /** Adds a message as one event, in base64; what its parts are views of must not change. */
  addMessage({ parts, byteLength }: Parts): void {
    this.#wait({
      byteLength: Math.ceil(byteLength / 3) * 4 + HEAD.length + TAIL.length,
      pieces: eventOf(parts),
    });
  }

  /** Ends the body once all is taken. */
  close(): void {
    this.#isClosing = true;
    if (this.#isAsked) this.#give();
  }

  #wait(waiting: Waiting): void {
    if (this.#isClosing) return;
    this.#waiting.push(waiting);
    this.waitingBytes += waiting.byteLength;
    if (this.#isAsked) this.#give();
  }

  #give(): void {
    const piece = this.#next();
    if (piece) {
      this.#isAsked = false;
      this.#out?.enqueue(piece);
    } else if (this.#isClosing) {
      this.#isAsked = false;
      this.#out?.close();
    }
  }

  #next(): Buffer | undefined {
    for (let first = this.#waiting[0]; first; first = this.#waiting[0]) {
      const { value } = first.pieces.next();
      if (value) {
        this.waitingBytes -= value.length;
        return value;
      }
      this.#waiting.shift();
    }
    return undefined;
  }

  #forget(): void {
    this.#isClosing = true;
    this.#waiting.length = 0;
    this.waitingBytes = 0;
  }
}

const [HEAD, TAIL] = [Buffer.from('data: '), Buffer.from('\n\n')];

function* eventOf(parts: readonly Uint8Array[]): Generator<Buffer, undefined> {
  yield HEAD;
  const slice = Buffer.allocUnsafeSlow(SLICE_BYTES);
  let filled = 0;
  for (const part of parts) {
    for (let at = 0; at < part.length; ) {
      const taken = part.subarray(at, at + SLICE_BYTES - filled);
      slice.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled < SLICE_BYTES) continue;
      yield Buffer.from(slice.toString('base64'));
      filled = 0;
    }
  }
  if (filled > 0) yield Buffer.from(slice.toString('base64', 0, filled));
  yield TAIL;
}

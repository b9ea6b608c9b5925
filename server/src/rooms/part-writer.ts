import { ByteWriter, MAX_UINT_BYTES } from './byte-writer.ts';

/** A message in pieces, to be sent one after the other and never changed: most are views of what others share. */
export interface Parts {
  readonly parts: readonly Uint8Array[];
  /** Bytes of all together. */
  readonly byteLength: number;
}

/** From this length on, a view costs less than a copy. Bytes. */
const MIN_VIEW_BYTES = 512;
/** How much is written before the next piece of memory is taken. Bytes. */
const [FIRST_CHUNK_BYTES, MAX_CHUNK_BYTES] = [1_024, 64 * 1024];

/** What lies in a row in somebody else's memory. */
interface Span {
  readonly memory: ArrayBufferLike;
  readonly start: number;
  end: number;
}

/**
 * Puts an update together without copying what is large: bytes that lie in a row already, section heads included, are
 * given as one view, whatever was written around them. What is small or new is written into memory of its own.
 */
export class PartWriter {
  readonly #parts: Uint8Array[] = [];
  readonly #head = new ByteWriter(3 * MAX_UINT_BYTES);
  #byteLength = 0;
  #own: ByteWriter | undefined;
  #ownStart = 0;
  #chunkBytes = FIRST_CHUNK_BYTES;
  #span: Span | undefined;

  uint(value: number): void {
    this.#endSpan();
    this.#room(MAX_UINT_BYTES).uint(value);
  }

  /** The head of a section, and its first bytes. */
  section(structCount: number, client: number, clock: number, bytes: Uint8Array): void {
    const head = this.#headOf(structCount, client, clock);
    if (this.#span && follows(this.#span, bytes, head)) {
      this.#span.end = bytes.byteOffset + bytes.length;
      return;
    }
    this.#endSpan();
    this.#room(head.length).bytes(head);
    this.bytes(bytes);
  }

  /** Bytes that nobody will change. */
  bytes(bytes: Uint8Array): void {
    if (this.#span && follows(this.#span, bytes, NOTHING)) {
      this.#span.end += bytes.length;
      return;
    }
    this.#endSpan();
    this.#span = { memory: bytes.buffer, start: bytes.byteOffset, end: bytes.byteOffset + bytes.length };
  }

  end(): Parts {
    this.#endSpan();
    this.#endOwn();
    return { parts: this.#parts, byteLength: this.#byteLength };
  }

  #headOf(structCount: number, client: number, clock: number): Uint8Array {
    this.#head.position = 0;
    for (const value of [structCount, client, clock]) this.#head.uint(value);
    return this.#head.buffer.subarray(0, this.#head.position);
  }

  #endSpan(): void {
    if (!this.#span) return;
    const { memory, start, end } = this.#span;
    this.#span = undefined;
    const bytes = new Uint8Array(memory, start, end - start);
    if (bytes.length < MIN_VIEW_BYTES) {
      this.#room(bytes.length).bytes(bytes);
      return;
    }
    this.#endOwn();
    this.#push(bytes);
  }

  /** Memory of its own with room for so many bytes. */
  #room(bytes: number): ByteWriter {
    if (this.#own && this.#own.position + bytes <= this.#own.buffer.length) return this.#own;
    this.#endOwn();
    this.#own = new ByteWriter(Math.max(this.#chunkBytes, bytes));
    this.#ownStart = 0;
    this.#chunkBytes = Math.min(this.#chunkBytes * 2, MAX_CHUNK_BYTES);
    return this.#own;
  }

  #endOwn(): void {
    if (!this.#own || this.#own.position === this.#ownStart) return;
    this.#push(this.#own.viewFrom(this.#ownStart));
    this.#ownStart = this.#own.position;
  }

  #push(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.#byteLength += bytes.length;
  }
}

const NOTHING = new Uint8Array();

/** Whether `head`, then `bytes`, lie behind a span already. */
function follows({ memory, end }: Span, bytes: Uint8Array, head: Uint8Array): boolean {
  if (memory !== bytes.buffer || end + head.length !== bytes.byteOffset) return false;
  return head.length === 0 || Buffer.compare(new Uint8Array(memory, end, head.length), head) === 0;
}

/** All of it in one piece of memory. */
export function joined({ parts, byteLength }: Parts): Uint8Array {
  const writer = new ByteWriter(byteLength);
  for (const part of parts) writer.bytes(part);
  return writer.viewFrom(0);
}

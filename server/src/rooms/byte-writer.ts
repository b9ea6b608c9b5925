/** Most bytes that a varUint of ours takes: 2 ** 53 in groups of seven bits. */
export const MAX_UINT_BYTES = 8;

/**
 * Writes lib0's primitives into one buffer whose size is known to suffice: lib0's own encoder gathers chunks and
 * copies them at the end, which costs more than all the rest of a tick. Throws a RangeError past the end.
 */
export class ByteWriter {
  readonly buffer: Buffer<ArrayBuffer>;
  position: number;

  /** `start` bytes are left free for what is written before the rest once its length is known. */
  constructor(capacity: number, start = 0) {
    // Not from Node's pool: a few bytes that are kept would keep a whole slab of the pool alive.
    this.buffer = Buffer.allocUnsafeSlow(start + capacity);
    this.position = start;
  }

  uint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#byte((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#byte(rest);
  }

  bytes(source: Uint8Array): void {
    this.buffer.set(source, this.position);
    this.position += source.length;
  }

  /** What was written from `start` on, as a view; not a Buffer, whose `slice` would be no copy. */
  viewFrom(start: number): Uint8Array {
    return new Uint8Array(this.buffer.buffer, start, this.position - start);
  }

  /** UTF-8 of `text`, which takes `length` bytes. */
  text(text: string, length: number): void {
    if (this.position + length > this.buffer.length) throw new RangeError('The buffer is too small');
    this.buffer.write(text, this.position, length);
    this.position += length;
  }

  #byte(value: number): void {
    if (this.position >= this.buffer.length) throw new RangeError('The buffer is too small');
    this.buffer[this.position] = value;
    this.position += 1;
  }
}

/** Bytes of a value as varUint. */
export function uintLength(value: number): number {
  let length = 1;
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) length += 1;
  return length;
}

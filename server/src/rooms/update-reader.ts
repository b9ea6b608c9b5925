import * as decoding from 'lib0/decoding';

/** A Yjs update that no honest peer writes, or that ends too early. */
export class MalformedUpdate extends Error {
  readonly code = 'MALFORMED_UPDATE';
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const UNDEFINED_LENGTH = 'undefined'.length;

/** Deepest nesting of one stored value: readers of the document are recursive. */
const MAX_VALUE_DEPTH = 32;

/**
 * Reads the primitives of the Yjs V1 encoding without ever reading past the update: lib0's own readers make views
 * on the underlying buffer, which in Node is shared with other sockets. Throws on anything that ends too early.
 */
export class UpdateReader {
  readonly #decoder: decoding.Decoder;

  constructor(update: Uint8Array) {
    this.#decoder = decoding.createDecoder(update);
  }

  get position(): number {
    return this.#decoder.pos;
  }

  get isAtEnd(): boolean {
    return this.#decoder.pos === this.#decoder.arr.length;
  }

  uint(): number {
    return decoding.readVarUint(this.#decoder);
  }

  /** A count of things that take at least one byte each, so never more than the bytes that are left. */
  count(): number {
    const count = this.uint();
    if (count > this.#decoder.arr.length - this.#decoder.pos) throw new MalformedUpdate('count past the end');
    return count;
  }

  byte(): number {
    const value = this.#decoder.arr[this.#decoder.pos];
    if (value === undefined) throw new MalformedUpdate('truncated');
    this.#decoder.pos += 1;
    return value;
  }

  bytes(length: number): Uint8Array {
    const start = this.#decoder.pos;
    const end = start + length;
    if (end > this.#decoder.arr.length) throw new MalformedUpdate('truncated');
    this.#decoder.pos = end;
    return this.#decoder.arr.subarray(start, end);
  }

  skipBytes(): void {
    this.bytes(this.uint());
  }

  /** Skips a text and gives its length in UTF-16 code units. Throws on bytes that are not UTF-8, as every peer would. */
  text(): number {
    const bytes = this.bytes(this.uint());
    // Most texts are short and ASCII: a decoder costs more than a look at each byte.
    return isAscii(bytes) ? bytes.length : UTF8.decode(bytes).length;
  }

  string(): string {
    return UTF8.decode(this.bytes(this.uint()));
  }

  json(): void {
    checkJson(this.bytes(this.uint()));
  }

  /** JSON of the oldest Yjs encoding, where `undefined` stands for itself. */
  legacyJson(): void {
    const bytes = this.bytes(this.uint());
    if (bytes.length !== UNDEFINED_LENGTH || UTF8.decode(bytes) !== 'undefined') checkJson(bytes);
  }

  /** Checks one value of lib0's `any` encoding (lib0/encoding.js, writeAny); bigints are not ours. */
  any(depth = 0): void {
    if (depth > MAX_VALUE_DEPTH) throw new MalformedUpdate('value too deep');
    const kind = this.byte();
    switch (kind) {
      case 127: // undefined
      case 126: // null
      case 121: // false
      case 120: // true
        return;
      case 125:
        this.signedInteger();
        return;
      case 124:
        this.bytes(4);
        return;
      case 123:
        this.bytes(8);
        return;
      case 119:
        this.text();
        return;
      case 118:
        for (let left = this.count(); left > 0; left -= 1) {
          this.text();
          this.any(depth + 1);
        }
        return;
      case 117:
        for (let left = this.count(); left > 0; left -= 1) this.any(depth + 1);
        return;
      case 116:
        this.skipBytes();
        return;
      default:
        throw new MalformedUpdate('unknown kind of value');
    }
  }

  private signedInteger(): void {
    if (this.isAtEnd) throw new MalformedUpdate('truncated');
    decoding.readVarInt(this.#decoder);
  }
}

function checkJson(bytes: Uint8Array): void {
  if (nestingOf(bytes) > MAX_VALUE_DEPTH) throw new MalformedUpdate('value too deep');
  JSON.parse(UTF8.decode(bytes));
}

/** Deepest nesting of a JSON text; of what is none, some number. In UTF-8 no other character holds these bytes. */
function nestingOf(json: Uint8Array): number {
  let [depth, deepest, isInString] = [0, 0, false];
  for (let index = 0; index < json.length; index += 1) {
    const byte = json[index];
    if (isInString) {
      if (byte === BACKSLASH) index += 1;
      else if (byte === QUOTE) isInString = false;
    } else if (byte === QUOTE) {
      isInString = true;
    } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      depth -= 1;
    }
  }
  return deepest;
}

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 127) return false;
  return true;
}

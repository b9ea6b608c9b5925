/** A Yjs update that no honest peer writes, or that ends too early. */
export class MalformedUpdate extends Error {
  readonly code: string = 'MALFORMED_UPDATE';
}

/** An update that would take too long to check. */
export class TooManyPieces extends MalformedUpdate {
  override readonly code = 'TOO_MANY_PIECES';
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const UNDEFINED_LENGTH = 'undefined'.length;

/** Deepest nesting of one stored value: readers of the document are recursive. */
const MAX_VALUE_DEPTH = 32;

/** Groups of seven bits that a number of 53 bits takes. */
const MAX_UINT_BYTES = 8;

/**
 * What one update may ask to be looked at one by one: structs, every few bytes of JSON, every two deletions. A frame of
 * the largest size full of what people really write holds less; what is crafted would hold ten times as many, and hold
 * up everybody meanwhile.
 */
const MAX_PIECES = 250_000;
const JSON_BYTES_PER_PIECE = 8;

/**
 * Reads the primitives of the Yjs V1 encoding without ever reading past the update: lib0's own readers make views
 * on the underlying buffer, which in Node is shared with other sockets. Throws on anything that ends too early.
 */
export class UpdateReader {
  readonly #update: Uint8Array;
  #position = 0;
  #piecesLeft: number;

  /** `maxPieces` bounds what is looked at one by one. */
  constructor(update: Uint8Array, maxPieces = MAX_PIECES) {
    this.#update = update;
    this.#piecesLeft = maxPieces;
  }

  get position(): number {
    return this.#position;
  }

  get isAtEnd(): boolean {
    return this.#position === this.#update.length;
  }

  /** To be called for each thing, or so many at once, before it is looked at. */
  pieces(count: number): void {
    this.#piecesLeft -= count;
    if (this.#piecesLeft < 0) throw new TooManyPieces('too many pieces');
  }

  /** A varUint in as many groups as a writer makes of it: never `NaN`, which lib0's reader gives for empty ones. */
  uint(): number {
    let byte = this.byte();
    if (byte < 128) return byte;
    let [value, factor] = [byte & 127, 128];
    for (let read = 1; read < MAX_UINT_BYTES; read += 1) {
      byte = this.byte();
      value += (byte & 127) * factor;
      if (byte > 127) factor *= 128;
      else if (value <= Number.MAX_SAFE_INTEGER) return value;
      else break;
    }
    throw new MalformedUpdate('no number');
  }

  /** A count of things that take at least one byte each, so never more than the bytes that are left. */
  count(): number {
    const count = this.uint();
    if (count > this.#update.length - this.#position) throw new MalformedUpdate('count past the end');
    return count;
  }

  byte(): number {
    const value = this.#update[this.#position];
    if (value === undefined) throw new MalformedUpdate('truncated');
    this.#position += 1;
    return value;
  }

  bytes(length: number): Uint8Array {
    const start = this.#position;
    const end = start + length;
    if (end > this.#update.length) throw new MalformedUpdate('truncated');
    this.#position = end;
    return this.#update.subarray(start, end);
  }

  skipBytes(): void {
    this.#skip(this.uint());
  }

  #skip(length: number): void {
    if (this.#position + length > this.#update.length) throw new MalformedUpdate('truncated');
    this.#position += length;
  }

  /** Skips a text and gives its length in UTF-16 code units. Throws on bytes that are not UTF-8, as every peer would. */
  text(): number {
    const length = this.uint();
    const start = this.#position;
    this.#skip(length);
    // Most texts are short and ASCII: a decoder, or a view for it, costs more than a look at each byte.
    if (isAscii(this.#update, start, start + length)) return length;
    return UTF8.decode(this.#update.subarray(start, start + length)).length;
  }

  string(): string {
    return UTF8.decode(this.bytes(this.uint()));
  }

  json(): void {
    this.#checkJson(this.bytes(this.uint()));
  }

  /** JSON of the oldest Yjs encoding, where `undefined` stands for itself. */
  legacyJson(): void {
    const bytes = this.bytes(this.uint());
    if (bytes.length !== UNDEFINED_LENGTH || UTF8.decode(bytes) !== 'undefined') this.#checkJson(bytes);
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
        this.#signedInteger();
        return;
      case 124:
        this.#skip(4);
        return;
      case 123:
        this.#skip(8);
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

  /** Its first group holds a sign and six bits; otherwise it is a varUint. */
  #signedInteger(): void {
    for (let read = 0; read < MAX_UINT_BYTES; read += 1) if (this.byte() < 128) return;
    throw new MalformedUpdate('no number');
  }

  #checkJson(bytes: Uint8Array): void {
    this.pieces(1 + Math.floor(bytes.length / JSON_BYTES_PER_PIECE));
    if (nestingOf(bytes) > MAX_VALUE_DEPTH) throw new MalformedUpdate('value too deep');
    JSON.parse(UTF8.decode(bytes));
  }
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

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if ((bytes[index] ?? 0) > 127) return false;
  return true;
}

import { err, ok, type Result } from '@cap-commun/shared/core/result';
import { ByteWriter, MAX_UINT_BYTES } from './byte-writer.ts';
import type { ClientRanges, Ranges } from './range-set.ts';
import { MalformedUpdate, TooManyPieces, UpdateReader } from './update-reader.ts';

/** The structs that one update holds of one client, contiguous by clock. */
export interface StructSection {
  readonly client: number;
  /** Clock of the first struct. */
  readonly clock: number;
  /** Clock after the last struct. */
  readonly end: number;
  readonly structCount: number;
  /** The encoded structs, without the section's header. */
  readonly bytes: Uint8Array;
}

/** A section as just read, with what is needed only to check it. */
export interface ScannedSection extends StructSection {
  /**
   * What the structs hang on, `REFERENCE_LENGTH` numbers each: clock of the struct, client and clock that it points
   * at, and what it takes them for (`RELATION`). By rising clock, two in a row for a struct with two neighbours.
   */
  readonly references: readonly number[];
  /** Roots that sequences lie under; a reference to one holds its index in the place of a client. */
  readonly rootNames: readonly string[];
}

/** An update taken apart as far as keeping it needs. */
export interface StoredUpdate {
  readonly bytes: Uint8Array;
  /** By descending client, as Yjs writes them. */
  readonly sections: readonly StructSection[];
  readonly deletes: readonly ClientRanges[];
}

/** What is wrong with an update, as far as one look at it tells. */
export type Unscannable = 'malformed' | 'too-many-pieces' | 'unknown-deletion';

/** Clock after the last struct of a client that is known; what may be deleted ends there, or in the update itself. */
export type EndOf = (client: number) => number;

/** An update taken apart as far as checking it needs. */
export interface ScannedUpdate extends StoredUpdate {
  readonly sections: readonly ScannedSection[];
}

export const REFERENCE_LENGTH = 4;
/** Where, among its numbers, a reference says what it is. */
export const RELATION_AT = 3;

/**
 * A neighbour lies in the same list; a parent is the shared type that a list lies in, under a key or as its sequence.
 * From `rootKey` on, nothing is pointed at that could be missing: roots are known to everybody.
 */
export const RELATION = {
  left: 0,
  right: 1,
  parentKey: 2,
  parentSequence: 3,
  rootKey: 4,
  rootSequence: 5,
  collected: 6,
  /** Not a reference: the struct holds as many values, and not by having been emptied, as stand in the client's place. */
  long: 7,
} as const;

/** Where clocks stop: far more than a board can hold, far less than where arithmetic does. */
const MAX_CLOCK = 2 ** 40;
const MAX_CLIENT = 2 ** 32 - 1;
/** Yjs writes them sorted and joined; sorting millions for a peer that does not would hold everybody up. */
const MAX_UNSORTED_RANGES = 10_000;

const KIND_MASK = 0b0001_1111;
const DELETED = 1;
const HAS_PARENT_KEY = 0b0010_0000;
const HAS_RIGHT_ORIGIN = 0b0100_0000;
const HAS_ORIGIN = 0b1000_0000;

/**
 * Walks a Yjs V1 update without building or applying it, and says what it adds, deletes and points at.
 * Stricter than Yjs: a section twice, out of order, empty or with a hole, trailing bytes and values that peers
 * cannot read are all refused, because a peer that meets them loses more than this update.
 */
export function scanUpdate(
  bytes: Uint8Array,
  endOf: EndOf = anyClock,
  maxPieces?: number,
): Result<ScannedUpdate, Unscannable> {
  try {
    return ok(scan(new UpdateReader(bytes, maxPieces), bytes, endOf));
  } catch (error) {
    if (error instanceof TooManyPieces) return err('too-many-pieces');
    return err(error instanceof UnknownDeletion ? 'unknown-deletion' : 'malformed');
  }
}

/**
 * The same for what was checked before it was stored: what its structs point at, most of the work, is passed over. With
 * a `table` of its sections, so are the structs; one that does not fit is left aside.
 */
export function scanStored(bytes: Uint8Array, table?: Uint8Array): Result<StoredUpdate, string> {
  const known = table && scanByTable(bytes, table);
  if (known) return ok(known);
  try {
    return ok(scan(new UpdateReader(bytes, Number.POSITIVE_INFINITY), bytes, undefined));
  } catch (error) {
    // JSON and TextDecoder throw errors of their own, whose messages may quote the text of a board.
    return err(error instanceof MalformedUpdate ? error.message : 'malformed');
  }
}

/** Where each section ends, in clocks and bytes from its start. Shape: two varUints a section, in their order. */
export function sectionTable(sections: readonly StructSection[]): Uint8Array {
  const writer = new ByteWriter(2 * sections.length * MAX_UINT_BYTES);
  for (const { clock, end, bytes } of sections) {
    writer.uint(end - clock);
    writer.uint(bytes.length);
  }
  return writer.viewFrom(0).slice();
}

function scanByTable(bytes: Uint8Array, table: Uint8Array): StoredUpdate | undefined {
  const ends = new UpdateReader(table, Number.POSITIVE_INFINITY);
  try {
    const update = scan(new UpdateReader(bytes, Number.POSITIVE_INFINITY), bytes, undefined, ends);
    return ends.isAtEnd ? update : undefined;
  } catch {
    return undefined;
  }
}

class UnknownDeletion extends Error {
  readonly code = 'UNKNOWN_DELETION';
}

const anyClock: EndOf = () => Number.POSITIVE_INFINITY;

/** With `endOf`, what the structs hang on is read too; with a section `table`, no struct is. */
function scan(
  reader: UpdateReader,
  bytes: Uint8Array,
  endOf: EndOf | undefined,
  table?: UpdateReader,
): ScannedUpdate {
  const sections = readSections(reader, bytes, endOf !== undefined, table);
  const ends = new Map(sections.map(({ client, end }) => [client, end]));
  const lastOf: EndOf = (client) => Math.max(ends.get(client) ?? 0, endOf?.(client) ?? 0);
  const deletes = readDeletes(reader, endOf ? lastOf : anyClock);
  if (!reader.isAtEnd) throw new MalformedUpdate('trailing bytes');
  return { bytes, sections, deletes };
}

function readSections(
  reader: UpdateReader,
  bytes: Uint8Array,
  isToBeChecked: boolean,
  table: UpdateReader | undefined,
): ScannedSection[] {
  const sections: ScannedSection[] = [];
  let previousClient = Number.POSITIVE_INFINITY;
  for (let left = reader.count(); left > 0; left -= 1) {
    const section = readSection(reader, bytes, isToBeChecked, table);
    if (section.client >= previousClient) throw new MalformedUpdate('clients out of order');
    previousClient = section.client;
    sections.push(section);
  }
  return sections;
}

function readSection(
  reader: UpdateReader,
  bytes: Uint8Array,
  isToBeChecked: boolean,
  table: UpdateReader | undefined,
): ScannedSection {
  const structCount = reader.count();
  reader.pieces(structCount);
  if (structCount === 0) throw new MalformedUpdate('empty section');
  const client = readClient(reader);
  const clock = reader.uint();
  const start = reader.position;
  const references: number[] = [];
  const rootNames: string[] = [];
  let end = clock;
  if (table) {
    end += table.uint();
    const own = reader.bytes(table.uint());
    return { client, clock, end, structCount, references, rootNames, bytes: own };
  }
  for (let left = structCount; left > 0; left -= 1) {
    const length = readStruct(reader, end, isToBeChecked ? references : undefined, rootNames);
    if (length === 0) throw new MalformedUpdate('empty struct');
    end += length;
    if (end > MAX_CLOCK) throw new MalformedUpdate('clock out of range');
  }
  const own = bytes.subarray(start, reader.position);
  return { client, clock, end, structCount, references, rootNames, bytes: own };
}

/** Reads one struct, notes what it hangs on (unless nobody asks), and gives its length in clocks. Throws on what is no struct. */
export function readStruct(
  reader: UpdateReader,
  clock: number,
  references: number[] | undefined,
  rootNames: string[],
): number {
  const info = reader.byte();
  const kind = info & KIND_MASK;
  if (kind === 0) {
    // One of many in a row says it for all.
    if (references?.at(-1) !== RELATION.collected) references?.push(clock, 0, 0, RELATION.collected);
    return reader.uint();
  }
  if (info & HAS_ORIGIN) readReference(reader, clock, RELATION.left, references);
  if (info & HAS_RIGHT_ORIGIN) readReference(reader, clock, RELATION.right, references);
  if ((info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN)) === 0) {
    const hasKey = (info & HAS_PARENT_KEY) !== 0;
    if (reader.uint() !== 1) {
      readReference(reader, clock, hasKey ? RELATION.parentKey : RELATION.parentSequence, references);
    } else if (hasKey) {
      reader.text();
      references?.push(clock, 0, 0, RELATION.rootKey);
    } else {
      const root = rootNames.push(reader.string()) - 1;
      references?.push(clock, root, 0, RELATION.rootSequence);
    }
    if (hasKey) reader.text();
  }
  const length = readContent(reader, kind);
  if (length > 1 && kind !== DELETED) references?.push(clock, length, 0, RELATION.long);
  return length;
}

/** What the structs of a stored section hang on, read with a pause after every so many of them. */
export function* referencesOf(
  section: StructSection,
  structsAtOnce: number,
): Generator<undefined, ScannedSection> {
  const reader = new UpdateReader(section.bytes, Number.POSITIVE_INFINITY);
  const references: number[] = [];
  const rootNames: string[] = [];
  let clock = section.clock;
  for (let read = 1; read <= section.structCount; read += 1) {
    clock += readStruct(reader, clock, references, rootNames);
    if (read % structsAtOnce === 0) yield;
  }
  return { ...section, references, rootNames };
}

function readReference(
  reader: UpdateReader,
  clock: number,
  relation: number,
  references: number[] | undefined,
): void {
  const client = readClient(reader);
  const pointed = reader.uint();
  references?.push(clock, client, pointed, relation);
}

/** Checks a struct's content and gives its length. Sub-documents (9) and holes (10) are not ours. */
function readContent(reader: UpdateReader, kind: number): number {
  switch (kind) {
    case DELETED:
      return reader.uint();
    case 2: {
      const length = reader.count();
      reader.pieces(length);
      for (let left = length; left > 0; left -= 1) reader.legacyJson();
      return length;
    }
    case 3:
      reader.skipBytes();
      return 1;
    case 4:
      return reader.text();
    case 5:
      reader.json();
      return 1;
    case 6:
      reader.text();
      reader.json();
      return 1;
    case 7:
      readSharedType(reader);
      return 1;
    case 8: {
      const length = reader.count();
      for (let left = length; left > 0; left -= 1) reader.any();
      return length;
    }
    default:
      throw new MalformedUpdate('unknown kind of struct');
  }
}

/** Array, Map, Text, XmlElement, XmlFragment, XmlHook, XmlText; an element and a hook have a name. */
function readSharedType(reader: UpdateReader): void {
  const type = reader.uint();
  if (type > 6) throw new MalformedUpdate('unknown shared type');
  if (type === 3 || type === 5) reader.text();
}

function readDeletes(reader: UpdateReader, endOf: EndOf): ClientRanges[] {
  const clients = new Map<number, Ranges>();
  for (let left = reader.count(); left > 0; left -= 1) {
    const client = readClient(reader);
    let ranges = clients.get(client);
    if (!ranges) {
      ranges = [];
      clients.set(client, ranges);
    }
    readRanges(reader, ranges, endOf(client));
  }
  const deletes: ClientRanges[] = [];
  for (const [client, ranges] of clients) if (ranges.length > 0) deletes.push({ client, ranges });
  return deletes;
}

/** At the first range that deletes what is not there, nothing more is read: a frame has room for a million. */
function readRanges(reader: UpdateReader, ranges: Ranges, end: number): void {
  const count = reader.count();
  reader.pieces(count / 2);
  const mustBeSorted = count + ranges.length / 2 > MAX_UNSORTED_RANGES;
  let previousEnd = ranges.at(-1) ?? -1;
  for (let left = count; left > 0; left -= 1) {
    const start = reader.uint();
    const length = reader.uint();
    if (length === 0) throw new MalformedUpdate('empty deletion');
    if (start + length > MAX_CLOCK) throw new MalformedUpdate('clock out of range');
    if (mustBeSorted && start <= previousEnd) throw new MalformedUpdate('deletions unsorted');
    previousEnd = start + length;
    if (previousEnd > end) throw new UnknownDeletion();
    ranges.push(start, previousEnd);
  }
}

function readClient(reader: UpdateReader): number {
  const client = reader.uint();
  if (client > MAX_CLIENT) throw new MalformedUpdate('client out of range');
  return client;
}

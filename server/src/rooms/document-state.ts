import * as encoding from 'lib0/encoding';
import { joined, type Parts, PartWriter } from './part-writer.ts';
import { type ClientRanges, DeleteSet, gathered } from './range-set.ts';
import type { StructSection } from './update-scan.ts';

/** Clock after the last known struct of each client: a state vector. */
export type Clocks = ReadonlyMap<number, number>;

/** What an update adds and deletes, apart from its bytes. */
export interface UpdateContent {
  readonly sections: readonly StructSection[];
  readonly deletes: readonly ClientRanges[];
}

const NO_CLOCKS: Clocks = new Map();

/**
 * A document as the bytes of the updates that made it, indexed by client. It is never built: since updates come
 * checked and without gap or overlap, the structs of one client in a row are already a valid section, and merging
 * is concatenation. Costs bytes, not objects, and an answer costs views of them.
 */
export class DocumentState {
  readonly #sections = new Map<number, StructSection[]>();
  readonly #deletes = new DeleteSet();
  readonly #clocks = new Map<number, number>();
  #byteLength = 0;
  #whole: Parts | undefined;

  get clocks(): Clocks {
    return this.#clocks;
  }

  /** Bytes of structs held; deletions are not counted. */
  get byteLength(): number {
    return this.#byteLength;
  }

  /** Adds an update that was admitted; false, and nothing added, when it does not continue what is here. */
  append(update: UpdateContent): boolean {
    if (!this.#appendSections(update.sections)) return false;
    this.#deletes.add(update.deletes);
    this.#whole = undefined;
    return true;
  }

  /** Adds updates that follow each other; false at the first that does not continue what is here. */
  appendAll(updates: readonly UpdateContent[]): boolean {
    for (const { sections } of updates) if (!this.#appendSections(sections)) return false;
    // The first may be a whole document, whose deletions are in order; all that come after are put in order once.
    const [first, ...later] = updates.map(({ deletes }) => deletes);
    if (first) this.#deletes.add(first);
    if (later.length > 0) this.#deletes.add(gathered(later));
    this.#whole = undefined;
    return true;
  }

  /** All deletions, each client's in order; not to be changed. */
  get deletes(): readonly ClientRanges[] {
    return this.#deletes.entries().map(([client, ranges]) => ({ client, ranges }));
  }

  /** The whole document as one update. */
  encode(): Uint8Array {
    return joined(this.parts());
  }

  /** The whole document as one update, in views of what is kept here: many who ask cost hardly more than one. */
  parts(): Parts {
    this.#whole ??= this.partsSince(NO_CLOCKS);
    return this.#whole;
  }

  /** What a peer that knows `known` lacks, as one update; it may repeat a little that the peer has. */
  encodeSince(known: Clocks): Uint8Array {
    return joined(this.partsSince(known));
  }

  /** The same in views. */
  partsSince(known: Clocks): Parts {
    const writer = new PartWriter();
    const missing = [...this.#sections]
      .map(([client, sections]) => missingSections(sections, known.get(client) ?? 0))
      .filter((sections) => sections.length > 0)
      .sort(([a], [b]) => (b?.client ?? 0) - (a?.client ?? 0));
    writer.uint(missing.length);
    for (const sections of missing) writeSections(writer, sections);
    writeDeletes(writer, this.#deletes.entries());
    return writer.end();
  }

  #appendSections(sections: readonly StructSection[]): boolean {
    for (const { client, clock } of sections) {
      const known = this.#clocks.get(client);
      if (known !== undefined && known !== clock) return false;
    }
    for (const section of sections) this.#appendSection(section);
    return true;
  }

  #appendSection({ client, clock, end, structCount, bytes }: StructSection): void {
    const section = { client, clock, end, structCount, bytes };
    const sections = this.#sections.get(client);
    if (sections) sections.push(section);
    else this.#sections.set(client, [section]);
    this.#clocks.set(section.client, section.end);
    this.#byteLength += section.bytes.length;
  }
}

/** An update's bytes with other deletions in place of its own. */
export function encodeUpdate(
  sections: readonly StructSection[],
  deletes: readonly (readonly [client: number, ranges: readonly number[]])[],
): Uint8Array {
  const writer = new PartWriter();
  writer.uint(sections.length);
  for (const section of sections) writeSections(writer, [section]);
  writeDeletes(writer, deletes);
  return joined(writer.end());
}

export function encodeClocks(clocks: Clocks): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, clocks.size);
  for (const [client, clock] of clocks) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
  }
  return encoding.toUint8Array(encoder);
}

function missingSections(sections: StructSection[], known: number): StructSection[] {
  if (known === 0) return sections;
  let first = sections.length;
  while (first > 0 && (sections[first - 1]?.end ?? 0) > known) first -= 1;
  return sections.slice(first);
}

/** Writes sections of one client, in a row, as one. */
function writeSections(writer: PartWriter, sections: readonly StructSection[]): void {
  const [first] = sections;
  if (!first) return;
  const structCount = sections.reduce((count, section) => count + section.structCount, 0);
  writer.section(structCount, first.client, first.clock, first.bytes);
  for (const { bytes } of sections.slice(1)) writer.bytes(bytes);
}

function writeDeletes(
  writer: PartWriter,
  deletes: readonly (readonly [client: number, ranges: readonly number[]])[],
): void {
  writer.uint(deletes.length);
  for (const [client, ranges] of deletes) {
    writer.uint(client);
    writer.uint(ranges.length / 2);
    for (let index = 0; index < ranges.length; index += 2) {
      const [start = 0, end = 0] = [ranges[index], ranges[index + 1]];
      writer.uint(start);
      writer.uint(end - start);
    }
  }
}

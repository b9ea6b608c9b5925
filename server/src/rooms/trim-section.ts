import { diffUpdate } from 'yjs';
import { encodeClocks, encodeUpdate } from './document-state.ts';
import { UpdateReader } from './update-reader.ts';
import { REFERENCE_LENGTH, readStruct, type ScannedSection, scanUpdate } from './update-scan.ts';

/**
 * What a section says from a clock before its end on; undefined when it cannot be cut there. Costs a walk over the structs before, and
 * no object for each of them: what a peer may repeat is as long as a frame.
 */
export function trimSection(section: ScannedSection, from: number): ScannedSection | undefined {
  const reader = new UpdateReader(section.bytes);
  let clock = section.clock;
  for (let left = section.structCount; left > 0; left -= 1) {
    const start = reader.position;
    const end = clock + readStruct(reader, clock, [], []);
    if (end > from) {
      const rest = { ...section, clock: from, structCount: left };
      if (clock === from) return withBytes(rest, section.bytes.subarray(start), section.references);
      const cut = cutStruct(section.client, clock, end, section.bytes.subarray(start, reader.position), from);
      if (!cut) return undefined;
      const later = section.bytes.subarray(reader.position);
      const references = [...cut.references, ...referencesFrom(section.references, end)];
      return withBytes(rest, joined(cut.bytes, later), references);
    }
    clock = end;
  }
  return undefined;
}

/** The part of one struct from a clock inside it on: Yjs knows how each kind is cut. */
function cutStruct(
  client: number,
  clock: number,
  end: number,
  bytes: Uint8Array,
  from: number,
): ScannedSection | undefined {
  const alone = encodeUpdate([{ client, clock, end, structCount: 1, bytes }], []);
  const cut = scanUpdate(diffUpdate(alone, encodeClocks(new Map([[client, from]]))));
  return cut.ok ? cut.value.sections[0] : undefined;
}

function withBytes(
  section: ScannedSection,
  bytes: Uint8Array,
  references: readonly number[],
): ScannedSection {
  return { ...section, bytes, references: referencesFrom(references, section.clock) };
}

/** References come by rising clock of the struct that holds them. */
function referencesFrom(references: readonly number[], clock: number): readonly number[] {
  let first = 0;
  while (first < references.length && (references[first] ?? 0) < clock) first += REFERENCE_LENGTH;
  return first === 0 ? references : references.slice(first);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(one.length + other.length);
  bytes.set(one);
  bytes.set(other, one.length);
  return bytes;
}

import { MESSAGE, SYNC } from '@cap-commun/shared/protocol/messages';
import { ByteWriter, MAX_UINT_BYTES } from './byte-writer.ts';
import { type ClientRanges, DeleteSet } from './range-set.ts';
import { FRAME_HEAD_BYTES, frameBody, type SharedFrame } from './shared-frame.ts';
import type { ScannedUpdate, StructSection } from './update-scan.ts';

/** Several updates as one, in memory of its own: what they were read from can go. */
export interface MergedUpdate {
  readonly bytes: Uint8Array;
  /** Views of `bytes`, one section a client. */
  readonly sections: readonly StructSection[];
  readonly deletes: readonly ClientRanges[];
  /** The sync message that shows it, around the same bytes. */
  readonly frame: SharedFrame;
}

/** Sections of one client that follow each other. */
interface Run {
  readonly first: StructSection;
  readonly parts: StructSection[];
  end: number;
  structCount: number;
  byteLength: number;
}

const UPDATE_MESSAGE: readonly number[] = [MESSAGE.sync, SYNC.update];

/**
 * Many updates as one; undefined when they do not follow each other. They must have been admitted: then the structs
 * of a client in a row are a valid section as they are, and nothing is decoded.
 */
export function mergeUpdates(updates: readonly ScannedUpdate[]): MergedUpdate | undefined {
  const runs = gatherRuns(updates);
  if (!runs) return undefined;
  const deletes = gatherDeletes(updates);
  const writer = new ByteWriter(sizeOf(runs, deletes), FRAME_HEAD_BYTES);
  writer.uint(runs.length);
  const sections = runs.map((run) => writeRun(writer, run));
  writeDeletes(writer, deletes);
  const bytes = writer.viewFrom(FRAME_HEAD_BYTES);
  return { bytes, sections, deletes, frame: frameBody(writer, UPDATE_MESSAGE) };
}

/** By descending client, as Yjs writes them. */
function gatherRuns(updates: readonly ScannedUpdate[]): Run[] | undefined {
  const runs = new Map<number, Run>();
  for (const { sections } of updates) {
    for (const section of sections) {
      const run = runs.get(section.client);
      if (!run) runs.set(section.client, runOf(section));
      else if (run.end !== section.clock) return undefined;
      else extend(run, section);
    }
  }
  return [...runs.values()].sort((a, b) => b.first.client - a.first.client);
}

function runOf(first: StructSection): Run {
  const { end, structCount, bytes } = first;
  return { first, parts: [first], end, structCount, byteLength: bytes.length };
}

function extend(run: Run, section: StructSection): void {
  run.parts.push(section);
  run.end = section.end;
  run.structCount += section.structCount;
  run.byteLength += section.bytes.length;
}

function gatherDeletes(updates: readonly ScannedUpdate[]): ClientRanges[] {
  const gathered = new DeleteSet();
  for (const { deletes } of updates) gathered.add(deletes);
  return gathered.entries().map(([client, ranges]) => ({ client, ranges }));
}

function sizeOf(runs: readonly Run[], deletes: readonly ClientRanges[]): number {
  const structs = runs.reduce((bytes, run) => bytes + 3 * MAX_UINT_BYTES + run.byteLength, 0);
  const ranges = deletes.reduce((bytes, { ranges }) => bytes + (2 + ranges.length) * MAX_UINT_BYTES, 0);
  return structs + ranges + 2 * MAX_UINT_BYTES;
}

function writeRun(writer: ByteWriter, { first, parts, end, structCount }: Run): StructSection {
  const { client, clock } = first;
  writer.uint(structCount);
  writer.uint(client);
  writer.uint(clock);
  const start = writer.position;
  for (const { bytes } of parts) writer.bytes(bytes);
  return { client, clock, end, structCount, bytes: writer.viewFrom(start) };
}

function writeDeletes(writer: ByteWriter, deletes: readonly ClientRanges[]): void {
  writer.uint(deletes.length);
  for (const { client, ranges } of deletes) {
    writer.uint(client);
    writer.uint(ranges.length / 2);
    for (let index = 0; index < ranges.length; index += 2) {
      const [start = 0, end = 0] = [ranges[index], ranges[index + 1]];
      writer.uint(start);
      writer.uint(end - start);
    }
  }
}

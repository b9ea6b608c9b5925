import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { DocumentState } from './document-state.ts';
import { joined } from './part-writer.ts';
import { scanStored } from './update-scan.ts';

/** A document of many clients, each of whom wrote little. */
function boardOf(clients: number): Y.Doc {
  const all = new Y.Doc();
  for (let client = 1; client <= clients; client += 1) {
    const doc = new Y.Doc();
    doc.clientID = client * 1_000;
    doc.getMap('cards').set(`card-${client}`, `Webinaire commun numéro ${client}`);
    Y.applyUpdate(all, Y.encodeStateAsUpdate(doc));
  }
  return all;
}

function append(state: DocumentState, update: Uint8Array): void {
  const scanned = scanStored(update);
  if (!scanned.ok) throw new Error(scanned.error);
  expect(state.append(scanned.value)).toBe(true);
}

/** Bytes of memory that the parts alone keep. */
function own(parts: readonly Uint8Array[], shared: ArrayBufferLike): number {
  const memories = new Set(parts.map(({ buffer }) => buffer));
  memories.delete(shared);
  return [...memories].reduce((bytes, { byteLength }) => bytes + byteLength, 0);
}

describe('a board as views of what is kept', () => {
  it('[SY7] costs what is new in it, however many clients wrote', () => {
    const board = boardOf(600);
    const stored = Y.encodeStateAsUpdate(board);
    const state = new DocumentState();
    append(state, stored);
    const before = state.parts();
    expect(Buffer.compare(joined(before), stored)).toBe(0);
    expect(own(before.parts, stored.buffer)).toBeLessThan(2_048);
    expect(state.parts()).toBe(before);

    const known = Y.encodeStateVector(board);
    board.clientID = 300_500;
    board.getMap('cards').set('late', 'one more');
    board.getMap('cards').delete('card-7');
    append(state, Y.encodeStateAsUpdate(board, known));
    const after = state.parts();
    expect(own(after.parts, stored.buffer)).toBeLessThan(8_192);
    const loaded = new Y.Doc();
    Y.applyUpdate(loaded, joined(after));
    expect(loaded.getMap('cards').toJSON()).toEqual(board.getMap('cards').toJSON());
    expect(Y.encodeStateVector(loaded)).toEqual(Y.encodeStateVector(board));
  });

  it('[RM7] copies what is small', () => {
    const state = new DocumentState();
    append(state, Y.encodeStateAsUpdate(boardOf(2)));
    expect(state.parts().parts).toHaveLength(1);
  });
});

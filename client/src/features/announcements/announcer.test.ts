import { applyEdits } from '@cap-commun/shared/document/edits';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { BoardSession } from '../../document/board-session.ts';
import { SMALL_MAP } from '../../document/testing/open-session.ts';
import { type Announcement, Announcer } from './announcer.ts';

const NOBODY_IN_HAND = { cursor: null, selection: [], editing: null, drag: {} };
let session: BoardSession;
let awareness: Awareness;
let said: Announcement[];
let announcer: Announcer;

beforeEach(() => {
  // The store draws with frames, which are not asked for here: the others' work is read off the document at once.
  vi.useFakeTimers();
  const doc = new Y.Doc();
  applyEdits(doc, SMALL_MAP, 'file');
  awareness = new Awareness(doc);
  session = new BoardSession({
    boardId: 'b',
    doc,
    awareness,
    me: { name: 'Sarah', role: 'editor', partner: null, slot: null, person: null },
    findings: { now: () => Date.now() },
  });
  said = [];
  announcer = new Announcer(session, (announcement) => said.push(announcement));
});
afterEach(() => {
  announcer.stop();
  session.destroy();
  awareness.destroy();
  vi.useRealTimers();
});

/** Somebody else with a copy of the board. */
function other(name: string) {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(session.doc));
  const theirs = new Awareness(doc);
  const user = { name, role: 'editor', partner: null, slot: null, person: null };
  const show = (hands: object) => {
    theirs.setLocalState({ user, ...NOBODY_IN_HAND, ...hands });
    applyAwarenessUpdate(awareness, encodeAwarenessUpdate(theirs, [doc.clientID]), 'net');
    theirs.destroy();
  };
  show({});
  const write = (edits: readonly Edit[]): Uint8Array => {
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(session.doc), 'net');
    const before = Y.encodeStateVector(doc);
    applyEdits(doc, edits, 'theirs');
    return Y.encodeStateAsUpdate(doc, before);
  };
  return { show, write, edit: (edits: readonly Edit[]) => Y.applyUpdate(session.doc, write(edits), 'net') };
}
const retitle = (id: string, value: string): Edit => ({ op: 'set', id, path: ['title'], value });

describe('what others do', () => {
  it('is told with their name and the card’s title, once it has settled', () => {
    other('Inès').edit([retitle('a-1', 'Animer le grand webinaire')]);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(2_000);
    expect(said).toEqual([
      { names: ['Inès'], kind: 'changed', count: 1, title: 'Animer le grand webinaire' },
    ]);
  });

  it('is told apart when it comes in one frame of the server', () => {
    const [ines, tom] = [other('Inès'), other('Tom')];
    const merged = Y.mergeUpdates([
      ines.write([retitle('a-1', 'Publier')]),
      tom.write([{ op: 'move', id: 'o-1', layout: { x: 5, y: 5 } }]),
    ]);
    Y.applyUpdate(session.doc, merged, 'net');
    vi.advanceTimersByTime(2_000);
    expect(said).toEqual([{ names: ['Inès', 'Tom'], kind: 'changed', count: 2, title: null }]);
  });

  it('never comes as a flood', () => {
    const ines = other('Inès');
    for (let step = 0; step < 60; step += 1) {
      ines.edit([{ op: 'create', entity: { id: `n-${step}`, type: 'sticky', title: `Idée ${step}` } }]);
      vi.advanceTimersByTime(500);
    }
    vi.advanceTimersByTime(6_000);
    expect(said.length).toBeLessThanOrEqual(6);
    expect(said.reduce((sum, { count }) => sum + count, 0)).toBe(60);
    expect(new Set(said.map(({ kind }) => kind))).toEqual(new Set(['created']));
  });

  it('waits for a title until it is written', () => {
    const ines = other('Inès');
    ines.show({ editing: { card: 'a-1', field: 'title' } });
    ines.edit([retitle('a-1', 'Anim')]);
    vi.advanceTimersByTime(30_000);
    expect(said).toEqual([]);
    ines.edit([retitle('a-1', 'Animer')]);
    ines.show({ editing: null });
    vi.advanceTimersByTime(6_000);
    expect(said).toEqual([{ names: ['Inès'], kind: 'changed', count: 1, title: 'Animer' }]);
  });

  it('names who had a card in hand when it is deleted, and nobody in doubt', () => {
    const [ines, tom] = [other('Inès'), other('Tom')];
    ines.show({ selection: ['a-1'] });
    ines.show({ selection: [] });
    ines.edit([{ op: 'delete', id: 'a-1' }]);
    vi.advanceTimersByTime(2_000);
    expect(said.at(-1)).toMatchObject({ names: ['Inès'], kind: 'deleted' });
    for (const each of [ines, tom]) each.show({ selection: ['o-1'] });
    tom.edit([{ op: 'delete', id: 'o-1' }]);
    vi.advanceTimersByTime(6_000);
    expect(said.at(-1)).toMatchObject({ names: [], kind: 'deleted', title: 'Réaliser 120 démos' });
  });

  it('is not one’s own work, and nothing once it is muted', () => {
    session.edit([retitle('a-1', 'Le mien')]);
    vi.advanceTimersByTime(10_000);
    announcer.stop();
    other('Inès').edit([retitle('a-1', 'Le sien')]);
    vi.advanceTimersByTime(10_000);
    expect(said).toEqual([]);
  });
});

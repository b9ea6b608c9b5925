import { readBoard } from '@cap-commun/shared/document/board-document';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { BoardUndo, LOCAL_ORIGIN } from './undo.ts';

const action = (id: string, title = 'Faire'): Edit => ({
  op: 'create',
  entity: { id, type: 'action', title },
  layout: { x: 0, y: 0 },
});
const title = (id: string, value: string): Edit => ({ op: 'set', id, path: ['title'], value });

function setUp() {
  const doc = new Y.Doc();
  const peer = new Y.Doc();
  const undo = new BoardUndo(doc);
  const mine = (edits: readonly Edit[], merge: string | null = null) => {
    undo.beginStep(merge);
    applyEdits(doc, edits, LOCAL_ORIGIN);
  };
  const theirs = (...edits: Edit[]) => {
    Y.applyUpdate(peer, Y.encodeStateAsUpdate(doc));
    applyEdits(peer, edits, null);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(peer, Y.encodeStateVector(doc)), 'network');
  };
  const titles = () =>
    Object.fromEntries([...readBoard(doc).cards].map(([id, card]) => [id, card.entity?.title ?? null]));
  return { doc, undo, mine, theirs, titles };
}

describe('BoardUndo', () => {
  it('takes back one gesture at a time, however quick', () => {
    const { undo, mine, titles } = setUp();
    mine([action('a-1', 'Un'), action('a-2', 'Deux')]);
    mine([title('a-1', 'Un bis')]);
    undo.undo();
    expect(titles()).toEqual({ 'a-1': 'Un', 'a-2': 'Deux' });
    undo.undo();
    expect(titles()).toEqual({});
    undo.redo();
    undo.redo();
    expect(titles()).toEqual({ 'a-1': 'Un bis', 'a-2': 'Deux' });
  });

  it('merges letters typed in one field, and not in two', () => {
    const { undo, mine, titles } = setUp();
    mine([action('a-1', ''), action('a-2', '')]);
    for (const value of ['P', 'Pu', 'Pub']) mine([title('a-1', value)], 'a-1.title');
    mine([title('a-2', 'A')], 'a-2.title');
    undo.undo();
    expect(titles()).toEqual({ 'a-1': 'Pub', 'a-2': '' });
    undo.undo();
    expect(titles()).toEqual({ 'a-1': '', 'a-2': '' });
  });

  it('leaves what others have written alone', () => {
    const { undo, mine, theirs, titles } = setUp();
    mine([action('a-1', 'Un')]);
    theirs(action('b-1', 'Leur'));
    mine([title('a-1', 'Un bis')]);
    undo.undo();
    expect(titles()).toEqual({ 'a-1': 'Un', 'b-1': 'Leur' });
  });

  it('keeps a card that somebody else has changed, says so, and goes no further back', () => {
    const { undo, mine, theirs, titles } = setUp();
    mine([action('a-0', 'Avant')]);
    mine([action('a-1', 'Un')]);
    theirs({ op: 'set', id: 'a-1', path: ['due'], value: '2026-03-31' });
    expect(undo.undo()).toEqual({ kept: ['a-1'] });
    expect(titles()).toEqual({ 'a-0': 'Avant', 'a-1': 'Un' });
    expect(undo.undo()).toEqual({ kept: [] });
    expect(titles()).toEqual({ 'a-1': 'Un' });
  });

  it('takes back the rest of a paste when one of its cards is somebody’s work by now', () => {
    const { doc, undo, mine, theirs, titles } = setUp();
    mine([
      action('a-1', 'Un'),
      action('a-2', 'Deux'),
      { op: 'create', entity: { id: 'o-1', type: 'objective', title: 'But' }, layout: { x: 9, y: 9 } },
      { op: 'link', link: { type: 'contributes', from: 'a-1', to: 'o-1' } },
    ]);
    theirs(title('a-1', 'Un, relu'));
    expect(undo.undo()).toEqual({ kept: ['a-1'] });
    expect(titles()).toEqual({ 'a-1': 'Un, relu' });
    expect(readBoard(doc).layout.get('a-1')).toEqual({ x: 0, y: 0 });
  });

  it('counts a card moved by somebody else as changed', () => {
    const { undo, mine, theirs, titles } = setUp();
    mine([action('a-1', 'Un')]);
    theirs({ op: 'move', id: 'a-1', layout: { x: 50, y: 50 } });
    expect(undo.undo()).toEqual({ kept: ['a-1'] });
    expect(titles()).toEqual({ 'a-1': 'Un' });
  });

  it('says when there is something to undo or redo', () => {
    const { undo, mine } = setUp();
    expect(undo.state.get()).toEqual({ canUndo: false, canRedo: false });
    mine([action('a-1')]);
    expect(undo.state.get()).toEqual({ canUndo: true, canRedo: false });
    undo.undo();
    expect(undo.state.get()).toEqual({ canUndo: false, canRedo: true });
  });
});

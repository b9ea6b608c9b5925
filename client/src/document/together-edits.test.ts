import { describe, expect, it } from 'vitest';
import { duplicateCards } from './duplicate-cards.ts';
import { groupOf } from './groups.ts';
import { openSession } from './testing/open-session.ts';
import { deleteEdits, groupEdits, ungroupEdits } from './together-edits.ts';

const FRAMED = [
  { op: 'create', entity: { id: 'out', type: 'frame' }, layout: { x: 1000, y: 500 } },
  { op: 'create', entity: { id: 'in', type: 'frame' }, layout: { x: 100, y: 50, parent: 'out' } },
  { op: 'create', entity: { id: 'n', type: 'sticky' }, layout: { x: 10, y: 20, parent: 'in' } },
  { op: 'create', entity: { id: 'm', type: 'sticky' }, layout: { x: 0, y: 0 } },
] as const;

describe('deleteEdits', () => {
  it('leaves what lay in a frame where it is, in the frame around it or in none', () => {
    const session = openSession(FRAMED);
    session.edit(deleteEdits(session.board, ['in']));
    expect(session.board.layout('n')).toEqual({ x: 110, y: 70, parent: 'out' });
    session.undoLast();
    session.edit(deleteEdits(session.board, ['in', 'out']));
    expect(session.board.layout('n')).toEqual({ x: 1110, y: 570 });
    session.undoLast();
    expect(session.board.layout('n')).toEqual({ x: 10, y: 20, parent: 'in' });
  });
});

describe('groups', () => {
  it('are made and undone in one step, and a copy of a group is a group of its own', () => {
    const session = openSession(FRAMED);
    session.edit(groupEdits(['n', 'm'], 'gr-1'));
    expect(groupOf(session.board, 'n')).toEqual(['n', 'm']);
    duplicateCards(session, ['n', 'm']);
    const [first = ''] = session.selection.get().cards;
    expect(groupOf(session.board, first)).toHaveLength(2);
    expect(groupOf(session.board, 'n')).toEqual(['n', 'm']);
    session.edit(ungroupEdits(session.board, ['m']));
    expect(groupOf(session.board, 'n')).toEqual([]);
    session.undoLast();
    expect(groupOf(session.board, 'n')).toEqual(['n', 'm']);
  });

  it('are none of one card', () => {
    const session = openSession(FRAMED);
    session.edit(groupEdits(['n', 'm'], 'gr-1'));
    session.edit(deleteEdits(session.board, ['m']));
    expect(groupOf(session.board, 'n')).toEqual([]);
  });

  it('copy a frame with all that lies in it', () => {
    const session = openSession(FRAMED);
    duplicateCards(session, ['out']);
    expect(session.board.cards().size).toBe(7);
  });
});

import type { Edit } from '@cap-commun/shared/domain/edit';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../../document/testing/open-session.ts';
import { intoGroupEdits, membersOf, mergeEdits, newGroupEdits, outOfGroupEdits } from './group-edits.ts';

const note = (id: string, x: number): Edit => ({
  op: 'create',
  entity: { id, type: 'sticky', title: id },
  layout: { x, y: 72, parent: 'fr-1' },
});

/** A frame of four notes, as a reveal leaves it. */
const revealed = (): readonly Edit[] => [
  {
    op: 'create',
    entity: { id: 'fr-1', type: 'frame', title: 'Question' },
    layout: { x: 0, y: 0, width: 800, height: 300 },
  },
  ...['n-1', 'n-2', 'n-3', 'n-4'].map((id, index) => note(id, 24 + index * 188)),
];

describe('groups of notes', () => {
  it('are frames under what was revealed, with the notes in rows of two, none over another', () => {
    const session = openSession(revealed());
    session.edit(
      newGroupEdits(session, { id: 'fr-2', title: 'Adoption', notes: ['n-1', 'n-2', 'n-3'], under: 'fr-1' }),
    );
    expect(membersOf(session.board, 'fr-2')).toEqual(['n-1', 'n-2', 'n-3']);
    expect(membersOf(session.board, 'fr-1')).toEqual(['n-4']);
    const places = ['n-1', 'n-2', 'n-3'].map((id) => session.board.layout(id));
    expect(new Set(places.map((place) => `${place?.x} ${place?.y}`)).size).toBe(3);
    const [first, , third] = places;
    expect(third?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + 168);
    const frame = session.board.layout('fr-2');
    expect(frame?.y).toBeGreaterThanOrEqual(300);
    expect((third?.y ?? 0) + 168).toBeLessThanOrEqual(frame?.height ?? 0);
  });

  it('stand beside each other, and grow with the notes that come', () => {
    const session = openSession(revealed());
    session.edit(newGroupEdits(session, { id: 'fr-2', title: '', notes: ['n-1'], under: 'fr-1' }));
    session.edit(newGroupEdits(session, { id: 'fr-3', title: '', notes: ['n-2'], under: 'fr-1' }));
    const [one, other] = [session.board.layout('fr-2'), session.board.layout('fr-3')];
    expect(other?.x).toBeGreaterThanOrEqual((one?.x ?? 0) + (one?.width ?? 0));
    session.edit(intoGroupEdits(session, 'fr-3', ['n-1', 'n-3']));
    expect(membersOf(session.board, 'fr-3')).toEqual(['n-2', 'n-1', 'n-3']);
    expect(membersOf(session.board, 'fr-2')).toEqual([]);
    expect(session.board.layout('fr-3')?.height).toBeGreaterThan(other?.height ?? 0);
    session.edit(outOfGroupEdits(session, ['n-1'], 'fr-1'));
    expect(session.board.layout('n-1')?.parent).toBe('fr-1');
    session.edit(outOfGroupEdits(session, ['n-3'], 'gone'));
    expect(session.board.layout('n-3')?.parent).toBeUndefined();
  });

  it('keep one of those that say the same; the others are archived where they were written, in one step', () => {
    const session = openSession(revealed());
    session.edit(
      newGroupEdits(session, { id: 'fr-2', title: '', notes: ['n-1', 'n-2', 'n-3'], under: 'fr-1' }),
    );
    session.edit(mergeEdits(session, ['n-2', 'n-1', 'n-3'], 'fr-1'));
    expect(membersOf(session.board, 'fr-2')).toEqual(['n-2']);
    expect(session.board.card('n-2')?.entity?.archived).toBeUndefined();
    expect(session.board.card('n-1')?.entity).toMatchObject({ title: 'n-1', archived: true });
    expect(session.board.layout('n-3')?.parent).toBe('fr-1');
    session.undoLast();
    expect(membersOf(session.board, 'fr-2')).toEqual(['n-1', 'n-2', 'n-3']);
    expect(session.board.card('n-1')?.entity?.archived).toBeUndefined();
  });
});

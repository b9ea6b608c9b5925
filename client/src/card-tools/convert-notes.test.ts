import { describe, expect, it } from 'vitest';
import { openSession } from '../document/testing/open-session.ts';
import { convertNotes } from './convert-notes.ts';

const NOTE = {
  op: 'create',
  entity: { id: 'n-1', type: 'sticky', title: 'Un webinaire commun', author: 'p-1' },
  layout: { x: 100, y: 100, width: 168, height: 168, parent: 'f-1' },
} as const;

describe('converting a note', () => {
  it('gives a plain note’s words and place to its card, in one step', () => {
    const session = openSession([NOTE]);
    convertNotes(session, ['n-1'], 'action');
    const [id = ''] = session.selection.get().cards;
    expect(session.board.card('n-1')).toBeUndefined();
    expect(session.board.card(id)?.entity).toMatchObject({ type: 'action', title: 'Un webinaire commun' });
    expect(session.board.layout(id)).toEqual({ x: 59, y: 138, parent: 'f-1' });
    session.undoLast();
    expect(session.board.card('n-1')?.entity?.title).toBe('Un webinaire commun');
    expect(session.board.card(id)).toBeUndefined();
  });

  it('puts a card that is larger than its note beside the notes that are close', () => {
    const next = {
      ...NOTE,
      entity: { ...NOTE.entity, id: 'n-2' },
      layout: { ...NOTE.layout, x: NOTE.layout.x + 188 },
    };
    const session = openSession([NOTE, next]);
    convertNotes(session, ['n-1'], 'objective');
    const [id = ''] = session.selection.get().cards;
    const [card, other] = [session.board.layout(id), session.board.layout('n-2')];
    const isBeside =
      (card?.y ?? 0) >= (other?.y ?? 0) + 168 ||
      (card?.x ?? 0) >= (other?.x ?? 0) + 168 ||
      (card?.x ?? 0) + 240 <= (other?.x ?? 0) ||
      (card?.y ?? 0) < 0;
    expect(isBeside).toBe(true);
  });

  it('keeps a note that people voted for, linked with what it became, beside it', () => {
    const session = openSession([NOTE, { op: 'set', id: 'n-1', path: ['votes'], value: 4 }]);
    expect(session.findings.complete.get().findings.map(({ rule }) => rule)).toContain(
      'sticky-not-converted',
    );
    convertNotes(session, ['n-1'], 'vision');
    const [id = ''] = session.selection.get().cards;
    expect(session.board.card('n-1')).toBeDefined();
    expect([...session.board.links.get().keys()]).toEqual([`became|n-1|${id}`]);
    expect(session.board.card(id)?.entity).toMatchObject({ kind: 'individual', author: 'p-1' });
    expect(session.board.layout(id)?.x).toBeGreaterThanOrEqual(268);
    expect(session.findings.complete.get().findings.map(({ rule }) => rule)).not.toContain(
      'sticky-not-converted',
    );
  });

  it('converts several notes at once without laying one card on another, and nothing that is no note', () => {
    const votes = { op: 'set', path: ['votes'], value: 1 } as const;
    const session = openSession([
      NOTE,
      { ...NOTE, entity: { ...NOTE.entity, id: 'n-2' } },
      { ...votes, id: 'n-1' },
      { ...votes, id: 'n-2' },
      { op: 'create', entity: { id: 'a-1', type: 'action', title: 'Publier' }, layout: { x: 0, y: 0 } },
    ]);
    convertNotes(session, ['n-1', 'a-1'], 'risk');
    expect(session.board.cards().size).toBe(3);
    convertNotes(session, ['n-1', 'n-2'], 'risk');
    const [one, two] = session.selection.get().cards.map((id) => session.board.layout(id));
    expect(Math.abs((one?.y ?? 0) - (two?.y ?? 0))).toBeGreaterThanOrEqual(84);
  });
});

import { applyEdits } from '@cap-commun/shared/document/edits';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { describe, expect, it } from 'vitest';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { BoardSession } from './board-session.ts';

const NOW = Date.UTC(2026, 2, 24, 11);

/** Two hands on one board whose changes go from one to the other at once. */
function setUp() {
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  const hands = docs.map((doc, at) => {
    const awareness = new Awareness(doc);
    const me = {
      name: at === 0 ? 'Inès' : 'Tom',
      role: 'partner',
      partner: null,
      slot: null,
      person: null,
    } as const;
    let now = NOW;
    const session = new BoardSession({
      boardId: 'board',
      doc,
      awareness,
      me: { ...me, role: 'facilitator' },
      findings: { now: () => now },
    });
    return { session, awareness, doc, wait: (ms: number) => (now += ms) };
  });
  const [ines, tom] = [hands[0]!, hands[1]!];
  for (const [from, to] of [
    [ines, tom],
    [tom, ines],
  ] as const) {
    from.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'peer') Y.applyUpdate(to.doc, update, 'peer');
    });
    const meet = () =>
      applyAwarenessUpdate(to.awareness, encodeAwarenessUpdate(from.awareness, [from.doc.clientID]), 'peer');
    meet();
  }
  ines.session.activity.begin();
  const log = () => {
    ines.session.board.flush();
    return ines.session.activity.entries.get().map(({ by, way, deed }) => ({
      who: by.kind === 'other' ? by.user.name : by.kind,
      way,
      ...deed,
    }));
  };
  return { ines, tom, log };
}

const make = (id: string, title: string): Edit => ({
  op: 'create',
  entity: { id, type: 'action', title },
  layout: { x: 0, y: 0 },
});

describe('what happened on the board', () => {
  it('tells each change by whoever wrote it, the newest first', () => {
    const { ines, tom, log } = setUp();
    ines.session.edit([make('a-1', 'Publier')]);
    tom.session.edit([{ op: 'set', id: 'a-1', path: ['due'], value: '2026-04-16' }]);
    expect(log()).toEqual([
      { who: 'Tom', way: 'done', kind: 'changed', card: 'a-1', fields: [{ name: 'due', to: '2026-04-16' }] },
      { who: 'me', way: 'done', kind: 'added', card: 'a-1' },
    ]);
  });

  it('joins the letters of a title, and the steps of a move', () => {
    const { tom, log } = setUp();
    tom.session.edit([make('a-1', 'P')]);
    log();
    tom.wait(120_000);
    for (const value of ['Pu', 'Pub', 'Publ'])
      tom.session.edit([{ op: 'set', id: 'a-1', path: ['title'], value }]);
    for (const x of [1, 2, 3]) tom.session.edit([{ op: 'move', id: 'a-1', layout: { x } }]);
    expect(log()).toHaveLength(1);
    expect(log()[0]).toMatchObject({ kind: 'added' });
  });

  it('tells a move of a card that was there, once', () => {
    const { ines, tom, log } = setUp();
    tom.session.edit([make('a-1', 'Publier')]);
    log();
    ines.wait(60_000);
    for (const x of [1, 2, 3]) {
      tom.session.edit([{ op: 'move', id: 'a-1', layout: { x } }]);
      log();
    }
    expect(log().map(({ kind }) => kind)).toEqual(['moved', 'added']);
  });

  it('shows one’s own undo and redo as such', () => {
    const { ines, log } = setUp();
    ines.session.edit([make('a-1', 'Publier')]);
    ines.session.undoLast();
    ines.session.redoLast();
    expect(log()).toEqual([
      { who: 'me', way: 'redone', kind: 'added', card: 'a-1' },
      { who: 'me', way: 'undone', kind: 'removed', card: 'a-1', type: 'action', title: 'Publier' },
      { who: 'me', way: 'done', kind: 'added', card: 'a-1' },
    ]);
  });

  it('names nobody for what somebody else deleted, and tells a link with its card', () => {
    const { ines, tom, log } = setUp();
    ines.session.edit([
      make('a-1', 'Publier'),
      { op: 'create', entity: { id: 'o-1', type: 'objective', title: 'Vendre' } },
      { op: 'link', link: { type: 'contributes', from: 'a-1', to: 'o-1' } },
    ]);
    log();
    tom.session.board.flush();
    tom.session.edit([{ op: 'delete', id: 'a-1' }]);
    expect(log()[0]).toEqual({
      who: 'unknown',
      way: 'done',
      kind: 'removed',
      card: 'a-1',
      type: 'action',
      title: 'Publier',
    });
    expect(log().filter(({ kind }) => kind === 'unlinked')).toEqual([]);
  });

  it('tells an import in one line, and nothing of what was there before it began', () => {
    const { ines, log } = setUp();
    ines.session.edit(Array.from({ length: 50 }, (_, at) => make(`a-${at}`, `Action ${at}`)));
    expect(log()).toEqual([{ who: 'me', way: 'done', kind: 'many', count: 50 }]);
    const before = ines.session.activity.entries.get();
    ines.session.activity.begin();
    expect(ines.session.activity.entries.get()).toBe(before);
  });

  it('stands what a hostile peer writes', () => {
    const { ines, tom, log } = setUp();
    applyEdits(tom.doc, [make('a-1', 'Publier')], 'hostile');
    tom.doc.getMap('cards').set('a-1', 'not a card');
    tom.doc.getMap('cards').set('x', 7);
    tom.doc.getMap('layout').set('nobody', 'x');
    tom.doc.getMap('links').set('nonsense', { type: 1 });
    expect(() => log()).not.toThrow();
    expect(ines.session.board.cards().size).toBeGreaterThan(0);
  });
});

import { boardOf, readBoard } from '@cap-commun/shared/document/board-document';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { describe, expect, it } from 'vitest';
import { actOnFix } from './act-on-fix.ts';
import type { BoardSession } from './board-session.ts';
import { fixOf } from './fix-context.ts';
import { openSession, type SessionOptions, SMALL_MAP } from './testing/open-session.ts';

const MAP: readonly Edit[] = [
  ...SMALL_MAP,
  {
    op: 'create',
    entity: { id: 'prog', type: 'partnership', title: 'Cap', budget: 100 },
    layout: { x: 1200, y: -400 },
  },
];

function open(more: readonly Edit[] = [], options?: SessionOptions) {
  const session = openSession([...MAP, ...more], options);
  const findings = () => session.findings.evaluation.get().findings;
  const settle = (rule: string) => {
    const finding = findings().find((each) => each.rule === rule);
    const fix = finding && fixOf(session, finding);
    if (!finding || !fix) throw new Error(`${rule} offers nothing`);
    actOnFix(session, finding, fix);
  };
  return { session, settle, has: (rule: string) => findings().some((each) => each.rule === rule) };
}

const contentOf = (session: BoardSession) => {
  const { entities, links } = boardOf(readBoard(session.doc));
  return { entities: new Set(entities.map(({ id }) => id)), links: links.length };
};

describe('actOnFix', () => {
  it('shows the dearest actions: selects them and has the map fit them', () => {
    const { session, settle } = open([
      { op: 'set', id: 'a-1', path: ['budget'], value: 90 },
      {
        op: 'create',
        entity: { id: 'a-2', type: 'action', title: 'Salon', budget: 200 },
        layout: { x: 3000, y: 900 },
      },
    ]);
    const before = contentOf(session);
    settle('budget-exceeded');
    expect(session.selection.get()).toMatchObject({ cards: ['a-2', 'a-1'], shown: ['a-2', 'a-1'] });
    expect(contentOf(session)).toEqual(before);
  });

  it.each([
    ['no-shared-vision', ['frame', 'text', 'sticky', 'vision', 'objective']],
    ['no-worst-case', ['frame', 'text', 'risk', 'contingency']],
  ])('lays the exercise of %s out right of the map, and one undo takes it away', (rule, kinds) => {
    const { session, settle, has } = open();
    const before = contentOf(session);
    settle(rule);
    expect(has(rule)).toBe(false);
    const fresh = [...contentOf(session).entities].filter((id) => !before.entities.has(id));
    const typeOf = (id: string) => session.board.card(id)?.entity?.type;
    expect(new Set(fresh.map(typeOf))).toEqual(new Set(kinds));
    for (const id of fresh) {
      const layout = session.board.layout(id);
      // The programme is the rightmost card; what stands in a frame is written from the frame's corner.
      if (layout?.parent === undefined) expect(layout?.x).toBeGreaterThan(1200);
      else expect(fresh).toContain(layout.parent);
    }
    expect(session.selection.get().shown.map(typeOf)).toEqual(
      fresh.map(typeOf).filter((type) => type === 'frame'),
    );
    session.undoLast();
    expect(contentOf(session)).toEqual(before);
    expect(has(rule)).toBe(true);
  });

  it('starts an exercise twice without one lying on the other', () => {
    const { session, settle } = open();
    settle('no-worst-case');
    const frames = session.selection.get().shown;
    settle('no-shared-vision');
    const rights = frames.map((id) => {
      const layout = session.board.layout(id);
      return (layout?.x ?? 0) + (layout?.width ?? 0);
    });
    for (const id of session.selection.get().shown) {
      expect(session.board.layout(id)?.x).toBeGreaterThan(Math.max(...rights));
    }
  });

  it('gives the shared objectives of the exercise one category of each brand', () => {
    const goal = (id: string, scope: string, category: string): Edit => ({
      op: 'create',
      entity: { id, type: 'objective', title: id, scope, category },
    });
    const { session, settle, has } = open([goal('o-2', 'nuvia', 'sales'), goal('o-3', 'ditec', 'image')]);
    settle('objectives-misaligned');
    const shared = boardOf(readBoard(session.doc)).entities.flatMap((card) =>
      card.type === 'objective' && card.scope === 'shared' ? [card.category] : [],
    );
    expect(shared.sort()).toEqual(['image', 'sales']);
    expect(has('objectives-misaligned')).toBe(false);
    expect(has('no-shared-vision')).toBe(false);
  });

  it('measures the nearest action where cards stand, those in a frame too', () => {
    const { session } = open([
      {
        op: 'create',
        entity: { id: 'f-1', type: 'frame' },
        layout: { x: 2000, y: 2000, width: 600, height: 600 },
      },
      {
        op: 'create',
        entity: { id: 'm-2', type: 'metric', title: 'Seul' },
        layout: { x: 20, y: 0, parent: 'f-1' },
      },
      { op: 'create', entity: { id: 'a-2', type: 'action', title: 'Salon' }, layout: { x: 2000, y: 2700 } },
    ]);
    const orphan = session.findings.evaluation
      .get()
      .findings.find(({ rule, entity }) => rule === 'orphan-metric' && entity === 'm-2');
    const fix = orphan && fixOf(session, orphan);
    expect(fix?.kind === 'choose' && fix.options[0]?.label.en).toBe('Link to Salon');
  });

  it('offers nothing to a reader', () => {
    expect(() => open([], { role: 'viewer' }).settle('no-worst-case')).toThrow('offers nothing');
  });
});

import { describe, expect, it } from 'vitest';
import { actsOf } from '../../acts/act-registry.ts';
import { openSession, type SessionOptions, SMALL_MAP } from '../../document/testing/open-session.ts';
import { paletteGroups } from './palette-rows.ts';
import { quickCardEdits } from './quick-card.ts';

function setUp(options?: SessionOptions) {
  const session = openSession(SMALL_MAP, options);
  actsOf(session).register([
    {
      id: 'card.duplicate',
      section: 'change',
      label: (language) => (language === 'fr' ? 'Dupliquer' : 'Duplicate'),
      scope: 'map',
      canRun: () => session.selection.get().cards.length > 0,
      run: () => undefined,
    },
  ]);
  const groups = (text: string) => paletteGroups(session, text, 'fr');
  const order = (text: string) => groups(text).map(({ id }) => id);
  const made = (text: string) => {
    const row = groups(text)
      .flatMap(({ rows }) => rows)
      .find((each) => each.kind === 'create');
    if (row?.kind !== 'create') throw new Error('nothing would be made');
    return row.card;
  };
  return { session, groups, order, made };
}

describe('rows of the palette', () => {
  it('makes first what a letter, an owner or a day ask for', () => {
    const { order } = setUp();
    expect(order('a webinaire')[0]).toBe('create');
    expect(order('webinaire 27/02')[0]).toBe('create');
  });

  it('finds first what bare words name, and makes what nothing is called', () => {
    const { order } = setUp();
    expect(order('webinaire')).toEqual(['cards', 'create']);
    expect(order('tout autre chose')[0]).toBe('create');
  });

  it('lists commands that can be done now, alone after >', () => {
    const { session, order } = setUp();
    expect(order('> dupl')).toEqual([]);
    session.selection.selectCards(['a-1']);
    expect(order('>dupl')).toEqual(['acts']);
    expect(order('dupli')[0]).toBe('acts');
  });

  it('hangs a card on the one in hand: the next kind on it, its like beside it', () => {
    const { session, made } = setUp();
    session.selection.selectCards(['a-1']);
    expect(made('tout autre chose')).toMatchObject({
      type: 'metric',
      hangs: [{ type: 'measures', other: 'a-1', isFromNew: true }],
    });
    expect(made('a tout autre chose').hangs).toEqual([
      { type: 'contributes', other: 'o-1', isFromNew: true },
    ]);
    expect(made('n tout autre chose').hangs).toEqual([]);
  });

  it('leaves out an owner or a day where the kind takes none', () => {
    const { session, made } = setUp();
    session.edit([{ op: 'create', entity: { id: 'p-1', type: 'person', title: 'Tom' } }]);
    expect(made('a Relancer @tom 27/02')).toMatchObject({
      person: { id: 'p-1', link: 'owns' },
      day: { field: 'due' },
    });
    expect(made('o Relancer @tom 27/02')).toMatchObject({ person: null, day: { field: 'due' } });
    expect(made('r Relancer @tom 27/02')).toMatchObject({ person: null, day: null });
  });

  it('writes the card with its owner and links as one step', () => {
    const { session, made } = setUp();
    session.edit([{ op: 'create', entity: { id: 'p-1', type: 'person', title: 'Tom' } }]);
    session.selection.selectCards(['o-1']);
    const { id, edits } = quickCardEdits(session, made('a Relancer @tom 27/02'));
    session.edit(edits);
    expect(session.board.card(id)?.entity).toMatchObject({ type: 'action', title: 'Relancer' });
    expect([...session.board.links.get().keys()]).toEqual(
      expect.arrayContaining([`contributes|${id}|o-1`, `owns|p-1|${id}`]),
    );
    session.undoLast();
    expect(session.board.card(id)).toBeUndefined();
  });

  it('makes nothing for a reader', () => {
    const { order } = setUp({ role: 'viewer' });
    expect(order('a webinaire')).toEqual(['cards']);
    expect(order('')).not.toContain('create');
  });
});

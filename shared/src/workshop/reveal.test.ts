import { describe, expect, it } from 'vitest';
import { parseEntity } from '../domain/registry.ts';
import { ballotCards, revealedIn } from './ballot.ts';
import { runSession } from './machine.ts';
import type { Recipe } from './recipe.ts';
import { RECIPES } from './recipes/catalogue.ts';
import { MAX_NOTES_EACH, type PersonNotes, revealEdits, withReveal } from './reveal.ts';
import type { Session } from './session.ts';

const sarah = { membership: 'm', role: 'facilitator', person: 'p-1', name: 'Sarah', partner: null } as const;
let count = 0;
const context = {
  lang: 'fr',
  newId: (prefix: string) => {
    count += 1;
    return `${prefix}-${count}`;
  },
  random: () => 0,
} as const;

function writing(recipe: Recipe): Session {
  const moment = { now: 1, newId: () => 's' };
  const started = runSession(null, { kind: 'start', session: null, recipe }, sarah, moment);
  const to = recipe.steps.findIndex(({ kind }) => kind === 'write');
  const session = started.ok ? started.value.session : null;
  const ruling = runSession(session, { kind: 'next', session: 's', from: 0, to }, sarah, moment);
  if (!ruling.ok || !ruling.value.session) throw new Error('not writing');
  return ruling.value.session;
}

function revealed(
  recipe: Recipe,
  notes: readonly PersonNotes[],
  random: () => number = context.random,
): Session {
  const session = writing(recipe);
  return withReveal(
    session,
    session.rounds.map((round) => ({ round, notes })),
    { ...context, random },
  );
}

const NOTES = [
  { person: 'p-ines', texts: ['Un', ' ', 'Deux'] },
  { person: 'p-tom', texts: ['Trois\nlignes '] },
];

describe('a reveal', () => {
  it('[WK13] takes every note that can be seen, with its author where the step is not anonymous', () => {
    const session = revealed(RECIPES['vision-commune'], NOTES);
    const [plan] = session.plans;
    expect(plan?.cards.map(({ text, author }) => [text, author]).sort()).toEqual([
      ['Deux', 'p-ines'],
      ['Trois\nlignes', 'p-tom'],
      ['Un', 'p-ines'],
    ]);
    expect(session.rounds[0]).toMatchObject({ state: 'revealed', frame: plan?.frame });
    expect(session.rounds[0]?.cards).toEqual(plan?.cards.map(({ id }) => id));
    expect(plan?.title).toBe(RECIPES['vision-commune'].steps[1]?.prompt.fr);
  });

  it('[WK13] keeps no author of an anonymous note, anywhere in the session', () => {
    const session = revealed(RECIPES['worst-case'], NOTES);
    expect(session.plans[0]?.cards.map(({ author }) => author)).toEqual([null, null, null]);
    expect(JSON.stringify(session)).not.toContain('p-ines');
    expect(JSON.stringify(revealEdits(session.plans[0]!, { x: 0, y: 0 }))).not.toContain('author');
  });

  it('[WK13] draws the order: as likely any note as any other comes first, whoever wrote it', () => {
    const first = new Map<string, number>();
    for (let draw = 0; draw < 600; draw += 1) {
      const text = revealed(RECIPES['worst-case'], NOTES, Math.random).plans[0]?.cards[0]?.text ?? '';
      first.set(text, (first.get(text) ?? 0) + 1);
    }
    expect([...first.values()].every((times) => times > 120)).toBe(true);
    expect(first.size).toBe(3);
  });

  it('[WK13] takes so many notes of one person at most, and makes nothing of none', () => {
    const texts = Array.from({ length: MAX_NOTES_EACH + 20 }, (_, index) => `Note ${index}`);
    const flooded = revealed(RECIPES['worst-case'], [{ person: 'p-x', texts }, ...NOTES]);
    expect(flooded.plans[0]?.cards).toHaveLength(MAX_NOTES_EACH + 3);
    const empty = revealed(RECIPES['worst-case'], []);
    expect(empty.plans).toEqual([]);
    expect(empty.rounds[0]).toMatchObject({ state: 'revealed', cards: [], frame: null });
  });

  it.each(['vision-commune', 'worst-case', 'kickoff'] as const)(
    '[WK13] puts the cards of %s into a frame that holds them, none over another',
    (id) => {
      const texts = Array.from({ length: 11 }, (_, index) => `Note ${index}`);
      const [plan] = revealed(RECIPES[id], [{ person: 'p-x', texts }]).plans;
      const [frame, ...cards] = revealEdits(plan!, { x: 500, y: -20 });
      expect(frame).toMatchObject({ op: 'create', entity: { type: 'frame' }, layout: { x: 500, y: -20 } });
      const places = cards.flatMap((edit) =>
        edit.op === 'create' ? `${edit.layout?.x} ${edit.layout?.y}` : [],
      );
      expect(new Set(places).size).toBe(11);
      for (const edit of cards) {
        if (edit.op !== 'create') throw new Error('no card');
        expect(edit.layout?.parent).toBe(plan?.frame);
        const parsed = parseEntity(edit.entity);
        expect(parsed.ok && parsed.value.problems).toEqual([]);
      }
    },
  );
});

describe('what is voted on', () => {
  const entities = ['n-1', 'n-2', 'n-3', 'fr-1', 'fr-2', 'o-1'].map((id) => {
    const type = id.startsWith('n') ? 'sticky' : id.startsWith('fr') ? 'frame' : 'objective';
    const parsed = parseEntity({ id, type, ...(id === 'n-3' && { archived: true }) });
    if (!parsed.ok) throw new Error(id);
    return parsed.value.entity;
  });
  const place = { x: 0, y: 0 };
  const layout = new Map([
    ['n-1', { ...place, parent: 'fr-1' }],
    ['n-2', { ...place, parent: 'fr-2' }],
  ]);
  const board = { entities, layout };
  const revealed = { cards: ['n-1', 'n-2', 'n-3'], frames: ['fr-1'] };

  it('[WK14] is the live notes of the session, their groups, or the cards of a kind', () => {
    expect(ballotCards('notes', revealed, board)).toEqual(['n-1', 'n-2']);
    expect(ballotCards('notes', { cards: ['n-2'], frames: [] }, board)).toEqual(['n-2']);
    expect(ballotCards('notes', { cards: [], frames: [] }, board)).toEqual(['n-1', 'n-2']);
    // A note that still lies where it was revealed is in no group yet.
    expect(ballotCards('groups', revealed, board)).toEqual(['n-1', 'fr-2']);
    expect(ballotCards('objective', revealed, board)).toEqual(['o-1']);
    expect(revealedIn({ rounds: [] })).toEqual({ cards: [], frames: [] });
  });
});

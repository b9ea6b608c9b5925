import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../core/language.ts';
import { exportedBoard } from '../export/exported-board.ts';
import { smallBoard } from '../rules/testing/small-board.ts';
import { runSession } from './machine.ts';
import { RECIPES } from './recipes/catalogue.ts';
import type { Session } from './session.ts';
import { sessionSummary } from './summary.ts';
import { summarySchema } from './summary-schema.ts';
import { sessionCsv, sessionMarkdown } from './summary-text.ts';

const START = Date.parse('2026-03-24T09:00:00Z');
const sarah = { membership: 'm', role: 'facilitator', person: 'p1', name: 'Ada', partner: 'x' } as const;

function heldSession(): Session {
  const moment = { now: START, newId: () => 's1' };
  const recipe = RECIPES['vision-commune'];
  const started = runSession(null, { kind: 'start', session: null, recipe }, sarah, moment);
  if (!started.ok || !started.value.session) throw new Error('not started');
  const close = { kind: 'close', session: 's1', acceptsLoss: true } as const;
  const closed = runSession(started.value.session, close, sarah, { ...moment, now: START + 240_000 });
  if (!closed.ok || !closed.value.session) throw new Error('not closed');
  return {
    ...closed.value.session,
    baseline: ['a2', 'p1', 'p2', 'x', 'y', 'prog'],
    newCards: ['v1', 'd1', 'a1', 'n1', 'n2'],
    rounds: [{ id: 'r', step: 'alone', state: 'revealed', cards: ['n1', 'n2', 'n3'], frame: 'fr1' }],
    votes: [
      {
        step: 'vote',
        state: 'closed',
        dots: 5,
        candidates: ['n1', 'n2', 'n3'],
        ballots: { p1: { n1: 3, n3: 2 }, p2: { n1: 1, n2: 1 } },
      },
    ],
    findings: { before: { error: 3, warning: 2, info: 1 }, after: { error: 0, warning: 1, info: 1 } },
  };
}

const board = smallBoard(
  {
    v1: { title: 'En un an, toute PME équipée essaie le service', kind: 'shared' },
    d1: { title: '=Les installateurs montrent Nuvia', date: '2026-03-24', method: 'consensus' },
    a1: { title: 'Témoignage client filmé', due: '2026-05-01' },
    a2: { title: 'Action d’avant' },
    n1: { title: 'Sans *projet* lourd', votes: 4 },
    n2: { title: 'Un catalogue' },
  },
  { links: 'p1 participates d1; p2 participates d1; p2 owns a1; n2 became a1' },
);

const summaryIn = (lang: Language) => {
  const exported = exportedBoard({ title: 'Plan', partnerA: 'x', partnerB: 'y' }, board, '2026-03-24', lang);
  return sessionSummary(heldSession(), { exported, timeZone: 'Europe/Paris' });
};

describe('the summary of a session', () => {
  it('[WK15] says what was decided, who does what until when, the votes, what is new and what is left', () => {
    const summary = summaryIn('fr');
    expect(summarySchema.parse(summary)).toEqual(summary);
    expect(summary).toMatchObject({
      name: 'Vision commune',
      day: '2026-03-24',
      partners: ['Xénon', 'Yole'],
      vision: { id: 'v1', isNew: true },
      decisions: [
        { id: 'd1', day: '2026-03-24', method: 'consensus', people: ['Ada', 'Bob'], isShared: false },
      ],
      actions: [{ id: 'a1', owners: ['Bob'], due: '2026-05-01' }],
      notes: { revealed: 3, waiting: 1 },
      people: [{ id: 'p1', name: 'Ada' }],
    });
    expect(summary.votes).toEqual([
      {
        step: 'vote',
        name: 'Vote par points',
        results: [
          { card: 'n1', title: 'Sans *projet* lourd', dots: 4 },
          { card: 'n3', title: 'Fiche retirée depuis', dots: 2 },
          { card: 'n2', title: 'Un catalogue', dots: 1 },
        ],
      },
    ]);
    expect(summary.newCards.map(({ id }) => id).sort()).toEqual(['a1', 'd1', 'v1']);
    expect(summary.steps[0]).toMatchObject({ name: 'Accueil', minutes: 4, lastedMs: 240_000 });
    expect(summary.findings.left.length).toBeGreaterThan(0);
  });

  it('[WK15] lists the findings of the stage that the board has reached, and counts those of later ones', () => {
    const early = exportedBoard({ title: 'Plan', stage: 'ideation' }, board, '2026-03-24', 'fr');
    const { findings } = sessionSummary(heldSession(), { exported: early, timeZone: undefined });
    const whole = summaryIn('fr').findings;
    expect(whole.later).toBe(0);
    expect(findings.later).toBeGreaterThan(0);
    expect(findings.left.length + findings.later).toBe(whole.left.length);
  });

  it('[WK15] calls a sentence decided only where it was written or taken up', () => {
    const known = { ...heldSession(), newCards: [], baseline: ['v1'] };
    const exported = exportedBoard({ title: 'Plan' }, board, '2026-03-24', 'fr');
    const textOf = (session: Session) =>
      sessionMarkdown(sessionSummary(session, { exported, timeZone: undefined }));
    expect(textOf(known)).toContain('toute PME');
    expect(textOf({ ...known, recipe: RECIPES['weekly-point'] })).not.toContain('toute PME');
  });

  it('[WK15] while it runs, counts all cards that were not there before', () => {
    const exported = exportedBoard({ title: 'Plan' }, board, '2026-03-24', 'en');
    const running = { ...heldSession(), newCards: null };
    const { newCards } = sessionSummary(running, { exported, timeZone: undefined });
    expect(newCards.map(({ id }) => id).sort()).toEqual(['a1', 'd1', 'v1']);
  });

  it.each(LANGUAGES)(
    '[WK15] stands in Markdown and in a table in %s, and typed text does nothing there',
    (lang) => {
      const markdown = sessionMarkdown(summaryIn(lang));
      const heads = { fr: ['Décidé', 'À faire', 'Votes'], en: ['Decided', 'To do', 'Votes'] } as const;
      for (const head of heads[lang]) expect(markdown).toContain(`## ${head}`);
      expect(markdown).toContain('Sans \\*projet\\* lourd');
      expect(markdown).toContain(lang === 'fr' ? '4 points' : '4 dots');
      expect(markdown.split('\n')[0]).toContain('Xénon × Yole');
      const csv = sessionCsv(summaryIn(lang));
      expect(csv).toContain("'=Les installateurs");
      expect(csv.split('\r\n')[0]?.split(',')).toHaveLength(6);
    },
  );
});

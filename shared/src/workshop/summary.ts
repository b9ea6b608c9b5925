import { calendarDateIn } from '../core/calendar-date.ts';
import type { EntityId } from '../core/ids.ts';
import { SEVERITIES } from '../domain/finding.ts';
import { definitionOf } from '../domain/registry.ts';
import { ownersOf } from '../export/card-items.ts';
import { type ExportedBoard, namesOf, sentenceOf } from '../export/exported-board.ts';
import { findingsInStage } from '../rules/display.ts';
import { choiceLabel } from '../rules/support/words.ts';
import { wordsIn } from './recipe.ts';
import { type Session, totalsOf } from './session.ts';
import type { SessionSummary } from './summary-schema.ts';
import { summaryWords } from './summary-words.ts';

/** What is told of a session beside its board. */
export interface SummaryContext {
  readonly exported: ExportedBoard;
  /** The zone that decides which day the session was held. */
  readonly timeZone: string | undefined;
}

/** What came of a session: its record, and the board as it is now. Pure; computed whenever it is asked. */
export function sessionSummary(session: Session, { exported, timeZone }: SummaryContext): SessionSummary {
  const { lang, evaluation } = exported;
  const { graph } = evaluation.context;
  const isNew = newSince(session);
  return {
    session: session.id,
    lang,
    name: wordsIn(session.recipe.name, lang),
    board: exported.title,
    partners: [...namesOf(exported.partners, exported)],
    startedAt: session.startedAt,
    closedAt: session.closedAt,
    day: calendarDateIn(timeZone, session.startedAt ?? session.preparedAt),
    vision: visionOf(exported, isNew),
    people: session.participants.map(({ person, name, partner }) => ({ id: person, name, partner })),
    steps: stepsOf(session, exported),
    decisions: graph
      .all('decision')
      .filter(({ id }) => isNew(id))
      .map(({ id, date, method, sharedInGroup }) => ({
        id,
        title: nameOf(id, exported),
        day: date ?? null,
        method: method === undefined ? null : choiceLabel('decision', ['method'], method)[lang],
        people: [...namesOf(graph.in(id, 'participates'), exported)],
        isShared: sharedInGroup === true,
      })),
    actions: graph
      .all('action')
      .filter(({ id }) => isNew(id))
      .map(({ id, due }) => ({
        id,
        title: nameOf(id, exported),
        owners: [...namesOf(ownersOf(id, exported), exported)],
        due: due ?? null,
      })),
    votes: votesOf(session, exported),
    notes: notesOf(session, exported),
    newCards: newCardsOf(exported, isNew),
    findings: { ...session.findings, ...findingsOf(exported) },
    recipe: session.recipe,
  };
}

/** Those that the stage of the board shows, as its pages do; the others are counted. */
function findingsOf(exported: ExportedBoard): Pick<SessionSummary['findings'], 'left' | 'later'> {
  const { findings } = exported.evaluation;
  const shown = findingsInStage(findings, exported.stage);
  return {
    left: SEVERITIES.flatMap((severity) =>
      shown
        .filter((finding) => finding.severity === severity)
        .map((finding) => ({ severity, entity: finding.entity, message: sentenceOf(finding, exported) })),
    ),
    later: findings.length - shown.length,
  };
}

/** Whether a card came with the session: while it runs, all that was not there before. */
function newSince({ newCards, baseline }: Session): (id: EntityId) => boolean {
  if (newCards !== null) {
    const known = new Set(newCards);
    return (id) => known.has(id);
  }
  const before = new Set(baseline);
  return (id) => !before.has(id);
}

function nameOf(id: EntityId, exported: ExportedBoard): string {
  return namesOf([id], exported).join('');
}

function visionOf(exported: ExportedBoard, isNew: (id: EntityId) => boolean): SessionSummary['vision'] {
  const { graph } = exported.evaluation.context;
  const shared = graph
    .all('vision')
    .filter(({ kind, title }) => kind === 'shared' && (title?.trim() ?? '') !== '');
  const vision = shared.find(({ id }) => isNew(id)) ?? shared[0];
  return vision ? { id: vision.id, title: nameOf(vision.id, exported), isNew: isNew(vision.id) } : null;
}

function stepsOf({ recipe, visits }: Session, { lang }: ExportedBoard): SessionSummary['steps'] {
  return recipe.steps.map(({ id, name, kind, minutes }) => {
    const own = visits.filter(({ step, to }) => step === id && to !== null);
    const lastedMs = own.reduce((sum, { from, to }) => sum + ((to ?? from) - from), 0);
    return { id, name: wordsIn(name, lang), kind, minutes, lastedMs };
  });
}

function votesOf(session: Session, exported: ExportedBoard): SessionSummary['votes'] {
  const { graph } = exported.evaluation.context;
  return session.votes
    .filter(({ state }) => state === 'closed')
    .map((vote) => {
      const step = session.recipe.steps.find(({ id }) => id === vote.step);
      const results = Object.entries(totalsOf(vote))
        .filter(([, dots]) => dots > 0)
        .map(([card, dots]) => {
          const isThere = graph.get(card) !== undefined;
          return {
            card,
            title: isThere ? nameOf(card, exported) : summaryWords[exported.lang].goneCard,
            dots,
          };
        })
        .toSorted((a, b) => b.dots - a.dots);
      return { step: vote.step, name: step ? wordsIn(step.name, exported.lang) : vote.step, results };
    });
}

/** A note waits while it still lies there and nothing was made of it. */
function notesOf({ rounds }: Session, { evaluation }: ExportedBoard): SessionSummary['notes'] {
  const { graph } = evaluation.context;
  const cards = rounds.flatMap((round) => round.cards);
  const waiting = cards.filter((id) => graph.getAs('sticky', id) && graph.out(id, 'became').length === 0);
  return { revealed: cards.length, waiting: waiting.length };
}

/** Revealed notes and frames are counted elsewhere: here is what was made of them. */
function newCardsOf(exported: ExportedBoard, isNew: (id: EntityId) => boolean): SessionSummary['newCards'] {
  const { graph } = exported.evaluation.context;
  const kinds = [
    'vision',
    'objective',
    'action',
    'metric',
    'risk',
    'contingency',
    'decision',
    'milestone',
    'review',
  ] as const;
  return kinds.flatMap((type) =>
    graph
      .ids(type)
      .filter(isNew)
      .map((id) => ({
        id,
        type,
        kind: definitionOf(type).label[exported.lang],
        title: nameOf(id, exported),
      })),
  );
}

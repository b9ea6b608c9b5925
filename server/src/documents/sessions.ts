import { cornerBeside } from '@cap-commun/shared/board-file/place-new-cards';
import { calendarDateIn } from '@cap-commun/shared/core/calendar-date';
import type { Language } from '@cap-commun/shared/core/language';
import { boardOf, readBoard } from '@cap-commun/shared/document/board-document';
import { applyEdits } from '@cap-commun/shared/document/edits';
import { everHeld } from '@cap-commun/shared/document/roots';
import { timeZoneOf } from '@cap-commun/shared/domain/board-info';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { exportedBoard } from '@cap-commun/shared/export/exported-board';
import { ballotCards, type Revealed } from '@cap-commun/shared/workshop/ballot';
import type { BallotCards } from '@cap-commun/shared/workshop/recipe';
import { revealEdits } from '@cap-commun/shared/workshop/reveal';
import type { RevealPlan, Session } from '@cap-commun/shared/workshop/session';
import { sessionSummary } from '@cap-commun/shared/workshop/summary';
import type { SessionSummary } from '@cap-commun/shared/workshop/summary-schema';
import { sessionCsv, sessionMarkdown } from '@cap-commun/shared/workshop/summary-text';
import type { Doc } from 'yjs';

const SUMMARY_WRITERS = {
  json: (summary: SessionSummary) => JSON.stringify(summary),
  csv: sessionCsv,
  md: sessionMarkdown,
} as const;

/** Ways in which a summary of a session is given. */
export type SummaryFormat = keyof typeof SUMMARY_WRITERS;

/** What a session asks of a board's document, or of private notes. */
export const SESSION_READS = {
  /** Every card that can be read. */
  cardIds: (doc: Doc): readonly string[] => {
    return [...readBoard(doc).cards.values()].flatMap(({ id, entity }) => (entity ? id : []));
  },

  ballotCards: (
    doc: Doc,
    { on, revealed }: { readonly on: BallotCards; readonly revealed: Revealed },
  ): readonly string[] => {
    const content = readBoard(doc);
    const { entities } = boardOf(content);
    return ballotCards(on, revealed, { entities, layout: content.layout });
  },

  /** What came of a session, in the board's language when none is asked. */
  sessionSummary: (
    doc: Doc,
    ask: {
      readonly session: Session;
      readonly format: SummaryFormat;
      readonly lang: Language | undefined;
      readonly now: number;
    },
  ): string => {
    const content = readBoard(doc);
    const { info } = content;
    const today = calendarDateIn(timeZoneOf(info), ask.now);
    const exported = exportedBoard(info, boardOf(content), today, ask.lang ?? info.lang);
    return SUMMARY_WRITERS[ask.format](sessionSummary(ask.session, { exported, timeZone: timeZoneOf(info) }));
  },

  /** The notes of a document of private notes: the titles of its sticky notes. */
  noteTexts: (doc: Doc): readonly string[] => {
    return boardOf(readBoard(doc)).entities.flatMap(({ type, title }) =>
      type === 'sticky' && title !== undefined ? title : [],
    );
  },
} as const;

/** What a session writes onto a board. Each may be done again: what stands there already is left alone. */
export const SESSION_CHANGES = {
  /** Puts revealed notes right of all that is there; a reveal that was ever written is not written twice. */
  writeReveal: (doc: Doc, { plans }: { readonly plans: readonly RevealPlan[] }): void => {
    for (const plan of plans) {
      if (everHeld(doc, plan.frame)) continue;
      const { cards, layout } = readBoard(doc);
      const corner = cornerBeside(layout, (id) => cards.get(id)?.entity?.type);
      applyEdits(doc, revealEdits(plan, corner), null);
    }
  },

  /** Says on sticky notes how many dots they were given; null for none. */
  writeVotes: (
    doc: Doc,
    { votes }: { readonly votes: readonly (readonly [card: string, dots: number | null])[] },
  ): void => {
    const { cards } = readBoard(doc);
    const edits = votes.flatMap(([id, dots]): Edit[] => {
      const card = cards.get(id)?.entity;
      if (card?.type !== 'sticky' || (card.votes ?? null) === dots) return [];
      return [{ op: 'set', id, path: ['votes'], value: dots ?? undefined }];
    });
    applyEdits(doc, edits, null);
  },
} as const;

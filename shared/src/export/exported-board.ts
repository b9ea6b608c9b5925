import type { CalendarDate } from '../core/calendar-date.ts';
import type { EntityId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import type { Board, BoardInfo } from '../domain/board.ts';
import type { Finding } from '../domain/finding.ts';
import { evaluateBoard } from '../rules/evaluate.ts';
import type { Evaluation } from '../rules/live-evaluation.ts';
import { cardName, describeFinding } from '../rules/messages.ts';

/** A board as its exports look at it: on a day, judged, in the words of one language. */
export interface ExportedBoard {
  readonly title: string;
  readonly lang: Language;
  readonly today: CalendarDate;
  readonly evaluation: Evaluation;
  readonly findingsByCard: ReadonlyMap<EntityId, readonly Finding[]>;
}

/** Judges a board once for all that its exports say of it. */
export function exportedBoard(
  info: Pick<BoardInfo, 'title'>,
  board: Board,
  today: CalendarDate,
  lang: Language,
): ExportedBoard {
  const evaluation = evaluateBoard(board, today);
  const findingsByCard = Map.groupBy(evaluation.findings, ({ entity }) => entity);
  return { title: info.title, lang, today, evaluation, findingsByCard };
}

/** Titles of cards in the order given, or their kinds while they have none. */
export function namesOf(ids: Iterable<EntityId>, { evaluation, lang }: ExportedBoard): readonly string[] {
  return [...ids].map((id) => cardName(evaluation.context.graph, id, lang));
}

/** A finding in one sentence. */
export function sentenceOf(finding: Finding, { evaluation, lang }: ExportedBoard): string {
  return describeFinding(finding, evaluation.context, lang);
}

import type { CalendarDate } from '../core/calendar-date.ts';
import type { EntityId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import type { Board, BoardInfo } from '../domain/board.ts';
import type { Finding } from '../domain/finding.ts';
import { cardName } from '../rules/card-name.ts';
import { evaluateBoard } from '../rules/evaluate.ts';
import type { Evaluation } from '../rules/live-evaluation.ts';
import { describeFinding } from '../rules/messages.ts';
import { type Stage, stageOf } from '../rules/rule.ts';

/** A board as its exports look at it: on a day, judged, in the words of one language. */
export interface ExportedBoard {
  readonly title: string;
  readonly lang: Language;
  readonly today: CalendarDate;
  /** How far the board has come. */
  readonly stage: Stage;
  readonly evaluation: Evaluation;
  /** The live brands: those that hold links A and B first. */
  readonly partners: readonly EntityId[];
  readonly findingsByCard: ReadonlyMap<EntityId, readonly Finding[]>;
}

/** Judges a board once for all that its exports say of it. */
export function exportedBoard(
  info: Pick<BoardInfo, 'title' | 'partnerA' | 'partnerB' | 'stage'>,
  board: Board,
  today: CalendarDate,
  lang: Language,
): ExportedBoard {
  const evaluation = evaluateBoard(board, today);
  const findingsByCard = Map.groupBy(evaluation.findings, ({ entity }) => entity);
  const { partnerIds } = evaluation.context.graph;
  const first = [info.partnerA, info.partnerB].filter((id) => id !== undefined && partnerIds.includes(id));
  const partners = [...new Set([...first, ...partnerIds])].filter((id) => id !== undefined);
  return { title: info.title, stage: stageOf(info), lang, today, evaluation, partners, findingsByCard };
}

/** Titles of cards in the order given, or their kinds while they have none. */
export function namesOf(ids: Iterable<EntityId>, { evaluation, lang }: ExportedBoard): readonly string[] {
  return [...ids].map((id) => cardName(evaluation.context.graph, id, lang));
}

/** A finding in one sentence. */
export function sentenceOf(finding: Finding, { evaluation, lang }: ExportedBoard): string {
  return describeFinding(finding, evaluation.context, lang);
}

import type { CalendarDate } from '../core/calendar-date.ts';
import type { EntityId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import type { Board } from '../domain/board.ts';
import type { Finding } from '../domain/finding.ts';
import { evaluateBoard } from './evaluate.ts';
import type { FixContext } from './fix.ts';
import { fixIdOf } from './fixes.ts';
import { labelClassifier } from './label-classifier.ts';
import { describeFinding } from './messages.ts';

/** A finding as programs and people outside the board get it. */
export type DescribedFinding = Finding & {
  readonly message: string;
  /** Id of the fix, when there is one. */
  readonly fix?: string;
};

/**
 * All findings of a board on a day, in order, in words: what `check`, `validate` and the findings of a stored
 * board all answer.
 */
export function describeFindings(
  board: Board,
  today: CalendarDate,
  lang: Language,
): readonly DescribedFinding[] {
  const { findings, context } = evaluateBoard(board, today, { verdicts: labelClassifier });
  const fixContext: FixContext = { ...context, lang, newId };
  return findings.map((finding) => {
    const message = describeFinding(finding, context, lang);
    const fix = fixIdOf(finding, fixContext);
    return fix === null ? { ...finding, message } : { ...finding, message, fix };
  });
}

/** Whether a fix exists is all that is asked; its ids are never written. */
function newId(prefix: string): EntityId {
  return `${prefix}-new`;
}

import type { CalendarDate } from '@cap-commun/shared/core/calendar-date';
import type { Board } from '@cap-commun/shared/domain/board';
import { findingsInStage } from '@cap-commun/shared/rules/display';
import { type EvaluationOptions, liveEvaluation } from '@cap-commun/shared/rules/evaluate';
import { fixFor } from '@cap-commun/shared/rules/fixes';
import { exerciseEdits } from '@cap-commun/shared/templates/exercise-edits';

/**
 * The rules, their words, and the verdict on labels: a third of the product's weight, so a page loads this module on
 * its own, once the map stands. Nothing that the map needs to be drawn may import it.
 */
export function ruleEngine(options: EvaluationOptions = {}) {
  return {
    evaluate: (board: Board, today: CalendarDate) => liveEvaluation(board, today, options),
    findingsInStage,
    fixFor,
    exerciseEdits,
  };
}

export type RuleEngine = ReturnType<typeof ruleEngine>;

import type { CalendarDate } from '../core/calendar-date.ts';
import type { Board } from '../domain/board.ts';
import { labelClassifier } from './label-classifier.ts';
import {
  createLiveEvaluation,
  type Evaluation,
  evaluateOnce,
  type LiveEvaluation,
} from './live-evaluation.ts';
import type { MetricVerdicts } from './metric-verdicts.ts';
import { rules } from './registry.ts';
import type { Rule } from './rule.ts';

export interface EvaluationOptions {
  /** The classifier, unless verdicts are set by hand. */
  readonly verdicts?: MetricVerdicts;
  readonly rules?: readonly Rule[];
}

/** Everything the rules say of a board on a day. Same board, same day, same answer, in any order of insertion. */
export function evaluateBoard(
  board: Board,
  today: CalendarDate,
  options: EvaluationOptions = {},
): Evaluation {
  return evaluateOnce(board, today, options.rules ?? rules, options.verdicts ?? labelClassifier);
}

/** The same, kept up to date as the board changes. */
export function liveEvaluation(
  board: Board,
  today: CalendarDate,
  options: EvaluationOptions = {},
): LiveEvaluation {
  return createLiveEvaluation(board, today, options.rules ?? rules, options.verdicts ?? labelClassifier);
}

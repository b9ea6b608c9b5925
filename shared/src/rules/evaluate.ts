import type { CalendarDate } from '../core/calendar-date.ts';
import type { Board } from '../domain/board.ts';
import { createLiveEvaluation, type Evaluation } from './live-evaluation.ts';
import type { MetricVerdicts } from './metric-verdicts.ts';
import { rules } from './registry.ts';
import type { Rule } from './rule.ts';

export interface EvaluationOptions {
  readonly verdicts: MetricVerdicts;
  readonly rules?: readonly Rule[];
}

/** Everything the rules say of a board on a day. Same board, same day, same answer, in any order of insertion. */
export function evaluateBoard(board: Board, today: CalendarDate, options: EvaluationOptions): Evaluation {
  return createLiveEvaluation(board, today, options.rules ?? rules, options.verdicts).evaluation;
}

import type { CalendarDate } from '../core/calendar-date.ts';
import type { BoardGraph } from '../graph/board-graph.ts';
import type { MetricVerdicts } from './metric-verdicts.ts';
import type { Settings } from './settings.ts';

/** Everything a rule may look at: nothing reads a clock. */
export interface RuleContext {
  readonly graph: BoardGraph;
  readonly settings: Settings;
  readonly today: CalendarDate;
  readonly verdicts: MetricVerdicts;
}

import { type CalendarDate, daysBetween } from '../../core/calendar-date.ts';
import type { Metric } from '../../domain/entities/metric.ts';
import type { Finding } from '../../domain/finding.ts';
import { isDecisiveInUse } from '../../graph/metric-sets.ts';
import type { Fix, FixContext } from '../fix.ts';
import type { RuleContext } from '../rule-context.ts';
import { earlier, later } from '../support/comparing-dates.ts';
import { create, link } from '../support/edits.ts';
import { chooseAmong } from '../support/fix-makers.ts';
import { latestReading } from '../support/readings.ts';
import { say, titleOf } from '../support/words.ts';

const PERIOD_DAYS = new Map([
  ['daily', 1],
  ['weekly', 7],
  ['monthly', 30],
  ['quarterly', 91],
]);
/** A reading may be half a period late before it is missed. */
const PERIODS_ALLOWED = 1.5;

/** The day since which a reading of a decisive metric has been missing too long. */
export function overdueReadingSince(metric: Metric, { graph, today }: RuleContext): CalendarDate | undefined {
  const period = PERIOD_DAYS.get(metric.cadence ?? '');
  const programme = graph.programme;
  if (period === undefined || programme?.launch === undefined || programme.launch > today) return undefined;
  if (!isDecisiveInUse(graph, metric)) return undefined;
  const from = later(programme.launch, latestReading(metric, today)?.at);
  const until = earlier(today, programme.end);
  return daysBetween(from, until) > PERIODS_ALLOWED * period ? from : undefined;
}

/** How far a metric has come on its way to the target, and how much of the time had gone by then. */
export interface Pace {
  readonly progress: number;
  readonly elapsed: number;
}

/** The pace of a decisive metric at its latest reading, while the programme runs. */
export function paceOf(metric: Metric, { graph, today }: RuleContext): Pace | undefined {
  const { baseline, target } = metric;
  const { launch, end } = graph.programme ?? {};
  if (baseline === undefined || target === undefined || baseline === target) return undefined;
  if (launch === undefined || end === undefined || today > end) return undefined;
  const reading = latestReading(metric, today);
  if (reading === undefined || reading.at <= launch || !isDecisiveInUse(graph, metric)) return undefined;
  return {
    progress: (reading.value - baseline) / (target - baseline),
    elapsed: daysBetween(launch, reading.at) / daysBetween(launch, end),
  };
}

/** Answers a drift by an action or by a decision. */
export function correctionFix(finding: Finding, context: FixContext): Fix | null {
  const metric = titleOf(context.graph.get(finding.entity));
  const action = create(context, 'action', {
    title: say(context, { fr: `Redresser : ${metric}`, en: `Get back on track: ${metric}` }),
  });
  const decision = create(context, 'decision', {
    title: say(context, { fr: `Changer la cible : ${metric}`, en: `Change the target: ${metric}` }),
    date: context.today,
  });
  return chooseAmong({ fr: 'Répondre à l’écart', en: 'Answer the drift' }, [
    {
      label: { fr: 'Créer une action corrective', en: 'Create a corrective action' },
      edits: [action.edit, link('measures', finding.entity, action.id)],
    },
    {
      label: { fr: 'Noter une décision sur la cible', en: 'Log a decision on the target' },
      edits: [decision.edit, link('decides', decision.id, finding.entity)],
    },
  ]);
}

import { day, worded } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { focusOn } from '../support/fix-makers.ts';
import { choiceLabel } from '../support/words.ts';
import { overdueReadingSince } from './pace.ts';

export const readingOverdue = entityRule({
  id: 'reading-overdue',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition:
    'm is decisive-in-use, cadence ∈ {daily, weekly, monthly, quarterly}, launch ≤ today, and from the later of (launch, date of the latest reading) to the earlier of (today, partnership.end) there are more than 1.5 × period days; period = 1, 7, 30, 91; {date} = the earlier bound of that span. So the first reading is asked for 1.5 periods after launch, and none after the end.',
  message: {
    fr: '« {metric} » n’a pas de relevé depuis le {date} (fréquence : {cadence}).',
    en: '“{metric}” has no reading since {date} (cadence: {cadence}).',
  },
  why: {
    fr: 'Le suivi oublié est l’un des cinq péchés : un écart se voit trop tard.',
    en: 'Forgotten tracking is one of the five sins: a drift shows too late.',
  },
  source: 'factors',
  todo: {
    fr: 'Notez la valeur d’aujourd’hui et d’où elle vient.',
    en: 'Write today’s value and where it comes from.',
  },
  check: (metric, context) => overdueReadingSince(metric, context) !== undefined,
  values: (finding, context) => {
    const metric = context.graph.getAs('metric', finding.entity);
    const since = metric && overdueReadingSince(metric, context);
    if (metric === undefined || since === undefined) return {};
    return { date: day(since), cadence: worded(choiceLabel('metric', ['cadence'], metric.cadence ?? '')) };
  },
  fix: (finding) => focusOn(finding.entity, 'readings', { fr: 'Noter un relevé', en: 'Add a reading' }),
});

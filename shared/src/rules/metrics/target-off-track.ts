import { count } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { correctionFix, paceOf } from './pace.ts';

export const targetOffTrack = entityRule({
  id: 'target-off-track',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  condition:
    "m is decisive-in-use; baseline and target are numbers and differ; launch and end are set; today ≤ end; the latest reading (value v, date at) has at > launch; and 0.7 × elapsed − progress > 0.000001, where progress = (v − baseline) / (target − baseline) and elapsed = days from launch to at / days from launch to end. The pace is judged at the date of the reading, so an old reading is reading-overdue's matter; a reading on or before launch is not judged; after the end target-missed takes over. No refs, no key.",
  message: {
    fr: '« {metric} » est en retard sur sa cible : {progress} % du chemin pour {elapsed} % du temps.',
    en: '“{metric}” is behind its target: {progress}% of the way in {elapsed}% of the time.',
  },
  why: {
    fr: 'Une action corrective n’a d’effet que si l’écart se voit en cours de route.',
    en: 'A corrective action only works when the drift is seen on the way.',
  },
  source: 'factors',
  todo: {
    fr: 'Décidez d’une action corrective, ou changez la cible par une décision.',
    en: 'Decide on a corrective action, or change the target by a decision.',
  },
  check: (metric, context) => {
    const pace = paceOf(metric, context);
    return pace !== undefined && 0.7 * pace.elapsed - pace.progress > 0.000001;
  },
  values: (finding, context) => {
    const metric = context.graph.getAs('metric', finding.entity);
    const pace = metric && paceOf(metric, context);
    if (pace === undefined) return {};
    return {
      progress: count(Math.round(pace.progress * 100)),
      elapsed: count(Math.round(pace.elapsed * 100)),
    };
  },
  fix: (finding, context) => correctionFix(finding, context),
});

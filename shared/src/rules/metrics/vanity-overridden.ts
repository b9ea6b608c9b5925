import { typed, worded } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { validOverride } from '../support/consent.ts';
import { judge } from '../support/judging.ts';
import { choiceLabel } from '../support/words.ts';
import { nextReview, putOnReview } from './finding-review.ts';

export const vanityOverridden = entityRule({
  id: 'vanity-overridden',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'info',
  stage: 'mapping',
  isWaivable: false,
  condition: 'verdict(m) is vanity or weak and a valid override is present, whatever grade it gives.',
  message: {
    fr: '« {metric} » conservé malgré l’avis « {verdict} » : {justification}.',
    en: '“{metric}” kept despite verdict “{verdict}”: {justification}.',
  },
  why: {
    fr: 'Un avis écarté se relit : ce qui était juste au départ peut cesser de l’être.',
    en: 'A verdict set aside has to be looked at again: what was right at the start may stop being so.',
  },
  source: 'sins',
  todo: { fr: 'Relisez ce choix au prochain bilan.', en: 'Look at this choice again at the next review.' },
  check: (metric, context) => {
    if (validOverride(metric, context) === undefined) return false;
    const { verdict } = judge(metric, context);
    return verdict === 'vanity' || verdict === 'weak';
  },
  values: (finding, context) => {
    const metric = context.graph.getAs('metric', finding.entity);
    if (metric === undefined) return {};
    return {
      verdict: worded(choiceLabel('metric', ['override', 'verdict'], judge(metric, context).verdict)),
      justification: typed(withoutFullStop(metric.override?.justification ?? '')),
    };
  },
  fix: (finding, context) =>
    putOnReview(
      finding.entity,
      nextReview(context),
      {
        known: { fr: 'Mettre à l’ordre du jour de {name}', en: 'Put on the agenda of {name}' },
        fresh: { fr: 'Créer le bilan final et l’y mettre', en: 'Create the final review and put it there' },
      },
      context,
    ),
});

/** The message ends with a full stop of its own. */
function withoutFullStop(text: string): string {
  return text.trim().replace(/(?<!\.)\.$/, '');
}

import { isEmpty } from '../../core/json.ts';
import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { doEdits, focusOn } from '../support/fix-makers.ts';

export const metricWithoutUnit = entityRule({
  id: 'metric-without-unit',
  section: 'metrics',
  looksAt: 'metric',
  severity: 'warning',
  stage: 'mapping',
  isWaivable: true,
  completes: { fr: 'unité', en: 'unit' },
  condition: 'unit is empty.',
  message: { fr: '« {metric} » n’a pas d’unité.', en: '“{metric}” has no unit.' },
  why: {
    fr: 'Deux marques qui ne comptent pas dans la même unité ne parlent pas du même chiffre.',
    en: 'Two brands that don’t count in the same unit don’t talk about the same number.',
  },
  source: 'sins',
  todo: { fr: 'Dites dans quelle unité on le compte.', en: 'Say in which unit it is counted.' },
  check: (metric) => isEmpty(metric.unit),
  fix: (finding, context) => {
    const metric = context.graph.getAs('metric', finding.entity);
    const { currency } = context.graph.getAs('partnership', context.graph.programme?.id) ?? {};
    const unit = metric && context.verdicts.unitFor(metric, context.lang, currency?.trim() || undefined);
    if (unit === undefined) {
      return focusOn(finding.entity, 'unit', { fr: 'Saisir l’unité', en: 'Type the unit' });
    }
    return doEdits({ fr: `Compter en ${unit}`, en: `Count in ${unit}` }, set(finding.entity, 'unit', unit));
  },
});

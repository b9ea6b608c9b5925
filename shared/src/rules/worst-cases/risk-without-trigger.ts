import { isEmpty } from '../../core/json.ts';
import { entityRule } from '../rule.ts';
import { set } from '../support/edits.ts';
import { say } from '../support/words.ts';
import { threatenedMetrics, thresholdSign } from './early-signs.ts';

export const riskWithoutTrigger = entityRule({
  id: 'risk-without-trigger',
  section: 'worst-cases',
  looksAt: 'risk',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  completes: { fr: 'signe déclencheur', en: 'trigger' },
  condition:
    'trigger is empty on the risk and on every live contingency that mitigates it (also when there is none).',
  message: {
    fr: '« {risk} » : quel signe déclenche le plan ?',
    en: '“{risk}”: which sign triggers the plan?',
  },
  why: {
    fr: 'Un plan sans signe déclencheur se lance toujours trop tard.',
    en: 'A plan without a trigger always starts too late.',
  },
  source: 'factors',
  todo: {
    fr: 'Décrivez le premier signe que l’on pourra observer.',
    en: 'Describe the first sign that can be observed.',
  },
  check: (risk, { graph }) =>
    isEmpty(risk.trigger) &&
    graph.in(risk.id, 'mitigates').every((id) => isEmpty(graph.getAs('contingency', id)?.trigger)),
  fix: (finding, context) => ({
    kind: 'choose',
    label: { fr: 'Décrire le signe', en: 'Describe the sign' },
    options: threatenedMetrics(finding.entity, context.graph).map((metric) => {
      const sign = thresholdSign(metric);
      return { label: sign, edits: [set(finding.entity, 'trigger', say(context, sign))] };
    }),
    free: { entity: finding.entity, field: ['trigger'] },
  }),
});

import { isEmpty } from '../../core/json.ts';
import { entityRule } from '../rule.ts';
import { focusOn } from '../support/fix-makers.ts';

export const governanceWithoutEscalation = entityRule({
  id: 'governance-without-escalation',
  section: 'agreements',
  looksAt: 'agreement',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  condition: 'kind = governance and (escalation empty or decisionRule empty).',
  message: {
    fr: 'La gouvernance ne dit pas qui tranche ni comment on escalade.',
    en: 'Governance does not say who decides or how to escalate.',
  },
  why: {
    fr: 'Quand on bloque, il est trop tard pour choisir qui tranche.',
    en: 'Once stuck, it is too late to choose who decides.',
  },
  source: 'vigilance',
  todo: {
    fr: 'Écrivez qui tranche, et vers qui l’on monte.',
    en: 'Write who decides, and to whom one escalates.',
  },
  check: (agreement) =>
    agreement.kind === 'governance' && (isEmpty(agreement.escalation) || isEmpty(agreement.decisionRule)),
  fix: (finding, { graph }) => {
    const field = isEmpty(graph.getAs('agreement', finding.entity)?.decisionRule)
      ? 'decisionRule'
      : 'escalation';
    return focusOn(finding.entity, field, { fr: 'Dire qui tranche', en: 'Say who decides' });
  },
});

import { isEmpty } from '../../core/json.ts';
import { entityRule } from '../rule.ts';
import { focusOn } from '../support/fix-makers.ts';

export const contingencyWithoutCommunication = entityRule({
  id: 'contingency-without-communication',
  section: 'worst-cases',
  looksAt: 'contingency',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  completes: { fr: 'message', en: 'message' },
  condition: 'communication is empty.',
  message: { fr: '« {contingency} » : que dit-on, à qui ?', en: '“{contingency}”: what is said, to whom?' },
  why: {
    fr: 'Deux marques qui ne disent pas la même chose doublent la crise.',
    en: 'Two brands that do not say the same double the crisis.',
  },
  source: 'vigilance',
  todo: {
    fr: 'Écrivez ce que l’on dit, à qui, et par qui.',
    en: 'Write what is said, to whom, and by whom.',
  },
  check: (contingency) => isEmpty(contingency.communication),
  fix: (finding) =>
    focusOn(finding.entity, 'communication', { fr: 'Préparer le message', en: 'Prepare the message' }),
});

import { isEmpty } from '../../core/json.ts';
import { entityRule } from '../rule.ts';
import { focusOn } from '../support/fix-makers.ts';

export const contingencyWithoutResources = entityRule({
  id: 'contingency-without-resources',
  section: 'worst-cases',
  looksAt: 'contingency',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  completes: { fr: 'moyens', en: 'resources' },
  condition: 'resources is empty.',
  message: { fr: '« {contingency} » : avec quels moyens ?', en: '“{contingency}”: with what resources?' },
  why: { fr: 'Un plan sans moyens est une intention.', en: 'A plan without resources is an intention.' },
  source: 'factors',
  todo: { fr: 'Notez les moyens à mobiliser.', en: 'Note the resources to mobilise.' },
  check: (contingency) => isEmpty(contingency.resources),
  fix: (finding) =>
    focusOn(finding.entity, 'resources', { fr: 'Dire avec quels moyens', en: 'Say with what resources' }),
});

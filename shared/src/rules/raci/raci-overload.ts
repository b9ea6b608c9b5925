import { count } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { handOverFix, openLoad } from './roles.ts';

export const raciOverload = entityRule({
  id: 'raci-overload',
  section: 'raci',
  looksAt: 'person',
  severity: 'warning',
  stage: 'launch',
  isWaivable: true,
  condition:
    'p is A on > raciMaxAccountable (5) open actions, or A or R (or both) on > raciMaxLoad (8) distinct open actions; one finding even if both hold.',
  message: { fr: '{person} est en surcharge ({n} actions).', en: '{person} is overloaded ({n} actions).' },
  why: {
    fr: 'Une personne surchargée devient le retard de tout le programme.',
    en: 'An overloaded person becomes the delay of the whole programme.',
  },
  source: 'factors',
  todo: {
    fr: 'Confiez une partie de ses actions à un collègue.',
    en: 'Give some of these actions to a colleague.',
  },
  check: (person, { graph, settings }) => {
    const load = openLoad(graph, person.id);
    return load.accountable > settings.raciMaxAccountable || load.total > settings.raciMaxLoad;
  },
  values: (finding, { graph }) => ({ n: count(openLoad(graph, finding.entity).total) }),
  fix: (finding, context) => handOverFix(finding.entity, context),
});

import { worded } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { create } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { choiceLabel } from '../support/words.ts';
import { CRITICAL_CRITERIA } from './critical-criteria.ts';

export const fitNotAssessed = entityRule({
  id: 'fit-not-assessed',
  section: 'vision',
  looksAt: 'partnership',
  severity: 'info',
  stage: 'launch',
  isWaivable: true,
  isOffInSmallScale: true,
  condition:
    'for each of audience, objectives, values: no fit entity with that criterion and a numeric score; key = criterion.',
  message: { fr: 'Adéquation « {key} » non évaluée.', en: 'Fit on “{key}” not assessed.' },
  why: {
    fr: 'On choisit trop souvent un partenaire par affinité, sans vérifier que les audiences vont ensemble.',
    en: 'Partners are too often chosen by affinity, without checking that the audiences go together.',
  },
  source: 'sins',
  todo: { fr: 'Notez ce critère ensemble, de 0 à 5.', en: 'Score this criterion together, from 0 to 5.' },
  check: (_, { graph }) => {
    const assessed = new Set(
      graph
        .all('fit', 'criterion', 'score')
        .flatMap(({ criterion, score }) => (score === undefined ? [] : criterion)),
    );
    return CRITICAL_CRITERIA.flatMap((key) => (assessed.has(key) ? [] : [{ key }]));
  },
  values: ({ key }) => ({ key: worded(choiceLabel('fit', ['criterion'], key ?? '')) }),
  fix: (finding, context) => {
    const { edit } = create(context, 'fit', { criterion: finding.key });
    return doEdits({ fr: 'Ajouter la fiche du critère', en: 'Add the criterion’s card' }, edit);
  },
});

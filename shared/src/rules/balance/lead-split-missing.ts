import { entityRule } from '../rule.ts';
import { equalSplitFix } from './shares.ts';

export const leadSplitMissing = entityRule({
  id: 'lead-split-missing',
  section: 'balance',
  looksAt: 'partnership',
  severity: 'error',
  stage: 'launch',
  isWaivable: true,
  needsBothBrands: true,
  condition: 'a live objective has category leads and no live split has kind lead.',
  message: {
    fr: 'Les leads seront partagés comment ? Aucune répartition.',
    en: 'How will leads be shared? No split is set.',
  },
  why: {
    fr: 'Le partage des leads se règle avant : 60/40, moitié-moitié, mais par écrit.',
    en: 'How leads are shared is settled beforehand: 60/40, half and half, but in writing.',
  },
  source: 'definition',
  todo: {
    fr: 'Créez la répartition des leads et confirmez-la à deux.',
    en: 'Create the lead split and confirm it together.',
  },
  check: (_, { graph }) =>
    graph.all('objective', 'category').some(({ category }) => category === 'leads') &&
    !graph.all('split', 'kind').some(({ kind }) => kind === 'lead'),
  fix: (_, context) =>
    equalSplitFix(context, 'lead', { fr: 'Créer la répartition des leads', en: 'Create the lead split' }),
});

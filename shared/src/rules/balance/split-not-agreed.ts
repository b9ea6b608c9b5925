import { listed } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { openForm } from '../support/fix-makers.ts';
import { splitGaps } from './shares.ts';

export const splitNotAgreed = entityRule({
  id: 'split-not-agreed',
  section: 'balance',
  looksAt: 'split',
  severity: 'error',
  stage: 'ideation',
  isWaivable: false,
  condition:
    'agreedOn empty or > today; or agreedBy does not hold the id of every partner; or agreedBy holds, or a share names, anything else than the id of a live partner (a share that names nobody too); or the shares have changed since.',
  message: {
    fr: 'La répartition « {split} » n’est pas validée : {why}.',
    en: 'The split “{split}” is not agreed: {why}.',
  },
  why: {
    fr: 'Une répartition que l’une des marques n’a pas confirmée est un désaccord qui attend.',
    en: 'A split that one brand has not confirmed is a disagreement in waiting.',
  },
  source: 'definition',
  todo: { fr: 'Faites confirmer ces parts par chaque marque.', en: 'Have each brand confirm these shares.' },
  check: (split, context) => splitGaps(split, context).length > 0,
  values: (finding, context) => {
    const split = context.graph.getAs('split', finding.entity);
    return { why: listed(split === undefined ? [] : splitGaps(split, context), ', ') };
  },
  fix: (finding) =>
    openForm(
      { fr: 'Confirmer à deux', en: 'Confirm together' },
      { form: 'confirm-split', split: finding.entity },
    ),
});

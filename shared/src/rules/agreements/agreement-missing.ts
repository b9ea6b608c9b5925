import { worded } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { create } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { capitalised, choiceLabel, say } from '../support/words.ts';
import { requiredAgreements } from './requirements.ts';

export const agreementMissing = entityRule({
  id: 'agreement-missing',
  section: 'agreements',
  looksAt: 'partnership',
  severity: 'warning',
  severities: ['error', 'warning', 'info'],
  stage: 'launch',
  isWaivable: true,
  needsBothBrands: true,
  condition:
    'no live agreement of that kind, whatever its status (a draft is enough); kind insurance is never required; key = kind.',
  message: { fr: 'Accord manquant : {key}.', en: 'Missing agreement: {key}.' },
  why: {
    fr: 'Le contrat est le deuxième péché : il prouve que les deux ont compris la même chose.',
    en: 'The contract is the second sin: it proves that both understood the same thing.',
  },
  source: 'sins',
  todo: {
    fr: 'Créez la fiche de cet accord, même en brouillon.',
    en: 'Create the card of this agreement, even as a draft.',
  },
  check: (partnership, { graph, settings }) => {
    const present = new Set(graph.all('agreement', 'kind').map(({ kind }) => kind));
    return requiredAgreements(partnership, settings.scale).filter(({ key }) => !present.has(key));
  },
  values: ({ key }) => ({ key: worded(choiceLabel('agreement', ['kind'], key ?? '')) }),
  fix: (finding, context) => {
    const kind = choiceLabel('agreement', ['kind'], finding.key ?? '');
    const { edit } = create(context, 'agreement', {
      kind: finding.key,
      title: say(context, capitalised(kind)),
      status: 'draft',
    });
    return doEdits({ fr: `Créer la fiche : ${kind.fr}`, en: `Create the card: ${kind.en}` }, edit);
  },
});

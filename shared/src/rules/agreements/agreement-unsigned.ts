import { listed } from '../message-values.ts';
import { entityRule } from '../rule.ts';
import { shiftDay } from '../support/comparing-dates.ts';
import { create } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { say, titleOf } from '../support/words.ts';
import { SIGNATURE_LEAD_DAYS, signatureGaps } from './requirements.ts';

export const agreementUnsigned = entityRule({
  id: 'agreement-unsigned',
  section: 'agreements',
  looksAt: 'agreement',
  severity: 'warning',
  severities: ['error', 'warning'],
  stage: 'launch',
  isWaivable: true,
  needsBothBrands: true,
  condition:
    'kind ∈ {contract, nda, data-policy} (sharesData does not matter here) and not (status = signed, signedBy holds the id of every partner and nothing but ids of live partners, and signedOn is not after today; an empty signedOn is not judged).',
  message: { fr: '« {agreement} » n’est pas signé : {why}.', en: '“{agreement}” is not signed: {why}.' },
  why: {
    fr: 'Tant que chaque marque n’a pas signé, rien n’est convenu.',
    en: 'Until each brand has signed, nothing is agreed.',
  },
  source: 'sins',
  todo: { fr: 'Faites signer chaque marque.', en: 'Have each brand sign.' },
  check: (agreement, context) => {
    if (signatureGaps(agreement, context).length === 0) return false;
    const launch = context.graph.programme?.launch;
    return { severity: launch !== undefined && context.today >= launch ? 'error' : 'warning' };
  },
  values: (finding, context) => {
    const agreement = context.graph.getAs('agreement', finding.entity);
    return { why: listed(agreement === undefined ? [] : signatureGaps(agreement, context)) };
  },
  fix: (finding, context) => {
    const agreement = titleOf(context.graph.get(finding.entity));
    const launch = context.graph.programme?.launch;
    const due = launch && shiftDay(launch, -SIGNATURE_LEAD_DAYS);
    const title = say(context, { fr: `Signer : ${agreement}`, en: `Sign: ${agreement}` });
    const { edit } = create(context, 'action', {
      title,
      kind: 'enabling',
      ...(due === undefined ? {} : { due }),
    });
    return doEdits({ fr: 'Prévoir la signature', en: 'Plan the signature' }, edit);
  },
});

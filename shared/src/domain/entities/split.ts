import { defineEntity, type EntityOf, partnerRef } from '../entity.ts';
import { choice, copy, date, number, record, refSet } from '../field.ts';

const shareFields = {
  partner: partnerRef({ fr: 'Marque', en: 'Brand' }),
  pct: number({ fr: 'Part (%)', en: 'Share (%)' }),
};

/** How budget, costs, leads or revenue are shared. */
export const split = defineEntity({
  type: 'split',
  version: 1,
  family: 'agree',
  label: { fr: 'Répartition', en: 'Split' },
  plural: { fr: 'Répartitions', en: 'Splits' },
  placeholder: { fr: 'Répartition des leads qualifiés', en: 'Split of qualified leads' },
  idPrefix: 's',
  size: { width: 250, height: 92 },
  fields: {
    kind: choice(
      { fr: 'Ce qui est partagé', en: 'What is shared' },
      {
        budget: { fr: 'budget', en: 'budget' },
        cost: { fr: 'coûts', en: 'costs' },
        lead: { fr: 'leads', en: 'leads' },
        revenue: { fr: 'revenus', en: 'revenue' },
      },
    ),
    shares: record({ fr: 'Parts', en: 'Shares' }, shareFields, ['partner']),
    agreedBy: refSet({ fr: 'Confirmée par', en: 'Confirmed by' }, ['partner']),
    agreedOn: date({ fr: 'Confirmée le', en: 'Confirmed on' }),
    agreedShares: copy({ fr: 'Parts confirmées', en: 'Confirmed shares' }, shareFields, { hidden: true }),
  },
});
export type Split = EntityOf<typeof split>;

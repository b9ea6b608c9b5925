import { defineEntity, type EntityOf } from '../entity.ts';
import { choice, date, refSet, text, word } from '../field.ts';

/** A contract, charter or policy between the brands. */
export const agreement = defineEntity({
  type: 'agreement',
  version: 1,
  family: 'agree',
  label: { fr: 'Accord', en: 'Agreement' },
  plural: { fr: 'Accords', en: 'Agreements' },
  placeholder: { fr: 'Contrat de co-marketing', en: 'Co-marketing contract' },
  idPrefix: 'g',
  size: { width: 250, height: 92 },
  fields: {
    kind: choice(
      { fr: 'Sorte', en: 'Kind' },
      {
        contract: { fr: 'contrat', en: 'contract' },
        nda: { fr: 'accord de confidentialité', en: 'non-disclosure agreement' },
        'data-policy': { fr: 'politique de données', en: 'data-sharing policy' },
        governance: { fr: 'gouvernance', en: 'governance' },
        exit: { fr: 'modalités de sortie', en: 'exit terms' },
        ip: { fr: 'propriété intellectuelle', en: 'intellectual property' },
        'brand-charter': { fr: 'charte d’alignement des marques', en: 'brand alignment charter' },
        'communication-charter': { fr: 'charte de communication', en: 'communication charter' },
        'performance-clause': { fr: 'clause de performance', en: 'performance clause' },
        insurance: { fr: 'assurance', en: 'insurance' },
      },
    ),
    status: choice(
      { fr: 'État', en: 'Status' },
      {
        draft: { fr: 'brouillon', en: 'draft' },
        agreed: { fr: 'accepté', en: 'agreed' },
        signed: { fr: 'signé', en: 'signed' },
      },
    ),
    signedBy: refSet({ fr: 'Signé par', en: 'Signed by' }, ['partner']),
    signedOn: date({ fr: 'Signé le', en: 'Signed on' }),
    escalation: text({ fr: 'Escalade', en: 'Escalation' }),
    decisionRule: text({ fr: 'Qui tranche', en: 'Decision rule' }),
    meetings: text({ fr: 'Réunions', en: 'Meetings' }),
    responseTime: word({ fr: 'Délai de réponse', en: 'Reply time' }),
    channels: text({ fr: 'Canaux', en: 'Channels' }),
    conduct: text({ fr: 'Conduite', en: 'Conduct' }),
  },
});
export type Agreement = EntityOf<typeof agreement>;

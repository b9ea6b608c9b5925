import { BRAND_A, BRAND_B, inDays, link, type TemplateContent } from '../template.ts';

/** Three objectives, what serves them, and the figure that settles each: the map that the product is about. */
export const kpiMap: TemplateContent = {
  stage: 'mapping',
  programme: { launch: inDays(30), end: inDays(180) },
  entities: [
    {
      id: 'o-shared',
      type: 'objective',
      at: [0, 0],
      fields: {
        title: {
          fr: 'Gagner 60 clients communs d’ici six mois',
          en: 'Win 60 customers in common within six months',
        },
        scope: 'shared',
        category: 'sales',
        due: inDays(180),
      },
    },
    {
      id: 'o-a',
      type: 'objective',
      at: [0, 200],
      fields: {
        title: {
          fr: 'Obtenir 200 leads qualifiés grâce au partenaire',
          en: 'Get 200 qualified leads through the partner',
        },
        scope: BRAND_A,
        category: 'leads',
        due: inDays(150),
      },
    },
    {
      id: 'o-b',
      type: 'objective',
      at: [0, 400],
      fields: {
        title: {
          fr: 'Porter le réachat des clients équipés de 20 % à 25 %',
          en: 'Bring the repeat purchases of equipped customers from 20% to 25%',
        },
        scope: BRAND_B,
        category: 'retention',
        due: inDays(180),
      },
    },
    {
      id: 'a-offer',
      type: 'action',
      at: [316, 28],
      fields: {
        title: { fr: 'Publier une offre croisée avec un code', en: 'Publish a joint offer with a code' },
        start: inDays(30),
        due: inDays(120),
      },
    },
    {
      id: 'a-webinar',
      type: 'action',
      at: [316, 228],
      fields: {
        title: { fr: 'Animer un webinaire commun', en: 'Run a joint webinar' },
        start: inDays(40),
        due: inDays(60),
      },
    },
    {
      id: 'a-newsletter',
      type: 'action',
      at: [316, 428],
      fields: {
        title: {
          fr: 'Écrire aux clients des deux marques',
          en: 'Write to the customers of both brands',
        },
        start: inDays(45),
        due: inDays(150),
      },
    },
    {
      id: 'm-sales',
      type: 'metric',
      at: [638, 21],
      fields: {
        title: { fr: 'Ventes avec le code partenaire', en: 'Sales with the partner code' },
        unit: { fr: 'ventes', en: 'sales' },
        decisive: true,
        direction: 'up',
        newMeasure: true,
        cadence: 'weekly',
      },
    },
    {
      id: 'm-leads',
      type: 'metric',
      at: [638, 221],
      fields: {
        title: { fr: 'Leads qualifiés transmis', en: 'Qualified leads handed over' },
        unit: 'leads',
        decisive: true,
        direction: 'up',
        newMeasure: true,
        cadence: 'weekly',
      },
    },
    {
      id: 'm-repeat',
      type: 'metric',
      at: [638, 421],
      fields: {
        title: { fr: 'Taux de réachat à 90 jours', en: 'Repeat purchase rate at 90 days' },
        unit: '%',
        decisive: true,
        direction: 'up',
        cadence: 'monthly',
      },
    },
  ],
  links: [
    link('contributes', 'a-offer', 'o-shared'),
    link('contributes', 'a-webinar', 'o-a'),
    link('contributes', 'a-newsletter', 'o-b'),
    link('measures', 'm-sales', 'a-offer'),
    link('measures', 'm-leads', 'a-webinar'),
    link('measures', 'm-repeat', 'a-newsletter'),
  ],
};

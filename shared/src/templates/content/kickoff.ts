import { BRAND_A, BRAND_B, inDays, type TemplateContent, type TemplateEntity } from '../template.ts';

const FRAME_HEIGHT = 660;

const frame = (
  id: string,
  at: readonly [number, number],
  width: number,
  fr: string,
  en: string,
): TemplateEntity => ({ id, type: 'frame', at, size: [width, FRAME_HEIGHT], fields: { title: { fr, en } } });

const prompt = (id: string, parent: string, fr: string, en: string): TemplateEntity => ({
  id,
  type: 'text',
  parent,
  at: [16, 44],
  size: [520, 60],
  fields: { title: { fr, en } },
});

const agreement = (id: string, y: number, kind: string, fr: string, en: string): TemplateEntity => ({
  id,
  type: 'agreement',
  parent: 'f-before',
  at: [24, y],
  fields: { title: { fr, en }, kind, status: 'draft' },
});

/** Four parts side by side, from each brand's own wishes to what must be settled before the launch. */
export const kickoff: TemplateContent = {
  stage: 'ideation',
  programme: { launch: inDays(45), end: inDays(225) },
  entities: [
    frame('f-own', [0, 0], 560, '1. Les objectifs de chaque marque', '1. Each brand’s objectives'),
    prompt(
      't-own',
      'f-own',
      'Chacun écrit de son côté, puis on compare. 15 min.',
      'Each side writes on its own, then we compare. 15 min.',
    ),
    {
      id: 'o-a',
      type: 'objective',
      parent: 'f-own',
      at: [24, 130],
      fields: { scope: BRAND_A, due: inDays(225) },
    },
    {
      id: 'o-b',
      type: 'objective',
      parent: 'f-own',
      at: [292, 130],
      fields: { scope: BRAND_B, due: inDays(225) },
    },
    frame('f-shared', [600, 0], 560, '2. Le cap commun', '2. The common course'),
    prompt(
      't-shared',
      'f-shared',
      'Un résultat que les deux marques veulent, avec un chiffre et une date. 20 min.',
      'One result that both brands want, with a figure and a date. 20 min.',
    ),
    {
      id: 'o-shared',
      type: 'objective',
      parent: 'f-shared',
      at: [24, 130],
      fields: { scope: 'shared', due: inDays(225) },
    },
    frame(
      'f-plan',
      [1200, 0],
      560,
      '3. Qui fait quoi, et quel chiffre tranche',
      '3. Who does what, and which figure settles it',
    ),
    prompt(
      't-plan',
      'f-plan',
      'Pour chaque objectif : deux ou trois actions, un ou deux indicateurs, un porteur chacun. 35 min.',
      'For each objective: two or three actions, one or two metrics, an owner each. 35 min.',
    ),
    frame('f-before', [1800, 0], 560, '4. Avant le lancement', '4. Before the launch'),
    prompt(
      't-before',
      'f-before',
      'Ce qui se signe et se partage avant de commencer. 20 min.',
      'What is signed and shared before we start. 20 min.',
    ),
    agreement('g-contract', 130, 'contract', 'Contrat de co-marketing', 'Co-marketing contract'),
    agreement('g-governance', 234, 'governance', 'Gouvernance', 'Governance'),
    agreement('g-brand', 338, 'brand-charter', 'Charte des marques', 'Brand charter'),
    agreement('g-ip', 442, 'ip', 'Propriété des contenus créés', 'Ownership of what we create'),
    agreement('g-exit', 546, 'exit', 'Modalités de sortie', 'Exit terms'),
    {
      id: 's-leads',
      type: 'split',
      parent: 'f-before',
      at: [290, 130],
      fields: {
        title: { fr: 'Répartition des leads', en: 'Split of the leads' },
        kind: 'lead',
        shares: [
          { partner: BRAND_A, pct: 50 },
          { partner: BRAND_B, pct: 50 },
        ],
      },
    },
    {
      id: 'r-steering',
      type: 'ritual',
      parent: 'f-before',
      at: [290, 234],
      fields: {
        title: { fr: 'Point de pilotage', en: 'Steering point' },
        kind: 'steering',
        everyDays: 7,
        minutes: 30,
      },
    },
    {
      id: 'j-launch',
      type: 'milestone',
      parent: 'f-before',
      at: [290, 344],
      fields: { title: { fr: 'Lancement', en: 'Launch' }, kind: 'launch', date: inDays(45) },
    },
    {
      id: 'j-end',
      type: 'milestone',
      parent: 'f-before',
      at: [290, 428],
      fields: {
        title: { fr: 'Fin du programme', en: 'End of the programme' },
        kind: 'end',
        date: inDays(225),
      },
    },
  ],
  links: [],
};

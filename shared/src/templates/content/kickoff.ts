import type { Label } from '../../core/language.ts';
import {
  BRAND_A,
  BRAND_B,
  frame,
  inDays,
  prompt,
  type TemplateContent,
  type TemplateEntity,
} from '../template.ts';

const SIZE = [560, 660] as const;

const part = (id: string, x: number, title: Label, todo: Label): readonly TemplateEntity[] => [
  frame(`f-${id}`, [x, 0], SIZE, title),
  prompt(`t-${id}`, `f-${id}`, 520, todo),
];

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
    ...part(
      'own',
      0,
      { fr: '1. Les objectifs de chaque marque', en: '1. Each brand’s objectives' },
      {
        fr: 'Chacun écrit de son côté, puis on compare. 15 min.',
        en: 'Each side writes on its own, then we compare. 15 min.',
      },
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
    ...part(
      'shared',
      600,
      { fr: '2. Le cap commun', en: '2. The common course' },
      {
        fr: 'Un résultat que les deux marques veulent, avec un chiffre et une date. 20 min.',
        en: 'One result that both brands want, with a figure and a date. 20 min.',
      },
    ),
    {
      id: 'o-shared',
      type: 'objective',
      parent: 'f-shared',
      at: [24, 130],
      fields: { scope: 'shared', due: inDays(225) },
    },
    ...part(
      'plan',
      1200,
      {
        fr: '3. Qui fait quoi, et quel chiffre tranche',
        en: '3. Who does what, and which figure settles it',
      },
      {
        fr: 'Pour chaque objectif : deux ou trois actions, un ou deux indicateurs, un porteur chacun. 35 min.',
        en: 'For each objective: two or three actions, one or two metrics, an owner each. 35 min.',
      },
    ),
    ...part(
      'before',
      1800,
      { fr: '4. Avant le lancement', en: '4. Before the launch' },
      {
        fr: 'Ce qui se signe et se partage avant de commencer. 20 min.',
        en: 'What is signed and shared before we start. 20 min.',
      },
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

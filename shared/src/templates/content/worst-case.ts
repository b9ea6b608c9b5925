import type { Label } from '../../core/language.ts';
import { frame, link, prompt, type TemplateContent, type TemplateEntity } from '../template.ts';

interface WorstCase {
  readonly id: string;
  readonly category: string;
  readonly title: Label;
  readonly trigger: Label;
}

const CASES: readonly WorstCase[] = [
  {
    id: 'reputation',
    category: 'reputation',
    title: { fr: 'Un bad buzz touche l’une des deux marques', en: 'A scandal hits one of the two brands' },
    trigger: {
      fr: 'Plus de dix avis négatifs en une journée',
      en: 'More than ten negative reviews in a day',
    },
  },
  {
    id: 'technical',
    category: 'technical',
    title: {
      fr: 'La page de l’offre tombe le jour du lancement',
      en: 'The offer page goes down on launch day',
    },
    trigger: {
      fr: 'La page ne répond plus depuis cinq minutes',
      en: 'The page has not answered for five minutes',
    },
  },
  {
    id: 'withdrawal',
    category: 'partner-withdrawal',
    title: { fr: 'Le partenaire se retire en cours de route', en: 'The partner withdraws along the way' },
    trigger: { fr: 'Deux points de pilotage manqués de suite', en: 'Two steering points missed in a row' },
  },
];

const ROW = 132;

function cards(): readonly TemplateEntity[] {
  return CASES.flatMap(({ id, category, title, trigger }, index): TemplateEntity[] => [
    {
      id: `r-${id}`,
      type: 'risk',
      parent: 'f-cases',
      at: [24, 130 + index * ROW],
      fields: { title, category, trigger },
    },
    {
      id: `c-${id}`,
      type: 'contingency',
      parent: 'f-plans',
      at: [24, 138 + index * ROW],
      fields: {},
    },
  ]);
}

/** It has failed: what happened, how likely, how bad, and the plan for each. */
export const worstCase: TemplateContent = {
  stage: 'launch',
  programme: {},
  entities: [
    frame(
      'f-cases',
      [0, 0],
      [560, 540],
      { fr: '1. Et si tout ratait ?', en: '1. What if it all failed?' },
      'guard',
    ),
    prompt('t-cases', 'f-cases', 520, {
      fr: 'Le programme a échoué. Chacun écrit pourquoi, puis on note chaque cause de 1 à 5 en probabilité et en impact.',
      en: 'The programme has failed. Each writes why, then every cause is rated 1 to 5 for likelihood and impact.',
    }),
    frame('f-plans', [600, 0], [560, 540], {
      fr: '2. Le plan, prêt d’avance',
      en: '2. The plan, ready beforehand',
    }),
    prompt('t-plans', 'f-plans', 520, {
      fr: 'Pour chaque cas sérieux : que faire, avec quels moyens, qui appeler, que dire, et qui pilote.',
      en: 'For each serious case: what to do, with what, who to call, what to say, and who leads.',
    }),
    ...cards(),
  ],
  links: CASES.map(({ id }) => link('mitigates', `c-${id}`, `r-${id}`)),
};

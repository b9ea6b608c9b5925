import type { Label } from '@cap-commun/shared/core/language';

/** A board that ships with the product; `template` is its name on the server. */
export interface ExampleBoard {
  readonly template: string;
  readonly title: Label;
  readonly brands: string;
  readonly about: Label;
  readonly objectives: number;
  readonly actions: number;
  readonly metrics: number;
}

export const examples: readonly ExampleBoard[] = [
  {
    template: 'saas-integrator',
    title: { fr: 'Démos PME en co-marketing', en: 'Co-marketing demos for SMEs' },
    brands: 'Nuvia × Ditec IT',
    about: {
      fr: 'Un éditeur et un intégrateur partagent leurs leads 60/40.',
      en: 'A software maker and an integrator share their leads 60/40.',
    },
    objectives: 3,
    actions: 8,
    metrics: 6,
  },
  {
    template: 'boisson-restaurants',
    title: { fr: 'Menu énergie', en: 'Energy menu' },
    brands: 'Voltiq × Burgerie',
    about: {
      fr: 'Une boisson et 84 restaurants visent 18 % de ventes en plus.',
      en: 'A drink and 84 restaurants aim at 18% more sales.',
    },
    objectives: 3,
    actions: 9,
    metrics: 9,
  },
  {
    template: 'mode-ethique-influence',
    title: { fr: 'Collection durable', en: 'Sustainable collection' },
    brands: 'Verdure × Maëlle',
    about: {
      fr: 'La marque attend des ventes, l’influenceuse de la visibilité.',
      en: 'The brand expects sales, the influencer expects visibility.',
    },
    objectives: 2,
    actions: 5,
    metrics: 7,
  },
  {
    template: 'reprise-en-cours',
    title: { fr: 'Boucles à vélo', en: 'Cycling loops' },
    brands: 'Cyclade × Gîtes du Lac × Office du Lac',
    about: {
      fr: 'Un programme repris dix semaines après son lancement.',
      en: 'A programme taken up again ten weeks after its launch.',
    },
    objectives: 3,
    actions: 8,
    metrics: 6,
  },
];

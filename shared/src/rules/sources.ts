import type { Label } from '../core/language.ts';

/** Where the reasons of the rules come from: five articles on partnerships, and published practice. */
export const sources = {
  sins: {
    fr: 'Les 5 péchés capitaux du partenariat',
    en: 'Les 5 péchés capitaux du partenariat (The five deadly sins of partnership)',
  },
  factors: {
    fr: 'Facteurs de succès du marketing collaboratif',
    en: 'Success factors of collaborative marketing',
  },
  external: {
    fr: 'Gérer des partenaires externes en marketing collaboratif',
    en: 'Managing external partners in collaborative marketing',
  },
  vigilance: { fr: 'Co-marketing : points de vigilance', en: 'Co-marketing: points to watch' },
  definition: {
    fr: 'Co-marketing : définition, objectifs et bonnes pratiques',
    en: 'Co-marketing: definition, goals and good practice',
  },
} as const satisfies Record<string, Label>;

export type SourceId = keyof typeof sources;

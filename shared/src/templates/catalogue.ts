import type { Label } from '../core/language.ts';

/** The boards that one starts from, in the order of the home page; their content is in `content/`. */
export const TEMPLATE_IDS = [
  'kpi-map',
  'kickoff',
  'vision-commune',
  'worst-case',
  'retroplanning',
  'review',
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

export interface TemplateCard {
  readonly title: Label;
  readonly about: Label;
  /** How long, and for how many or how. */
  readonly pace: Label;
}

/** What is said of each template before it is opened. */
export const templateCatalogue: Readonly<Record<TemplateId, TemplateCard>> = {
  'kpi-map': {
    title: { fr: 'Carte des indicateurs', en: 'KPI map' },
    about: {
      fr: 'Objectifs, actions, un ou deux indicateurs chacun.',
      en: 'Objectives, actions, one or two metrics each.',
    },
    pace: { fr: '60 min · 2 à 15 personnes', en: '60 min · 2 to 15 people' },
  },
  kickoff: {
    title: { fr: 'Atelier de lancement', en: 'Kickoff workshop' },
    about: {
      fr: 'Les objectifs de chacun, le cap commun, les accords.',
      en: 'Each side’s objectives, the common course, the agreements.',
    },
    pace: { fr: '90 min · quatre temps', en: '90 min · four parts' },
  },
  'vision-commune': {
    title: { fr: 'Vision commune', en: 'Shared vision' },
    about: {
      fr: 'Chacun écrit seul, puis une phrase à tous.',
      en: 'Each writes alone, then one sentence for all.',
    },
    pace: { fr: '45 min · écriture silencieuse', en: '45 min · silent writing' },
  },
  'worst-case': {
    title: { fr: 'Scénarios du pire', en: 'Worst cases' },
    about: {
      fr: 'Ce qui peut rater, et le plan prêt d’avance.',
      en: 'What can go wrong, and the plan ready beforehand.',
    },
    pace: { fr: '60 min · pre-mortem', en: '60 min · pre-mortem' },
  },
  retroplanning: {
    title: { fr: 'Rétroplanning', en: 'Backward plan' },
    about: {
      fr: 'Du lancement vers aujourd’hui, ce qui doit être prêt.',
      en: 'From the launch back to today, what must be ready.',
    },
    pace: { fr: '40 min · dates au plus tard', en: '40 min · dates at the latest' },
  },
  review: {
    title: { fr: 'Bilan de phase', en: 'Phase review' },
    about: { fr: 'Prévu, réel, causes, suite.', en: 'Planned, actual, causes, next.' },
    pace: { fr: '40 min · quatre questions', en: '40 min · four questions' },
  },
};

export function isTemplateId(value: string): value is TemplateId {
  return TEMPLATE_IDS.some((id) => id === value);
}

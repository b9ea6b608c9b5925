import type { Language } from '../core/language.ts';
import type { ConceptClass, Verdict } from './concept.ts';

export type RewriteContext = {
  /** A promotion code known on the board. */
  readonly code?: string;
  /** The segment of the objective that the metric serves. */
  readonly segment?: string;
};

export type Rewritable = {
  readonly verdict: Verdict;
  readonly conceptClass: ConceptClass | null;
  readonly outcome: string | null;
};

type Templates = Readonly<Record<Language, readonly string[]>>;

const EXPOSURE: Templates = {
  fr: ['taux de conversion des {noun} en achats', 'coût par acquisition', 'achats via le code {code}'],
  en: ['{noun}-to-purchase rate', 'cost per acquisition', 'purchases with code {code}'],
};
const REACTION: Templates = {
  fr: ['clics vers l’offre (leads)', '{noun} → démo réservée', 'achats via le lien du post'],
  en: ['clicks to the offer (leads)', '{noun} → booked demo', 'purchases from the post link'],
};
const AUDIENCE: Templates = {
  fr: ['abonnés devenus clients', 'leads qualifiés issus de l’audience', 'achats pour 100 abonnés'],
  en: ['followers turned customers', 'qualified leads from the audience', 'purchases per 100 followers'],
};
const STOCK: Templates = {
  fr: ['nouveaux clients de la période', 'rétention à 30 jours des installations', 'coût par acquisition'],
  en: ['new customers in the period', '30-day retention of installs', 'cost per acquisition'],
};
const OUTPUT: Templates = {
  fr: ['leads par publication', 'ventes par action', 'coût par acquisition'],
  en: ['leads per post', 'sales per action', 'cost per acquisition'],
};
const STEP: Templates = {
  fr: ['taux de conversion du clic en lead', 'coût par lead qualifié', 'achats via le code {code}'],
  en: ['click-to-lead rate', 'cost per qualified lead', 'purchases with code {code}'],
};
const PERCEPTION: Templates = {
  fr: [
    'notoriété assistée sur {segment}, avant/après',
    'nouveaux clients de la période',
    'coût par acquisition',
  ],
  en: ['aided awareness on {segment}, before/after', 'new customers in the period', 'cost per acquisition'],
};
const PRESENCE: Templates = {
  fr: ['taux de conversion des {noun} en clients', 'coût par lead qualifié', 'achats via le code {code}'],
  en: ['{noun}-to-customer rate', 'cost per qualified lead', 'purchases with code {code}'],
};

/** Proposals by class (verdict.md 4.7); the classes that the table leaves out take the nearest row. */
const TEMPLATES: Partial<Record<ConceptClass, Templates>> = {
  exposure: EXPOSURE,
  'price-of-exposure': { fr: EXPOSURE.fr.slice(1), en: EXPOSURE.en.slice(1) },
  undefined: PERCEPTION,
  reaction: REACTION,
  audience: AUDIENCE,
  stock: STOCK,
  output: OUTPUT,
  attention: STEP,
  click: STEP,
  intent: PRESENCE,
  contact: PRESENCE,
  health: STEP,
  perception: PERCEPTION,
};

const PLACEHOLDERS = {
  code: { fr: 'partenaire', en: 'PARTNER' },
  segment: { fr: 'la cible', en: 'the target segment' },
  noun: { fr: 'vues', en: 'view' },
} as const;

/** Up to three decisive labels to put in the place of one that is not; none for a decisive or unknown label. */
export function rewritesOf(
  found: Rewritable,
  language: Language,
  context: RewriteContext,
): readonly string[] {
  if (found.verdict === 'decisive' || found.verdict === 'unknown' || !found.conceptClass) return [];
  const templates = TEMPLATES[found.conceptClass] ?? EXPOSURE;
  return templates[language].map((template) =>
    template
      .replace('{noun}', found.outcome?.toLowerCase() ?? PLACEHOLDERS.noun[language])
      .replace('{code}', context.code ?? PLACEHOLDERS.code[language])
      .replace('{segment}', context.segment ?? PLACEHOLDERS.segment[language]),
  );
}

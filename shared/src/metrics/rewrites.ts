import type { Language } from '../core/language.ts';
import type { ConceptClass, Verdict } from './concept.ts';
import { readItems } from './items.ts';

export type RewriteContext = {
  /** A promotion code known on the board. */
  readonly code?: string;
  /** The segment of the objective that the metric serves. */
  readonly segment?: string;
};

/** What a rewrite needs to know of the label it replaces. */
export type Rewritable = {
  readonly verdict: Verdict;
  readonly conceptClass: ConceptClass | null;
  readonly conceptId: string | null;
  readonly outcome: string | null;
  /** The measures of a label to be split. */
  readonly parts: readonly string[];
  readonly language: Language;
};

type Templates = Readonly<Record<Language, readonly string[]>> & {
  /** What `{noun}` reads when the label's own word does not fit the sentence. */
  readonly noun: Readonly<Record<Language, string>>;
};

const EXPOSURE: Templates = {
  fr: ['taux de conversion des {noun} en achats', 'coût par acquisition', 'achats via le code {code}'],
  en: ['{noun}-to-purchase rate', 'cost per acquisition', 'purchases with code {code}'],
  noun: { fr: 'vues', en: 'view' },
};
const REACTION: Templates = {
  fr: ["clics vers l'offre (leads)", '{noun} → démo réservée', 'achats via le lien du post'],
  en: ['clicks to the offer (leads)', '{noun} → booked demo', 'purchases from the post link'],
  noun: { fr: 'likes', en: 'like' },
};
const AUDIENCE: Templates = {
  fr: ['abonnés devenus clients', "leads qualifiés issus de l'audience", 'achats pour 100 abonnés'],
  en: ['followers turned customers', 'qualified leads from the audience', 'purchases per 100 followers'],
  noun: { fr: 'abonnés', en: 'follower' },
};
const STOCK: Templates = {
  fr: ['nouveaux clients de la période', 'rétention à 30 jours des installations', 'coût par acquisition'],
  en: ['new customers in the period', '30-day retention of installs', 'cost per acquisition'],
  noun: { fr: 'installations', en: 'install' },
};
const OUTPUT: Templates = {
  fr: ['leads par publication', 'ventes par action', 'coût par acquisition'],
  en: ['leads per post', 'sales per action', 'cost per acquisition'],
  noun: { fr: 'publications', en: 'post' },
};
const STEP: Templates = {
  fr: ['taux de conversion du clic en lead', 'coût par lead qualifié', 'achats via le code {code}'],
  en: ['click-to-lead rate', 'cost per qualified lead', 'purchases with code {code}'],
  noun: { fr: 'clics', en: 'click' },
};
const PRESENCE: Templates = {
  fr: ['taux de conversion des {noun} en clients', 'coût par lead qualifié', 'achats via le code {code}'],
  en: ['{noun}-to-customer rate', 'cost per qualified lead', 'purchases with code {code}'],
  noun: { fr: 'participants', en: 'attendee' },
};
const PERCEPTION: Templates = {
  fr: [
    'notoriété assistée sur {segment}, avant/après',
    'nouveaux clients de la période',
    'coût par acquisition',
  ],
  en: ['aided awareness on {segment}, before/after', 'new customers in the period', 'cost per acquisition'],
  noun: { fr: 'notoriété', en: 'awareness' },
};

/** Proposals by class (verdict.md 4.7); the classes that the table leaves out take the nearest row. */
const TEMPLATES: Partial<Record<ConceptClass, Templates>> = {
  exposure: EXPOSURE,
  'price-of-exposure': EXPOSURE,
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

/** What a concept is called in a rewrite when the label's own word does not fit, where the class's word would not either. */
const CONCEPT_NOUNS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  visit: { fr: 'visites', en: 'visit' },
  listen: { fr: 'écoutes', en: 'listen' },
  coverage: { fr: 'retombées', en: 'article' },
  'passer-by': { fr: 'passages', en: 'passage' },
  comment: { fr: 'commentaires', en: 'comment' },
  share: { fr: 'partages', en: 'share' },
  mention: { fr: 'mentions', en: 'mention' },
  registration: { fr: 'inscrits', en: 'registration' },
  'add-to-cart': { fr: 'paniers', en: 'basket' },
};

const DEFAULT_CODE: Readonly<Record<Language, string>> = { fr: 'partenaire', en: 'PARTNER' };
const DEFAULT_SEGMENT: Readonly<Record<Language, string>> = { fr: 'la cible', en: 'the target segment' };

const MOST_PROPOSALS = 3;

/**
 * Up to three labels to put in the place of one that is not decisive: its own parts when it holds several
 * measures, then decisive ones; none for a decisive or unknown label.
 */
export function rewritesOf(
  found: Rewritable,
  language: Language,
  context: RewriteContext,
): readonly string[] {
  if (found.verdict === 'decisive' || found.verdict === 'unknown' || !found.conceptClass) return [];
  const templates = TEMPLATES[found.conceptClass] ?? EXPOSURE;
  const words: Readonly<Record<string, string>> = {
    noun: nounOf(found, language) ?? templates.noun[language],
    code: context.code ?? DEFAULT_CODE[language],
    segment: context.segment ?? DEFAULT_SEGMENT[language],
  };
  const written = templates[language].map((template) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => words[name] ?? ''),
  );
  return [...new Set([...found.parts, ...written])].slice(0, MOST_PROPOSALS);
}

/** The label's own word, when it is one plain noun of the asked language: plural in French, singular in English. */
function nounOf(found: Rewritable, language: Language): string | undefined {
  const own = found.language === language ? (found.outcome ?? '') : '';
  if (!/^\p{L}\p{Ll}{2,}s$/u.test(own) || !isPlainNoun(own))
    return CONCEPT_NOUNS[found.conceptId ?? '']?.[language];
  const noun = own.toLowerCase();
  return language === 'fr' ? noun : noun.replace(/ies$/, 'ys').slice(0, -1);
}

/** Whether a word is in the lexicon as it was typed, as a thing that is counted: no slip, no participle. */
function isPlainNoun(word: string): boolean {
  const { items, wasRepaired } = readItems(word);
  const [item] = items;
  return !wasRepaired && item?.kind === 'concept' && item.concept.role === 'noun';
}

import type { Language } from '../core/language.ts';
import { stem } from './stem.ts';
import { type LabelVerdict, labelVerdict } from './verdict.ts';

const MONEY_CONCEPT_IDS: ReadonlySet<string> = new Set(
  'revenue aov margin recurring-revenue ltv pipeline emv donation'.split(' '),
);
const PERCENT_CONCEPT_IDS: ReadonlySet<string> = new Set(
  `conversion-rate engagement-rate ctr share-of-voice retention churn renewal repeat-purchase bounce completion
  deliverability roi visibility-rate brand-lift awareness`.split(/\s+/),
);
/** Ratios and money that have no unit of their own. */
const UNITLESS_CONCEPT_IDS: ReadonlySet<string> = new Set(
  'roas frequency rating satisfaction sentiment time-spent'.split(' '),
);
const COUNT_OUTCOME = /^[\p{L} '’-]+$/u;
const RATE_WORD = /(?:^|[^\p{L}])(?:taux|tx|rate|part|%|share of|pourcentage|percentage)(?:[^\p{L}]|$)/iu;

/**
 * The unit a metric's title suggests: `%` for a rate, the programme's currency for a cost or an amount, else
 * the noun that is counted; undefined when nothing is sure.
 */
export function unitHint(label: string, language: Language, currency = 'EUR'): string | undefined {
  const found = labelVerdict(label);
  if (found.verdict === 'unknown' || found.reasonCode === 'split-label') return undefined;
  if (found.frame === 'cost' || MONEY_CONCEPT_IDS.has(found.conceptId ?? '')) return currency;
  if (RATE_WORD.test(label) || PERCENT_CONCEPT_IDS.has(found.conceptId ?? '')) return '%';
  if (found.frame === 'ratio' || UNITLESS_CONCEPT_IDS.has(found.conceptId ?? '')) return undefined;
  return countNoun(found, language);
}

/** The first word of what is counted, as typed, when it belongs to the asked language. */
function countNoun(found: LabelVerdict, language: Language): string | undefined {
  const outcome = found.outcome?.toLowerCase() ?? '';
  if (found.language !== language || !COUNT_OUTCOME.test(outcome)) return undefined;
  const words = outcome.split(' ');
  const noun = language === 'fr' ? words[0] : words.at(-1);
  // A plural is surely a count noun; a singular may be a quality (“portée”).
  return noun && stem(noun) !== noun ? noun : undefined;
}

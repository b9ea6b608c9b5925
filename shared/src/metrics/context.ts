import { stem } from './stem.ts';
import { tokenise } from './tokens.ts';
import type { LabelVerdict } from './verdict.ts';

/**
 * What the graph says of a metric, computed by the caller.
 * `unit` and `utm`: the metric's own fields, any value that is not a filled string counting as empty.
 * `perceptionProven`: some objective o with m ∈ M*(o) has a segment, the metric's baseline and target are
 * finite numbers, and `isSurveySource(source)` holds.
 */
export type MetricContext = {
  readonly unit: unknown;
  readonly utm:
    | { readonly source?: unknown; readonly medium?: unknown; readonly campaign?: unknown }
    | undefined;
  readonly perceptionProven: boolean;
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stem));
const SURVEY_WORDS = words('etude enquete panel survey sondage study');
const CURRENCIES = words(
  'eur euro euros € usd dollar dollars $ gbp pound pounds £ chf cad aud jpy sek nok dkk pln czk huf ron mad xof xaf tnd dzd inr cny brl mxn ht ttc k keur meur',
);
const OUTCOME_UNITS = words('commande vente client lead demo order sale customer');
const LEAD_UNITS = words('lead');
const VANITY_UNITS = words('like vue abonne impression view follower');

/** Whether a data source is a survey: étude, enquête, panel, survey. */
export function isSurveySource(source: unknown): boolean {
  return unitWords(source).some((word) => SURVEY_WORDS.has(word));
}

/** Whether a unit is an amount of money. */
export function isCurrencyUnit(unit: unknown): boolean {
  const found = unitWords(unit);
  return found.length > 0 && found.every((word) => CURRENCIES.has(word));
}

/** The verdict once the graph has spoken (verdict.md 4.4): it moves weak and unknown, never vanity. */
export function verdictInContext(found: LabelVerdict, context: MetricContext): LabelVerdict {
  const decisive = (confidence: 'high' | 'low', reasonCode: LabelVerdict['reasonCode']): LabelVerdict => ({
    ...found,
    verdict: 'decisive',
    reasonCode,
    confidence,
    suggestion: null,
  });
  if (found.conceptClass === 'perception' && context.perceptionProven) {
    return found.verdict === 'weak' || found.verdict === 'decisive'
      ? decisive('high', 'measured-lift')
      : found;
  }
  if (found.verdict === 'weak' && found.reasonCode !== 'split-label' && found.conceptClass === 'click') {
    return isFullyTagged(context.utm) && isUnitIn(context.unit, LEAD_UNITS)
      ? decisive('high', 'outcome')
      : found;
  }
  if (found.verdict !== 'unknown') return found;
  if (isCurrencyUnit(context.unit) || isUnitIn(context.unit, OUTCOME_UNITS))
    return decisive('low', 'outcome');
  if (isUnitIn(context.unit, VANITY_UNITS)) {
    return {
      ...found,
      verdict: 'vanity',
      reasonCode: 'exposure-only',
      conceptClass: 'exposure',
      confidence: 'low',
    };
  }
  return found;
}

function isFullyTagged(utm: MetricContext['utm']): boolean {
  return [utm?.source, utm?.medium, utm?.campaign].every(
    (tag) => typeof tag === 'string' && tag.trim() !== '',
  );
}

function isUnitIn(unit: unknown, set: ReadonlySet<string>): boolean {
  const found = unitWords(unit);
  return found.length === 1 && found.every((word) => set.has(word));
}

function unitWords(value: unknown): readonly string[] {
  if (typeof value !== 'string') return [];
  return tokenise(value)
    .tokens.filter((token) => !token.isMark)
    .map((token) => token.text);
}

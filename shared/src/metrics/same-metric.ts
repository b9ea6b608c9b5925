import { classify } from './classify.ts';
import { readItems, readTokens } from './items.ts';
import { CANONICAL_METRICS } from './lexicon/canonical-metrics.ts';
import { LINKER_WORDS, withoutInnerLinkers } from './phrases.ts';
import { tokenise } from './tokens.ts';
import { COUNTS, ENGLISH_WORDS, FRENCH_WORDS, MORE, RATES } from './words.ts';

/** “Nombre”, “total” and the like say nothing of which metric it is; “moyen” or “net” do. */
const FILLERS: ReadonlySet<string> = new Set(
  'nombre total totale number count volume quantite quantitie somme sum overall notre our nos'.split(' '),
);
const NONE_OFF = new Set<never>();

type Canonical = { readonly words: readonly string[]; readonly id: string };

const CANONICAL_BY_FIRST_WORD: ReadonlyMap<string, readonly Canonical[]> = indexCanonicals();

/**
 * A key that two titles share iff they name the same metric (verdict.md 4.6): canonical concept, frame, and
 * the sorted words that remain. Empty for a title that says nothing: such metrics are never the same.
 * The caller also asks `areUnitsCompatible`, and takes connected components.
 */
export function metricConcept(label: string): string {
  const { grading } = classify(readItems(label), NONE_OFF);
  const tokens = withCanonicals(contentTokens(label));
  const dropsMore = grading.conceptClass === 'audience';
  const kept = tokens.filter((text) => !RATES.has(text) && !(dropsMore && MORE.has(text)));
  // “Coût par acquisition (CPA)” names it twice.
  const rest = [...new Set(kept)].sort();
  if (rest.length === 0) return '';
  // Retention, churn, repurchase are rates whether or not the label says so.
  const frame = grading.conceptClass === 'loyalty' ? 'plain' : grading.frame;
  const outcome = frame === 'flow' && grading.outcome ? `>${grading.outcome.text}` : '';
  return [frame + outcome, ...rest].join(' ');
}

/** Whether two units allow the metrics to be one: not both filled and different. */
export function areUnitsCompatible(a: unknown, b: unknown): boolean {
  const [left, right] = [unitText(a), unitText(b)];
  return left === '' || right === '' || left === right;
}

function unitText(unit: unknown): string {
  return typeof unit === 'string' ? unit.trim().toLowerCase() : '';
}

/** The words of a label that can tell two metrics apart, in order. */
function contentTokens(label: string): readonly string[] {
  return readTokens(label)
    .tokens.filter((token) => !token.isMark)
    .map((token) => token.text)
    .filter((text) => !LINKER_WORDS.has(text) && !FILLERS.has(text));
}

/** Replaces the longest canonical phrases by their id, then drops the function words that are left. */
function withCanonicals(tokens: readonly string[]): readonly string[] {
  const result: string[] = [];
  for (let index = 0; index < tokens.length; ) {
    const found = CANONICAL_BY_FIRST_WORD.get(tokens[index] ?? '')?.find(({ words }) =>
      words.every((word, offset) => tokens[index + offset] === word),
    );
    const token = tokens[index] ?? '';
    if (found) result.push(`#${found.id}`);
    else if (!isFunctionWord(token)) result.push(token);
    index += found?.words.length ?? 1;
  }
  return result;
}

function isFunctionWord(text: string): boolean {
  return (FRENCH_WORDS.has(text) || ENGLISH_WORDS.has(text)) && !COUNTS.has(text);
}

function indexCanonicals(): ReadonlyMap<string, readonly Canonical[]> {
  const index = new Map<string, Canonical[]>();
  for (const [id, phrases] of Object.entries(CANONICAL_METRICS)) {
    for (const phrase of phrases.split(',')) {
      const written = tokenise(phrase).tokens.map((token) => token.text);
      const words = withoutInnerLinkers(written).filter((word) => !LINKER_WORDS.has(word));
      const first = words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { words, id }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

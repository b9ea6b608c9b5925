import { describe, expect, it } from 'vitest';
import { CLASS_GRADES } from './concept.ts';
import { ALL_FAMILIES } from './lexicon/all-families.ts';
import { INERT_PHRASES } from './lexicon/opaque-words.ts';
import { buildPhraseTable, expandBraces, phraseReader, splitPhrases } from './phrases.ts';
import { tokenise } from './tokens.ts';

describe('the lexicon', () => {
  it('writes choices out', () => {
    expect(expandBraces('{a|b} c {d|e}')).toEqual(['a c d', 'a c e', 'b c d', 'b c e']);
  });

  it('has a family for every class, unique ids, and a reason in both languages for every concept', () => {
    expect(ALL_FAMILIES.map((family) => family.conceptClass).sort()).toEqual(
      Object.keys(CLASS_GRADES).sort(),
    );
    const concepts = ALL_FAMILIES.flatMap((family) => family.concepts);
    expect(new Set(concepts.map((concept) => concept.id)).size).toBe(concepts.length);
    for (const { id, why } of concepts) expect(why.fr && why.en, id).toBeTruthy();
  });

  it('knows the grades of each of its words', () => {
    const { wordGrades } = buildPhraseTable((concept) => CLASS_GRADES[concept.conceptClass]);
    expect([...(wordGrades.get('achat') ?? [])]).toContain('decisive');
    expect([...(wordGrades.get('retweet') ?? [])]).toEqual(['vanity']);
  });

  it('is read word by word as its phrases are read whole', () => {
    const concepts = ALL_FAMILIES.flatMap((family) => family.concepts);
    const phrases = [
      ...concepts.flatMap(({ fr, en }) => [...splitPhrases(fr), ...splitPhrases(en)]),
      ...INERT_PHRASES,
    ];
    const wordsOf = phraseReader();
    const differing = phrases.filter(
      (phrase) =>
        wordsOf(phrase).join(' ') !==
        tokenise(phrase)
          .tokens.map(({ text }) => text)
          .join(' '),
    );
    expect(differing).toEqual([]);
    expect(phrases.length).toBeGreaterThan(15_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_LABELS, DEV_LABELS } from './corpus/read-corpus.ts';
import { readItems } from './items.ts';
import { REASONS } from './reasons.ts';
import { MAX_CHARACTERS, MAX_TOKENS, stripAccents } from './tokens.ts';
import { labelVerdict } from './verdict.ts';

/** Any code points, lone surrogates included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 80 })
  .map((points) => String.fromCodePoint(...points));

/** Properties run beside other suites on two cores. */
const FEW_RUNS = { numRuns: 40 };

describe('the verdict of each frame', () => {
  it.each([
    ['vues de la story', 'vanity', 'exposure-only'],
    ['nombre de likes', 'vanity', 'one-tap'],
    ["nombre d'abonnés", 'vanity', 'audience-stock'],
    ['emails sent', 'vanity', 'output'],
    ['EMV', 'vanity', 'price-of-exposure'],
    ['buzz', 'vanity', 'undefined'],
    ['temps passé', 'weak', 'proxy'],
    ['CTR', 'weak', 'proxy'],
    ['leads qualifiés', 'decisive', 'outcome'],
    ['taux de conversion', 'decisive', 'outcome-ratio'],
    ['taux de réachat', 'decisive', 'outcome-ratio'],
    ['CPA', 'decisive', 'outcome-cost'],
    ['activation à J+7 après une démo', 'decisive', 'outcome'],
    ['installs organiques vs paid', 'vanity', 'cumulative'],
    ['leads Hubspot créés', 'decisive', 'outcome'],
    ['basket lift among exposed shoppers', 'decisive', 'outcome'],
    ['stand n° 12', 'unknown', 'not-recognised'],
    ['list growth rate', 'vanity', 'audience-stock'],
    ['leads rejetés par les ventes', 'weak', 'proxy'],
    ['rétention à 50 % de la vidéo', 'weak', 'proxy'],
    ['être la référence des clients', 'unknown', 'not-recognised'],
    ['CPM', 'weak', 'price-of-exposure'],
    ['météo du jour J', 'unknown', 'not-recognised'],
    ['vues, sans lien avec les ventes', 'vanity', 'exposure-only'],
    ['clics (leads)', 'decisive', 'outcome'],
    ['likes → démo réservée', 'decisive', 'outcome'],
    ["de l'affichage au clic", 'weak', 'proxy'],
    ['taux de conversion des vues en abonnés', 'weak', 'ratio-no-outcome'],
    ['coût par vue', 'weak', 'price-of-exposure'],
    ['coût par démo', 'decisive', 'outcome-cost'],
    ['réactions par lecteur', 'weak', 'ratio-no-outcome'],
    ['vues par jour', 'vanity', 'exposure-only'],
    ['canettes par restaurant', 'decisive', 'outcome'],
    ['part des visiteurs qui achètent', 'decisive', 'outcome-ratio'],
    ['clients cumulés depuis la création', 'vanity', 'cumulative'],
    ['customer lifetime value', 'decisive', 'outcome'],
    ['notoriété assistée, exposés / non exposés', 'decisive', 'measured-lift'],
    ['ventes incrémentales vs témoin', 'decisive', 'measured-lift'],
    ['vues avant/après campagne', 'vanity', 'exposure-only'],
    ['likes et achats', 'weak', 'split-label'],
    ['coupons distribués', 'vanity', 'output'],
    ['coupons cliqués', 'weak', 'proxy'],
    ['trafic qualifié', 'vanity', 'exposure-only'],
    ['audience payante', 'decisive', 'outcome'],
    ['abonnés Patreon', 'unknown', 'not-recognised'],
  ])('“%s” is %s: %s', (label, verdict, reasonCode) => {
    expect(labelVerdict(label)).toMatchObject({ verdict, reasonCode });
  });

  it('quotes the label as typed, and says base and outcome', () => {
    expect(labelVerdict('Nb de Vues → Achats')).toMatchObject({
      matched: ['Vues', 'Achats'],
      base: 'Vues',
      outcome: 'Achats',
      frame: 'flow',
      confidence: 'high',
      conceptClass: 'purchase',
      suggestion: null,
    });
  });

  it('lowers its confidence on a repaired typo and on a contested head', () => {
    expect(labelVerdict('abonés insta').confidence).toBe('low');
    expect(labelVerdict('vues des acheteurs').confidence).toBe('low');
    expect(labelVerdict('ventes').confidence).toBe('high');
  });

  it('proposes a first rewrite in the language of the label', () => {
    expect(labelVerdict('vues de la story').suggestion).toBe('taux de conversion des vues en achats');
    expect(labelVerdict('story views').suggestion).toBe('view-to-purchase rate');
    expect(labelVerdict('color of the sky').suggestion).toBeNull();
  });
});

describe('properties of the verdict', () => {
  const labels = [...DEV_LABELS, ...BUILT_LABELS];

  it('[4.1] ignores case', () => {
    for (const { label } of labels) {
      if (label.includes('(')) continue; // Initials in brackets are read by their letters alone.
      expect(labelVerdict(label.toLowerCase()).verdict, label).toBe(labelVerdict(label).verdict);
      expect(labelVerdict(label.toUpperCase()).verdict, label).toBe(labelVerdict(label).verdict);
    }
  });

  it('[4.1] ignores accents', () => {
    for (const { label } of labels) {
      expect(labelVerdict(stripAccents(label)).verdict, label).toBe(labelVerdict(label).verdict);
    }
  });

  it('[4.1] ignores the plural of a single word', () => {
    for (const { label, verdict } of labels) {
      if (!/^[\p{L}]{4,}[^sxyzl\P{L}]$/iu.test(label)) continue;
      expect(labelVerdict(`${label}s`).verdict, label).toBe(verdict);
    }
  });

  it('never throws, whatever the text, and always has words for its reason', () => {
    fc.assert(
      fc.property(anyText, (label) => {
        expect(REASONS[labelVerdict(label).reasonCode]).toBeDefined();
      }),
      FEW_RUNS,
    );
  });

  it('never throws on words and marks of the trade in any order', () => {
    const pieces = [
      'vues',
      '(',
      ')',
      '=>',
      'par',
      'coût',
      '/',
      ',',
      'et',
      'pas',
      'ne',
      'qui',
      'taux',
      'de',
      'clients',
      '%',
      'sans',
      'depuis',
      '2020',
      'leads',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (words) => {
        expect(REASONS[labelVerdict(words.join(' ')).reasonCode]).toBeDefined();
      }),
    );
  });

  it('reads no further into a label of 10,000 characters than into its first tokens', () => {
    const long = 'vues par abonné et clics (leads), '.repeat(300);
    const { source, items } = readItems(long);
    expect(items.length).toBeLessThanOrEqual(MAX_TOKENS);
    expect(source.length).toBeLessThanOrEqual(MAX_CHARACTERS);
    expect(labelVerdict(long)).toEqual(labelVerdict(long.slice(0, MAX_CHARACTERS)));
  });
});

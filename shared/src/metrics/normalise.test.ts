import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEV_LABELS } from './corpus/read-corpus.ts';
import { normalise } from './normalise.ts';
import { MAX_TOKENS, tokenise } from './tokens.ts';

/** Any code points, lone surrogates included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 80 })
  .map((points) => String.fromCodePoint(...points));

describe('normalise', () => {
  it.each([
    ['Ventes', 'vente'],
    ['Chiffre d’affaires', 'chiffre d affaire'],
    ['C.A. généré', 'chiffre affaire genere'],
    ['chiffre d’aff.', 'chiffre d affaire'],
    ['inscrits vérifiés', 'inscrit verifie'],
    ['sign-ups', 'sign up'],
    ['opt-ins', 'opt in'],
    ['stories', 'storie'],
    ['story', 'storie'],
    ['nbre de vues', 'nombre de vue'],
    ['n° de vues', 'nombre de vue'],
    ['no. of likes', 'nombre of like'],
    ['tx de transfo', 'taux de transformation'],
    ['rt de conv', 'taux de conversion'],
    ['42 rt', '42 retweet'],
    ['RDV pris', 'rendez vous pri'],
    ['ER insta', 'engagement rate instagram'],
    ['ça', 'cela'],
    ["partner's page", 'partner page'],
    ['prix, avis, taux, ROAS, SMS', 'prix , avis , taux , roas , sms'],
    ['vues ➜ achats', 'vue => achat'],
    ['vues » achats', 'vue => achat'],
    ['« vues »', 'vue'],
    ['▶ vues', 'vue'],
    ['❤️ sur les reels', 'like sur les reel'],
    ['🛒 validées', 'achat valide'],
    ['🔥', 'buzz'],
    ['🔥 ventes', 'vente'],
    ['1,5 vue', '1,5 vue'],
    ["don't count", 'not count'],
  ])('[4.1] reads “%s” as “%s”', (label, expected) => {
    expect(normalise(label)).toBe(expected);
  });

  it('[4.1] is idempotent on the development set', () => {
    for (const { label } of DEV_LABELS) expect(normalise(normalise(label)), label).toBe(normalise(label));
  });

  it('[4.1] is idempotent on any words', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeéèêçinorstuxy'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const once = normalise(words.join(' '));
        expect(normalise(once)).toBe(once);
      }),
    );
  });

  it('looks at a bounded number of tokens, and never throws', () => {
    expect(tokenise('vue '.repeat(5_000)).tokens.length).toBeLessThanOrEqual(MAX_TOKENS);
    fc.assert(fc.property(anyText, (label) => typeof normalise(label) === 'string'));
  });

  it('keeps spans that quote the source', () => {
    const { source, tokens } = tokenise('Nb de démos 📅 (T2)');
    expect(tokens.map((token) => source.slice(token.start, token.end))).toEqual(
      expect.arrayContaining(['Nb', 'de', 'démos', '📅', '(', 'T2', ')']),
    );
  });
});

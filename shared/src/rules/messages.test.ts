import { describe, expect, it } from 'vitest';
import type { Language } from '../core/language.ts';
import { formatMoney, typeset } from './format.ts';
import { describeFinding, describeIncompleteCard, findingParts } from './messages.ts';
import { evaluateSmall, type SmallBoard, type SmallBoardOptions } from './testing/small-board.ts';

function message(rule: string, lang: Language, cards: SmallBoard, options: SmallBoardOptions = {}): string {
  const { findings, context } = evaluateSmall(cards, options);
  const finding = findings.find((other) => other.rule === rule);
  if (finding === undefined) throw new Error(`no ${rule}`);
  // No-break spaces are shown as “_”, so that a table can be read.
  return describeFinding(finding, context, lang).replace(/[\u00A0\u202F]/g, '_');
}

describe('a message', () => {
  it.each<[string, Language, SmallBoard, SmallBoardOptions, string]>([
    [
      'action-without-metric',
      'fr',
      { a1: { title: ' Webinaire ' } },
      {},
      'Aucun indicateur ne mesure «_Webinaire_».',
    ],
    ['action-without-metric', 'en', { a1: {} }, {}, 'No metric measures “action”.'],
    [
      'overdue-action',
      'fr',
      { a1: { title: 'Stand', due: '2026-01-31' } },
      {},
      '«_Stand_» aurait dû finir le 31_janvier_2026.',
    ],
    [
      'overdue-action',
      'en',
      { a1: { title: 'Stand', due: '2026-01-31' } },
      {},
      '“Stand” was due on 31_January_2026.',
    ],
    [
      'budget-exceeded',
      'fr',
      { prog: { budget: 1000, currency: 'EUR' }, a1: { budget: 12500 } },
      {},
      'Les actions coûtent 12_500_€, le budget est de 1_000_€.',
    ],
    ['agreement-missing', 'fr', {}, {}, 'Accord manquant_: contrat.'],
    [
      'vanity-overridden',
      'fr',
      {
        x: {},
        p1: { partner: 'x' },
        m1: {
          title: 'Vues',
          override: {
            verdict: 'decisive',
            justification: 'Sous 4,3 nous arrêtons la campagne. ',
            by: 'p1',
            on: '2026-01-01',
            label: 'Vues',
          },
        },
      },
      { verdicts: { m1: 'weak' } },
      '«_Vues_» conservé malgré l’avis «_signal intermédiaire_»_: Sous 4,3 nous arrêtons la campagne.',
    ],
    [
      'dependency-cycle',
      'en',
      { a1: { title: 'A' }, a2: { title: 'B' }, a3: { title: 'C' } },
      { links: 'a1 depends a3; a3 depends a2; a2 depends a1' },
      'Dependency loop: A → C → B → A.',
    ],
    [
      'split-not-agreed',
      'fr',
      {
        s1: { title: 'Leads', shares: [{ partner: 'z', pct: 100 }], agreedBy: ['x'], agreedOn: '2026-02-05' },
      },
      {},
      'La répartition «_Leads_» n’est pas validée_: Yole doit confirmer, accord daté du 5_février_2026, z n’est plus partenaire.',
    ],
    [
      'agreement-unsigned',
      'en',
      { g1: { kind: 'nda', title: 'NDA', signedBy: ['y'] } },
      {},
      '“NDA” is not signed: Xénon has to sign.',
    ],
    [
      'target-off-track',
      'fr',
      {
        o1: {},
        m1: { title: 'Démos', baseline: 0, target: 100, readings: [{ at: '2026-07-25', value: 12 }] },
      },
      { links: 'm1 measures o1', today: '2026-07-26' },
      '«_Démos_» est en retard sur sa cible_: 12_% du chemin pour 50_% du temps.',
    ],
    [
      'objectives-misaligned',
      'en',
      { o1: { scope: 'x', category: 'sales' }, o2: { scope: 'y', category: 'image' } },
      {},
      'The brands pursue different goals: Xénon (sales), Yole (image). A shared objective is missing.',
    ],
    [
      'utm-convention',
      'en',
      { m1: { title: 'Visits', utm: { source: 'A b' } } },
      {},
      'Fix UTM tags on “Visits”: source, medium, campaign.',
    ],
    [
      'communication-charter-incomplete',
      'fr',
      { g1: { kind: 'communication-charter', meetings: 'lundi', conduct: 'oui' } },
      {},
      'Charte de communication incomplète_: Délai de réponse, Canaux.',
    ],
  ])('%s in %s', (rule, lang, cards, options, expected) => {
    expect(message(rule, lang, cards, options)).toBe(expected);
  });

  it('shows titles as typed, braces and guillemets included, as pieces of their own', () => {
    const { findings, context } = evaluateSmall({ a1: { title: '{metric} « x » : 5 !' } });
    const finding = findings.find(({ rule }) => rule === 'undated-action');
    if (finding === undefined) throw new Error('no finding');
    expect(findingParts(finding, context, 'fr')).toEqual([
      { text: '«\u00A0' },
      { text: '{metric} « x » : 5 !', card: 'a1' },
      { text: '\u00A0» n’a pas de date.' },
    ]);
  });

  it('names what an incomplete card lacks', () => {
    const fields = [
      { fr: 'cible', en: 'target' },
      { fr: 'unité', en: 'unit' },
    ];
    expect(describeIncompleteCard(fields, 'fr')).toBe('Fiche à compléter\u00A0: cible, unité');
    expect(describeIncompleteCard(fields, 'en')).toBe('Incomplete card: target, unit');
  });

  it('keeps to French typography', () => {
    expect(typeset("l'an « x » : 5 % ?", 'fr')).toBe('l’an «\u00A0x\u00A0»\u00A0: 5\u00A0%\u00A0?');
    expect(typeset("it's “x”: 5%?", 'en')).toBe("it's “x”: 5%?");
  });

  it('writes an amount in any currency, known or not', () => {
    expect(formatMoney(1200, 'GBP', 'en')).toBe('£1,200');
    expect(formatMoney(1200, 'points', 'en')).toBe('1,200\u00A0points');
    expect(formatMoney(1200, undefined, 'en')).toBe('1,200');
  });
});

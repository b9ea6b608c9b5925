import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../core/language.ts';
import { OWN_LABELS } from './corpus/accuracy-page.ts';
import { DEV_LABELS } from './corpus/read-corpus.ts';
import { defaultMetricFor, rewriteProposals } from './rewrite-proposals.ts';
import { labelVerdict } from './verdict.ts';

describe('rewrite proposals', () => {
  it('[4.7] fills the table from the label', () => {
    expect(rewriteProposals('Vues de la story', 'fr', { code: 'MAELLE10' })).toEqual([
      'taux de conversion des vues en achats',
      'coût par acquisition',
      'achats via le code MAELLE10',
    ]);
    expect(rewriteProposals('post likes', 'en')).toEqual([
      'clicks to the offer (leads)',
      'like → booked demo',
      'purchases from the post link',
    ]);
    expect(rewriteProposals('notoriété', 'fr', { segment: '25-35 ans' })[0]).toBe(
      'notoriété assistée sur 25-35 ans, avant/après',
    );
  });

  it.each([
    [
      'vues',
      'fr',
      ['taux de conversion des vues en achats', 'coût par acquisition', 'achats via le code partenaire'],
    ],
    [
      'impressions',
      'en',
      ['impression-to-purchase rate', 'cost per acquisition', 'purchases with code PARTNER'],
    ],
    ['likes', 'fr', ["clics vers l'offre (leads)", 'likes → démo réservée', 'achats via le lien du post']],
    [
      'abonnés',
      'fr',
      ['abonnés devenus clients', "leads qualifiés issus de l'audience", 'achats pour 100 abonnés'],
    ],
    [
      'fans',
      'en',
      ['followers turned customers', 'qualified leads from the audience', 'purchases per 100 followers'],
    ],
    [
      'installs',
      'en',
      ['new customers in the period', '30-day retention of installs', 'cost per acquisition'],
    ],
    ['flyers distribués', 'fr', ['leads par publication', 'ventes par action', 'coût par acquisition']],
    [
      'clics',
      'fr',
      ['taux de conversion du clic en lead', 'coût par lead qualifié', 'achats via le code partenaire'],
    ],
    [
      'notoriété',
      'fr',
      [
        'notoriété assistée sur la cible, avant/après',
        'nouveaux clients de la période',
        'coût par acquisition',
      ],
    ],
  ] as const)(
    '[4.7] proposes three rewrites for “%s” (%s), those of the table first',
    (label, language, expected) => {
      expect(rewriteProposals(label, language)).toEqual(expected);
      expect(labelVerdict(label).reasonCode).not.toBe('not-recognised');
    },
  );

  it('[4.7] puts into the sentence no slip, no participle and no initials of the label', () => {
    expect(rewriteProposals('impresions pub', 'fr')[0]).toBe('taux de conversion des vues en achats');
    expect(rewriteProposals('nb de vus du teaser', 'fr')[0]).toBe('taux de conversion des vues en achats');
    expect(rewriteProposals('OTS', 'en')[0]).toBe('view-to-purchase rate');
    expect(rewriteProposals('replies to the story', 'en')[1]).toBe('reply → booked demo');
    expect(rewriteProposals('trafic du site', 'fr')[0]).toBe('taux de conversion des visites en achats');
  });

  it('[4.3.8] proposes the parts of a label to be split first, the firmest before the others', () => {
    expect(rewriteProposals('Likes et achats via le lien', 'fr')).toEqual([
      'achats via le lien',
      'Likes',
      "clics vers l'offre (leads)",
    ]);
    expect(rewriteProposals('clicks, views, orders', 'en')).toEqual(['orders', 'clicks', 'views']);
  });

  it('[4.7] proposes nothing for a decisive or an unknown label', () => {
    expect(rewriteProposals('ventes', 'fr')).toEqual([]);
    expect(rewriteProposals('ambiance du stand', 'fr')).toEqual([]);
  });

  it('[4.7] only ever proposes three distinct decisive labels', () => {
    for (const { label } of [...DEV_LABELS, ...OWN_LABELS]) {
      const { parts, verdict } = labelVerdict(label);
      for (const language of LANGUAGES) {
        const proposals = rewriteProposals(label, language);
        expect(new Set(proposals).size, label).toBe(verdict === 'vanity' || verdict === 'weak' ? 3 : 0);
        for (const proposal of proposals.filter((text) => !parts.includes(text)))
          expect(labelVerdict(proposal).verdict, `${label} → ${proposal}`).toBe('decisive');
      }
    }
  });
});

describe('default metric of an action', () => {
  it.each([
    ['Animer le webinaire commun', "rendez-vous pris après l'événement"],
    ['Sponsoriser un podcast', 'utilisations du code'],
    ['Tête de gondole en magasins', 'ventes incrémentales contre témoin'],
    ['Tenir le stand au salon', 'opportunités créées'],
    ["Promouvoir l'application", 'rétention à 30 jours'],
    ['Newsletter croisée', "chiffre d'affaires par envoi"],
    ['Post de l’influenceuse Maëlle sur Instagram', 'achats via le code'],
    ['Négocier le tarif', undefined],
  ])('[4.7] “%s” → %s', (title, metric) => {
    expect(defaultMetricFor(title, 'fr')).toBe(metric);
  });

  it('[4.7] speaks English too, and proposes decisive metrics', () => {
    for (const title of ['webinar', 'podcast', 'store', 'fair', 'app', 'newsletter', 'creator']) {
      const metric = defaultMetricFor(`Run the ${title}`, 'en') ?? '';
      expect(labelVerdict(metric).verdict, `${title}: ${metric}`).toBe('decisive');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { labelVerdict } from './verdict.ts';

/** Every label made of one text of each list. */
function crossed(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce<readonly string[]>(
    (starts, list) => starts.flatMap((start) => list.map((text) => `${start} ${text}`.trim())),
    [''],
  );
}

function expectNever(wrong: 'vanity' | 'decisive', labels: readonly string[]): void {
  const swapped = labels.filter((label) => labelVerdict(label).verdict === wrong);
  expect(swapped, `${swapped.length} of ${labels.length}`).toEqual([]);
}

function expectAll(right: 'vanity' | 'decisive', labels: readonly string[]): void {
  const missed = labels.filter((label) => labelVerdict(label).verdict !== right);
  expect(missed, `${missed.length} of ${labels.length}`).toEqual([]);
}

const CLIENTS = ['clients', 'acheteurs', 'prospects', 'leads', 'nouveaux clients', 'donateurs'];
const CUSTOMERS = ['customers', 'buyers', 'prospects', 'leads', 'new customers', 'donors', 'paying members'];
const OBJETS = [
  'e-mails',
  'flyers',
  'cadeaux',
  'articles',
  'messages',
  'SMS',
  'catalogues',
  'kits',
  'supports',
];
const THINGS = [
  'emails',
  'leaflets',
  'gifts',
  'newsletters',
  'messages',
  'texts',
  'offers',
  'kits',
  'vouchers',
];

describe('who only receives, sees or is addressed', () => {
  it('[4.3.10] is not counted in French', () => {
    const given = [
      'envoyés aux',
      'remis aux',
      'transmis aux',
      'présentés aux',
      'reçus par les',
      'envoyés à nos',
      'pour les',
    ];
    expectNever('decisive', crossed(OBJETS, given, CLIENTS));
  });

  it('[4.3.10] is not counted in English', () => {
    const given = [
      'sent to',
      'handed to',
      'shown to',
      'pushed to',
      'received by',
      'sent to our',
      'for',
      'reaching',
    ];
    expectNever('decisive', crossed(THINGS, given, CUSTOMERS));
  });

  it('[4.3.10] is not counted beside an exposure or a reaction', () => {
    const exposures = ['vues', 'visites', 'impressions', 'likes', 'commentaires', 'écoutes', 'lectures'];
    expectAll(
      'vanity',
      crossed(exposures, ['par les', 'chez les', 'auprès des', 'de nos', 'provenant des'], CLIENTS),
    );
    const english = ['views', 'visits', 'impressions', 'likes', 'comments', 'listens', 'reach'];
    expectAll('vanity', crossed(english, ['by', 'from', 'among', 'of our', 'made by'], CUSTOMERS));
  });

  it('[4.3.8] goes on with the people that “et” and “and” add', () => {
    expectAll('vanity', [
      'e-mails envoyés aux clients et prospects',
      'emails sent to customers and prospects',
    ]);
  });
});

describe('an outcome that only describes a means', () => {
  it('[4.3.10] is not counted in French', () => {
    const outcomes = ['vente', 'clients', 'commande', 'prospects', 'fidélité', 'démo', 'parrainage'];
    const things = ['e-mails', 'posts', 'articles', 'flyers', 'messages', 'SMS'];
    const made = ['envoyés', 'publiés', 'diffusés', 'créés'];
    expectNever('decisive', crossed(things, outcomes, made));
    expectNever('decisive', crossed(things, ['de'], outcomes, made));
  });

  it('[4.3.10] is not counted in English', () => {
    const outcomes = ['customer', 'buyer', 'sales', 'order', 'donor', 'demo', 'renewal'];
    const things = ['emails', 'newsletters', 'videos', 'posts', 'flyers', 'webinars'];
    expectNever('decisive', crossed(outcomes, things, ['sent', 'published', 'produced', 'created']));
    expectAll('vanity', crossed(outcomes, ['video', 'page', 'post', 'story'], ['views', 'likes', 'shares']));
  });
});

describe('what a count came before, or was meant to bring', () => {
  it('[4.3.10] does not decide', () => {
    const counts = ['vues', 'likes', 'partages', 'portée', 'trafic', 'mentions', 'flyers distribués'];
    const aims = [
      "avant l'achat",
      'en vue de ventes',
      'pour générer des leads',
      'grâce aux clients',
      'sans achat',
    ];
    expectAll('vanity', crossed(counts, aims));
    const english = ['views', 'likes', 'shares', 'reach', 'traffic', 'mentions', 'leaflets handed out'];
    const ends = [
      'before purchase',
      'to drive sales',
      'to attract customers',
      'thanks to customers',
      'next to the till',
    ];
    expectAll('vanity', crossed(english, ends));
  });
});

describe('where an outcome came from', () => {
  it('[4.3.10] does not decide in French', () => {
    const outcomes = [
      'achats',
      'ventes',
      'commandes',
      'leads',
      'devis demandés',
      'dons',
      'panier moyen',
      'marge',
    ];
    const sources = [
      'issus des posts',
      'générés par les vues',
      'venant des abonnés',
      'réalisés par nos followers',
      "à la suite d'un partage",
      'attribués aux impressions',
      'faits par les fans',
      'pour 1000 visites',
      'avec le code DUO',
    ];
    expectAll('decisive', crossed(outcomes, sources));
  });

  it('[4.3.10] does not decide in English', () => {
    const outcomes = [
      'purchases',
      'sales',
      'orders',
      'demos booked',
      'leads',
      'donations',
      'revenue',
      'gross margin',
    ];
    const sources = [
      'from posts',
      'generated by the views',
      'coming from followers',
      'thanks to TikTok',
      'following a share',
      'after a click',
      'by fans',
      'linked to likes',
      'with code DUO',
    ];
    expectAll('decisive', crossed(outcomes, sources));
  });
});

describe('people who act', () => {
  it('[4.3.3] are counted by the verb that follows “qui” or “who”', () => {
    const verbs = [
      'achètent',
      'ont commandé',
      'signent',
      'ont souscrit',
      'payent',
      'passent en caisse',
      'dépensent',
    ];
    expectAll('decisive', crossed(['visiteurs qui', 'abonnés qui'], verbs));
    const english = ['bought', 'book', 'signed', 'pay', 'upgraded', 'checked out', 'renew'];
    expectAll('decisive', crossed(['visitors who', 'followers who'], english));
  });

  it('[4.3.3] are not when the verb commits to nothing', () => {
    expectNever('decisive', [
      'abonnés qui signent la pétition',
      'visiteurs qui donnent leur avis',
      'visitors who pay attention',
      "visiteurs n'ayant pas acheté",
    ]);
  });

  it('[4.3.10] are counted as converted, not as bought', () => {
    expectAll('decisive', [
      'visiteurs convertis',
      'visites converties',
      'converted followers',
      'visitors buying',
    ]);
    expectAll('vanity', ['followers achetés', 'abonnés gagnés']);
  });
});

describe('sentences and questions', () => {
  it('[4.2] measure nothing', () => {
    const texts = [
      'le client est roi',
      'notre marque doit vendre',
      'nous aimons les clients',
      'où en est le contrat ?',
      'who owns the sales?',
      'our customers are great',
    ];
    for (const text of texts) expect(labelVerdict(text).verdict, text).toBe('unknown');
  });

  it('[4.2] still measure when they ask how many', () => {
    expectAll('decisive', ['combien de ventes ?', 'how many leads did we get?']);
  });
});

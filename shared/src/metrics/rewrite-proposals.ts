import type { Language } from '../core/language.ts';
import { readItems } from './items.ts';
import { type RewriteContext, rewritesOf } from './rewrites.ts';
import { labelVerdict } from './verdict.ts';

/** Up to three labels, decisive or parts of this one, that could replace this one, in the asked language (verdict.md 4.7). */
export function rewriteProposals(
  label: string,
  language: Language,
  context: RewriteContext = {},
): readonly string[] {
  return rewritesOf(labelVerdict(label), language, context);
}

/** The metric proposed for an action, by the channel that its title names (verdict.md 4.7, defaults). */
export function defaultMetricFor(actionTitle: string, language: Language): string | undefined {
  const words = new Set(readItems(actionTitle).items.flatMap((item) => item.text.split(/[ _]/)));
  return CHANNEL_DEFAULTS.find(({ names }) => names.some((name) => words.has(name)))?.metric[language];
}

type ChannelDefault = {
  readonly names: readonly string[];
  readonly metric: Readonly<Record<Language, string>>;
};

/** Names are base forms; the first channel named in this order wins. */
const CHANNEL_DEFAULTS: readonly ChannelDefault[] = [
  {
    names: ['webinaire', 'webinar', 'masterclass', 'visioconference'],
    metric: { fr: "rendez-vous pris après l'événement", en: 'meetings booked after the event' },
  },
  {
    names: ['podcast', 'episode'],
    metric: { fr: 'utilisations du code', en: 'code redemptions' },
  },
  {
    names: [
      'magasin',
      'boutique',
      'rayon',
      'gondole',
      'store',
      'shop',
      'retail',
      'restaurant',
      'corner',
      'pharmacie',
      'supermarche',
      'supermarket',
      'caisse',
    ],
    metric: { fr: 'ventes incrémentales contre témoin', en: 'incremental sales against control' },
  },
  {
    names: ['salon', 'stand', 'foire', 'fair', 'booth', 'tradeshow', 'congre', 'expo'],
    metric: { fr: 'opportunités créées', en: 'opportunities created' },
  },
  {
    names: ['application', 'app', 'appli'],
    metric: { fr: 'rétention à 30 jours', en: '30-day retention' },
  },
  {
    names: ['newsletter', 'infolettre', 'email', 'emailing', 'mailing'],
    metric: { fr: "chiffre d'affaires par envoi", en: 'revenue per send' },
  },
  {
    names: [
      'influence',
      'influenceur',
      'influencer',
      'createur',
      'creator',
      'streameur',
      'streamer',
      'twitch',
      'ambassadeur',
      'ambassador',
      'instagram',
      'tiktok',
      'youtube',
      'post',
      'storie',
    ],
    metric: { fr: 'achats via le code', en: 'purchases with the code' },
  },
];

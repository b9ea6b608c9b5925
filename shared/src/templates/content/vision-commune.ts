import { frame, prompt, type TemplateContent, type TemplateEntity } from '../template.ts';

const sticky = (index: number, fr: string, en: string): TemplateEntity => ({
  id: `n-${index}`,
  type: 'sticky',
  parent: 'f-alone',
  at: [24 + (index % 3) * 188, 130 + Math.floor(index / 3) * 188],
  fields: { title: { fr, en } },
});

/** What each imagines alone, what comes back, and one sentence that both brands sign up to. */
export const visionCommune: TemplateContent = {
  stage: 'ideation',
  programme: {},
  entities: [
    frame('f-alone', [0, 0], [600, 540], { fr: '1. Chacun écrit seul', en: '1. Each writes alone' }),
    prompt('t-alone', 'f-alone', 560, {
      fr: 'Dans trois ans, ce partenariat est une réussite. Que voit-on ? Une idée par note. 10 min.',
      en: 'In three years this partnership is a success. What do we see? One idea a note. 10 min.',
    }),
    sticky(0, 'Pour nos clients…', 'For our customers…'),
    sticky(1, 'Pour nos équipes…', 'For our teams…'),
    sticky(2, 'Sur notre marché…', 'In our market…'),
    sticky(3, 'Ce que l’on dit de nous…', 'What people say of us…'),
    sticky(4, 'Ce que nous refusons…', 'What we refuse…'),
    sticky(5, 'Ce que nous gagnons chacun…', 'What each of us gains…'),
    frame('f-common', [640, 0], [600, 540], { fr: '2. Ce qui revient', en: '2. What comes back' }),
    prompt('t-common', 'f-common', 560, {
      fr: 'Rapprochez les notes qui disent la même chose, donnez un nom à chaque groupe. 15 min.',
      en: 'Bring together the notes that say the same, name each group. 15 min.',
    }),
    frame('f-sentence', [1280, 0], [600, 540], { fr: '3. Notre phrase', en: '3. Our sentence' }, 'agree'),
    prompt('t-sentence', 'f-sentence', 560, {
      fr: 'Une phrase que les deux marques signent. Elle reste en haut de la carte. 20 min.',
      en: 'One sentence that both brands sign up to. It stays at the top of the map. 20 min.',
    }),
    {
      id: 'v-shared',
      type: 'vision',
      parent: 'f-sentence',
      at: [24, 140],
      size: [540, 38],
      fields: { kind: 'shared' },
    },
    {
      id: 'o-first',
      type: 'objective',
      parent: 'f-sentence',
      at: [24, 220],
      fields: { scope: 'shared' },
    },
  ],
  links: [{ type: 'supports', from: 'o-first', to: 'v-shared' }],
};

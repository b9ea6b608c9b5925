import type { Recipe } from '../recipe.ts';
import { say, step } from './recipe-steps.ts';

/** Each alone, then what comes back, then one sentence that both brands sign up to. */
export const visionCommune: Recipe = {
  template: 'vision-commune',
  name: say('Vision commune', 'Shared vision'),
  steps: [
    step('welcome', {
      id: 'welcome',
      name: say('Accueil', 'Welcome'),
      minutes: 4,
      prompt: say(
        'Pourquoi ce partenariat, en une phrase chacun ?',
        'Why this partnership, in one sentence each?',
      ),
      help: say(
        'Chacun parle une fois, sans commentaire des autres. Les désaccords viendront plus tard, et c’est voulu.',
        'Everybody speaks once, without comments. Disagreement comes later, on purpose.',
      ),
    }),
    step('write', {
      id: 'alone',
      name: say('Écriture silencieuse', 'Silent writing'),
      minutes: 8,
      prompt: say(
        'Dans un an, à quoi verrons-nous que ce partenariat a réussi ?',
        'In a year, how will we know this partnership worked?',
      ),
      help: say(
        'Un fait visible par note, comme si vous y étiez : un client, une équipe, une scène. 80 signes si possible.',
        'One visible fact a note, as if you were there: a customer, a team, a scene. 80 characters if you can.',
      ),
      isAnonymous: false,
      showsDone: true,
      becomes: 'vision',
    }),
    step('reveal', {
      id: 'reveal',
      name: say('Révéler', 'Reveal'),
      minutes: 5,
      prompt: say('Qu’est-ce qui revient chez les deux marques ?', 'What comes back in both brands?'),
      help: say(
        'Lisez tout en silence. On ne défend pas ses notes : on demande « qu’entends-tu par là ? ».',
        'Read everything in silence. Nobody defends their notes: ask “what do you mean by that?”.',
      ),
    }),
    step('group', {
      id: 'group',
      name: say('Regrouper', 'Group'),
      minutes: 8,
      prompt: say(
        'Quelles notes disent la même chose avec d’autres mots ?',
        'Which notes say the same in other words?',
      ),
      help: say(
        'Un groupe porté par une seule marque reste visible : c’est peut-être là qu’est l’écart.',
        'A group that only one brand carries stays in sight: the gap may be there.',
      ),
    }),
    step('vote', {
      id: 'vote',
      name: say('Vote par points', 'Dot vote'),
      minutes: 4,
      prompt: say(
        'Sans quoi ce partenariat n’en vaudrait-il pas la peine ?',
        'Without what would this partnership not be worth it?',
      ),
      help: say(
        'Cinq points chacun, cachés jusqu’à la clôture. Ils disent où commencer la phrase, pas ce qu’elle dira.',
        'Five dots each, hidden until the vote closes. They say where the sentence starts, not what it will say.',
      ),
      dots: 5,
      on: 'notes',
    }),
    step('map', {
      id: 'sentence',
      name: say('Phrase commune', 'Shared sentence'),
      minutes: 12,
      prompt: say(
        'Quelle phrase les deux marques diraient-elles sans changer un mot ?',
        'Which sentence would both brands say without changing a word?',
      ),
      help: say(
        'Un qui, un quoi, un quand. Une personne de chaque marque tient la plume. Puis reliez-y les objectifs qui la servent.',
        'A who, a what, a when. One person of each brand holds the pen. Then link the objectives that serve it.',
      ),
      makes: ['vision', 'objective'],
    }),
    step('close', {
      id: 'close',
      name: say('Clôture', 'Close'),
      minutes: 4,
      prompt: say(
        'Chaque marque est-elle prête à la montrer chez elle demain ?',
        'Is each brand ready to show it at home tomorrow?',
      ),
      help: say(
        'Un oui de chaque côté, à voix haute. Une marque qui n’a rien écrit est signalée sur la carte.',
        'A yes from each side, aloud. A brand that wrote nothing is flagged on the map.',
      ),
    }),
  ],
};

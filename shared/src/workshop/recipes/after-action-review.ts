import type { Recipe } from '../recipe.ts';
import { say, step } from './recipe-steps.ts';

/** What was planned, what happened, why, what next: of the work, never of a person. */
export const afterActionReview: Recipe = {
  template: 'after-action-review',
  name: say('Bilan d’après-action', 'After-action review'),
  steps: [
    step('welcome', {
      id: 'welcome',
      name: say('Accueil', 'Welcome'),
      minutes: 3,
      prompt: say('De quel jalon faisons-nous le bilan ?', 'Which milestone do we review?'),
      help: say(
        'On parle des faits et du système, pas des personnes : « la validation a pris neuf jours », jamais « untel a tardé ».',
        'We talk of facts and of the system, not of people: “approval took nine days”, never “so-and-so was late”.',
      ),
    }),
    step('discuss', {
      id: 'planned',
      name: say('Ce qui était prévu', 'What was planned'),
      minutes: 4,
      prompt: say(
        'Qu’avions-nous dit que nous ferions, avec quels chiffres ?',
        'What did we say we would do, with which figures?',
      ),
      help: say(
        'Relisez les objectifs, les dates et les cibles sur la carte. On ne refait pas le plan après coup.',
        'Read objectives, dates and targets off the map. Nobody rewrites the plan afterwards.',
      ),
    }),
    step('write', {
      id: 'actual',
      name: say('Ce qui s’est passé', 'What happened'),
      minutes: 6,
      prompt: say('Que s’est-il passé, de bien comme de moins bien ?', 'What happened, good and less good?'),
      help: say(
        'Un fait par note, avec une date ou un chiffre. Gardez l’explication pour la suite. Anonyme pour de bon.',
        'One fact a note, with a date or a figure. Keep explanations for later. Anonymous for good.',
      ),
      isAnonymous: true,
      showsDone: true,
      becomes: 'sticky',
    }),
    step('reveal', {
      id: 'reveal',
      name: say('Révéler', 'Reveal'),
      minutes: 4,
      prompt: say('Les deux marques ont-elles vécu la même phase ?', 'Did both brands live the same phase?'),
      help: say(
        'Lisez en silence. Un fait que l’on conteste se vérifie dans les relevés, pas à la voix.',
        'Read in silence. A fact that is contested is checked in the readings, not by voice.',
      ),
    }),
    step('group', {
      id: 'group',
      name: say('Regrouper', 'Group'),
      minutes: 5,
      prompt: say('Quels faits vont ensemble ?', 'Which facts belong together?'),
      help: say(
        'Nommez chaque groupe par ce qui s’est passé, sans adjectif.',
        'Name each group by what happened, without adjectives.',
      ),
    }),
    step('discuss', {
      id: 'causes',
      name: say('Pourquoi', 'Why'),
      minutes: 6,
      prompt: say(
        'Qu’est-ce qui, dans notre façon de faire, l’a rendu possible ?',
        'What in our way of working made it possible?',
      ),
      help: say(
        'Demandez « pourquoi » jusqu’à trouver une règle, un outil ou un délai : ce que l’on peut changer. Un nom n’est pas une cause.',
        'Ask “why” until you find a rule, a tool or a delay: something that can change. A name is not a cause.',
      ),
    }),
    step('vote', {
      id: 'vote',
      name: say('Ce qui compte', 'What counts'),
      minutes: 3,
      prompt: say('Que faut-il garder ou changer en premier ?', 'What to keep or change first?'),
      help: say(
        'Trois points chacun, cachés jusqu’à la clôture.',
        'Three dots each, hidden until the vote closes.',
      ),
      dots: 3,
      on: 'groups',
    }),
    step('map', {
      id: 'next',
      name: say('Garder, changer', 'Keep, change'),
      minutes: 6,
      prompt: say(
        'Que ferons-nous autrement dès la prochaine phase ?',
        'What will we do differently from the next phase on?',
      ),
      help: say(
        'Écrivez les quatre réponses dans la fiche de bilan. Chaque leçon devient une action, avec un nom et une date.',
        'Write the four answers into the review card. Every lesson becomes an action, with a name and a date.',
      ),
      makes: ['review', 'action'],
    }),
    step('close', {
      id: 'close',
      name: say('Clôture', 'Close'),
      minutes: 3,
      prompt: say('Qu’est-ce que chacun emporte ?', 'What does each of us take along?'),
      help: say(
        'Une phrase chacun, puis la date du prochain bilan.',
        'One sentence each, then the date of the next review.',
      ),
    }),
  ],
};

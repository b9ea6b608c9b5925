import type { Recipe } from '../recipe.ts';
import { say, step } from './recipe-steps.ts';

/** Fifteen minutes on what is late, what the figures say, and what is decided. */
export const weeklyPoint: Recipe = {
  template: 'weekly-point',
  name: say('Point hebdomadaire', 'Weekly point'),
  steps: [
    step('welcome', {
      id: 'welcome',
      name: say('Ouverture', 'Opening'),
      minutes: 1,
      prompt: say('Qui manque, et qui parle en son nom ?', 'Who is missing, and who speaks for them?'),
      help: say(
        'Les décisions de la semaine passée sont-elles faites ? Oui ou non, sans récit.',
        'Are last week’s decisions done? Yes or no, no story.',
      ),
    }),
    step('discuss', {
      id: 'late',
      name: say('Actions en retard', 'Late actions'),
      minutes: 4,
      prompt: say(
        'Qu’est-ce qui est en retard, et qu’est-ce que cela bloque ?',
        'What is late, and what does it block?',
      ),
      help: say(
        'Une action à la fois sous le projecteur. Son porteur dit la nouvelle date ou demande de l’aide.',
        'One action at a time in the spotlight. Its owner gives the new date, or asks for help.',
      ),
    }),
    step('discuss', {
      id: 'readings',
      name: say('Relevés', 'Readings'),
      minutes: 4,
      prompt: say(
        'Que disent les chiffres décisifs cette semaine ?',
        'What do the decisive figures say this week?',
      ),
      help: say(
        'Saisissez les relevés qui manquent. Un chiffre sous sa cible appelle une action, pas une explication.',
        'Enter the readings that are missing. A figure under target calls for an action, not an explanation.',
      ),
    }),
    step('decide', {
      id: 'decide',
      name: say('Décisions', 'Decisions'),
      minutes: 4,
      prompt: say('Que décidons-nous, et qui l’annonce ?', 'What do we decide, and who announces it?'),
      help: say(
        'Qui, comment, pour quand. Une date ne bouge que pour une raison dite, et avec l’accord des deux marques.',
        'Who, how, by when. A date moves only for a stated reason, agreed by both brands.',
      ),
    }),
    step('close', {
      id: 'close',
      name: say('Clôture', 'Close'),
      minutes: 2,
      prompt: say(
        'Qui publie le compte rendu dans le canal groupé ?',
        'Who posts the summary in the group channel?',
      ),
      help: say('Même jour, même heure la semaine prochaine.', 'Same day, same time next week.'),
    }),
  ],
};

import type { Recipe } from '../recipe.ts';
import { say, step } from './recipe-steps.ts';

/** It has failed: why, how likely, how bad, and the plan that is ready before it happens. */
export const worstCase: Recipe = {
  template: 'worst-case',
  name: say('Scénarios du pire', 'Worst case'),
  steps: [
    step('welcome', {
      id: 'welcome',
      name: say('Accueil', 'Welcome'),
      minutes: 4,
      prompt: say(
        'Nous sommes à la fin du programme. Il a échoué.',
        'It is the end of the programme. It has failed.',
      ),
      help: say(
        'C’est un fait, pas une hypothèse : on ne discute pas si, on raconte pourquoi. Aucune cause n’est une accusation.',
        'A fact, not a guess: we do not argue whether, we tell why. No cause is an accusation.',
      ),
    }),
    step('write', {
      id: 'causes',
      name: say('Causes, chacun seul', 'Causes, each alone'),
      minutes: 8,
      prompt: say('Qu’est-ce qui a fait échouer le programme ?', 'What made the programme fail?'),
      help: say(
        'Une cause par note, datée si possible : réputation, technique, départ, droit, données, marché. Anonyme pour de bon.',
        'One cause a note, dated if you can: reputation, technical, departure, law, data, market. Anonymous for good.',
      ),
      isAnonymous: true,
      showsDone: true,
      becomes: 'risk',
    }),
    step('reveal', {
      id: 'reveal',
      name: say('Révéler', 'Reveal'),
      minutes: 5,
      prompt: say('Laquelle n’aviez-vous pas vue ?', 'Which one had you not seen?'),
      help: say(
        'Lisez en silence, puis chacun en cite une qu’il n’a pas écrite. Personne ne cherche qui a écrit quoi.',
        'Read in silence, then each names one they did not write. Nobody looks for who wrote what.',
      ),
    }),
    step('group', {
      id: 'group',
      name: say('Réunir les doublons', 'Merge the doubles'),
      minutes: 6,
      prompt: say('Lesquelles disent le même échec ?', 'Which ones tell the same failure?'),
      help: say(
        'Choisissez la mieux dite, puis ses doublons, et n’en gardez qu’une. Une cause vague se précise ou s’en va.',
        'Pick the best said, then its doubles, and keep only one. A vague cause gets precise or goes.',
      ),
    }),
    step('map', {
      id: 'place',
      name: say('Situer', 'Place'),
      minutes: 10,
      prompt: say('Quelle probabilité, quel impact, de 1 à 5 ?', 'How likely, how bad, from 1 to 5?'),
      help: say(
        'Commencez par la plus grave. En cas d’écart de deux cases, écoutez les deux extrêmes avant de trancher.',
        'Start with the worst. Two cells apart: listen to both extremes before you settle.',
      ),
      makes: ['risk'],
    }),
    step('map', {
      id: 'plans',
      name: say('Plans de secours', 'Contingency plans'),
      minutes: 18,
      prompt: say(
        'Le jour où elle survient, qui fait quoi dans l’heure ?',
        'The day it happens, who does what within the hour?',
      ),
      help: say(
        'Au-dessus de la ligne, chaque cas a son plan : signe déclencheur, étapes, moyens, contacts, message, porteur.',
        'Above the line, every case has its plan: trigger, steps, resources, contacts, message, owner.',
      ),
      makes: ['contingency', 'risk'],
    }),
    step('decide', {
      id: 'decide',
      name: say('Qui déclenche', 'Who pulls the trigger'),
      minutes: 5,
      prompt: say(
        'Qui lance un plan sans attendre l’accord de l’autre marque ?',
        'Who starts a plan without waiting for the other brand?',
      ),
      help: say(
        'Une décision par cas grave : une personne de chaque marque, et le canal où elle prévient.',
        'One decision a serious case: one person of each brand, and the channel where they say so.',
      ),
    }),
    step('close', {
      id: 'close',
      name: say('Clôture', 'Close'),
      minutes: 4,
      prompt: say('Quel signe surveillons-nous dès demain ?', 'Which sign do we watch from tomorrow?'),
      help: say(
        'Imprimez les fiches réflexes et mettez-les là où l’on décroche le téléphone.',
        'Print the reflex sheets and put them where the phone is answered.',
      ),
    }),
  ],
};

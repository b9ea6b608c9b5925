import type { Recipe } from '../recipe.ts';
import { say, step } from './recipe-steps.ts';

/** From two lists of wishes to one plan with owners, dates and figures that settle it. */
export const kickoff: Recipe = {
  template: 'kickoff',
  name: say('Atelier de lancement', 'Kickoff workshop'),
  steps: [
    step('welcome', {
      id: 'welcome',
      name: say('Accueil', 'Welcome'),
      minutes: 5,
      prompt: say(
        'Qui êtes-vous, et que décidez-vous dans ce programme ?',
        'Who are you, and what do you decide in this programme?',
      ),
      help: say(
        'Une phrase chacun : prénom, marque, rôle. L’animatrice lit l’ordre du jour, personne ne le discute.',
        'One sentence each: name, brand, role. The facilitator reads the agenda, nobody argues it.',
      ),
    }),
    step('write', {
      id: 'goals',
      name: say('Nos objectifs, chacun seul', 'Our goals, each alone'),
      minutes: 8,
      prompt: say(
        'Que doit rapporter ce programme à votre marque ?',
        'What must this programme bring your brand?',
      ),
      help: say(
        'Un résultat par note, pas une tâche : ce qui aura changé, pour qui. Trois notes au plus.',
        'One result a note, not a task: what will have changed, and for whom. Three notes at most.',
      ),
      isAnonymous: false,
      showsDone: true,
      becomes: 'sticky',
    }),
    step('reveal', {
      id: 'compare',
      name: say('Comparer', 'Compare'),
      minutes: 7,
      prompt: say(
        'Où visons-nous la même chose, où nous gênons-nous ?',
        'Where do we want the same, where are we in each other’s way?',
      ),
      help: say(
        'Deux minutes de lecture en silence, puis chaque marque dit ce qui la surprend chez l’autre.',
        'Two minutes of silent reading, then each brand says what surprises it in the other’s notes.',
      ),
    }),
    step('group', {
      id: 'group',
      name: say('Rapprocher', 'Bring together'),
      minutes: 8,
      prompt: say('Quelles notes visent le même résultat ?', 'Which notes aim at the same result?'),
      help: say(
        'Nommez chaque groupe par le résultat, avec un verbe. Une note seule est un groupe.',
        'Name each group by its result, with a verb. A note on its own is a group.',
      ),
    }),
    step('vote', {
      id: 'keep',
      name: say('Garder l’essentiel', 'Keep what matters'),
      minutes: 5,
      prompt: say(
        'Quels résultats méritent que nous y mettions nos moyens ?',
        'Which results are worth our means?',
      ),
      help: say(
        'Quatre points chacun, plusieurs sur un même groupe si vous voulez. Les points éclairent, ils ne décident pas.',
        'Four dots each, several on one group if you like. Dots inform, they do not decide.',
      ),
      dots: 4,
      on: 'groups',
    }),
    step('map', {
      id: 'smart',
      name: say('Objectifs SMART', 'SMART objectives'),
      minutes: 14,
      prompt: say(
        'Comment quelqu’un d’extérieur saurait-il que c’est atteint ?',
        'How would an outsider know that it is reached?',
      ),
      help: say(
        'Pour qui, combien, pour quand, et ce que chaque marque y gagne. Quatre objectifs au plus ; chaque lettre doit s’allumer.',
        'For whom, how much, by when, and what each brand gains. Four objectives at most; every letter should light up.',
      ),
      makes: ['objective'],
    }),
    step('map', {
      id: 'actions',
      name: say('Actions', 'Actions'),
      minutes: 12,
      prompt: say(
        'Que faisons-nous, concrètement, pour chaque objectif ?',
        'What do we actually do for each objective?',
      ),
      help: say(
        'Un verbe, une date de fin, reliée à son objectif. Ce qui ne mène à aucun objectif sort du programme.',
        'A verb, an end date, linked to its objective. What leads to no objective leaves the programme.',
      ),
      makes: ['action'],
    }),
    step('map', {
      id: 'metrics',
      name: say('Indicateurs décisifs', 'Decisive metrics'),
      minutes: 12,
      prompt: say(
        'Quel chiffre, un ou deux par objectif, fera foi ?',
        'Which figure, one or two an objective, will settle it?',
      ),
      help: say(
        'S’il double et que rien ne change dans vos décisions, c’est de la vanité. Notez source, point de départ et cible.',
        'If it doubles and no decision of yours changes, it is vanity. Note source, baseline and target.',
      ),
      makes: ['metric'],
    }),
    step('map', {
      id: 'owners',
      name: say('Porteurs et suivi', 'Owners and tracking'),
      minutes: 9,
      prompt: say(
        'Qui porte chaque action, et le suivi est-il prêt avant le lancement ?',
        'Who owns each action, and is tracking ready before launch?',
      ),
      help: say(
        'Un nom, jamais une marque. Prenez les constats un par un, erreurs d’abord : corrigez, ou assumez avec une raison.',
        'A name, never a brand. Take the findings one by one, errors first: fix, or assume with a reason.',
      ),
      makes: ['action', 'metric', 'milestone'],
    }),
    step('decide', {
      id: 'decide',
      name: say('Décisions', 'Decisions'),
      minutes: 5,
      prompt: say('Qu’avons-nous décidé aujourd’hui, à deux ?', 'What have we decided today, the two of us?'),
      help: say(
        'Une phrase par décision : qui, comment, pour quand. Chaque marque relit à voix haute avant de l’enregistrer.',
        'One sentence a decision: who, how, by when. Each brand reads it aloud before it is kept.',
      ),
    }),
    step('close', {
      id: 'close',
      name: say('Clôture', 'Close'),
      minutes: 5,
      prompt: say('Que reste-t-il avant de signer le lancement ?', 'What is left before we sign the launch?'),
      help: say(
        'Les six feux du lancement, la date du prochain point, et qui publie le compte rendu dans le canal groupé.',
        'The six lights of the launch, the date of the next point, and who posts the summary in the group channel.',
      ),
    }),
  ],
};

const fr = {
  title: 'Avis contraire',
  give: 'Donner un autre avis',
  change: 'Modifier',
  takeBack: 'Retirer cet avis',
  question: 'S’il baissait de 20 % la semaine prochaine, que feriez-vous ?',
  count: (count: number, least: number) => `${count} caractère${count > 1 ? 's' : ''}, ${least} suffisent`,
  worth: 'Ce qu’il vaut',
  sign: 'Signer cet avis',
  gaps: {
    label: 'Le titre a changé depuis : l’avis ne tient plus.',
    justification: 'La raison est encore trop courte.',
    'second-brand': 'L’autre marque doit signer aussi.',
  },
};

const en = {
  title: 'Another verdict',
  give: 'Give another verdict',
  change: 'Change',
  takeBack: 'Take this verdict back',
  question: 'If it fell 20% next week, what would you do?',
  count: (count: number, least: number) => `${count} character${count === 1 ? '' : 's'}, ${least} are enough`,
  worth: 'What it is worth',
  sign: 'Sign this verdict',
  gaps: {
    label: 'The title has changed since: the verdict no longer holds.',
    justification: 'The reason is still too short.',
    'second-brand': 'The other brand has to sign too.',
  },
} satisfies typeof fr;

/** Words of another verdict on a metric. */
export const overrideMessages = { fr, en };

import { plural } from '../format.ts';

const fr = {
  people: (count: number) =>
    `${count}\u00a0${plural('fr', count, { one: 'personne sur le tableau', other: 'personnes sur le tableau' })}`,
  more: (count: number) => `+${count}`,
  title: 'Sur le tableau',
  you: 'vous',
  roles: { facilitator: 'Animation', editor: 'Écriture', viewer: 'Lecture' },
  unnamed: 'Sans nom',
  introduce: {
    title: 'Qui êtes-vous\u00a0?',
    body: 'Votre prénom signe vos cartes, vos votes et vos décisions.',
    name: 'Votre prénom',
    known: 'Déjà sur le tableau',
    brand: 'Votre marque',
    noBrand: 'Aucune',
    save: 'C’est moi',
    later: 'Plus tard',
    failed: 'Votre prénom n’est pas arrivé. Réessayez.',
  },
};

const en = {
  people: (count: number) =>
    `${count} ${plural('en', count, { one: 'person', other: 'people' })} on the board`,
  more: (count: number) => `+${count}`,
  title: 'On the board',
  you: 'you',
  roles: { facilitator: 'Facilitation', editor: 'Writing', viewer: 'Reading' },
  unnamed: 'No name',
  introduce: {
    title: 'Who are you?',
    body: 'Your first name signs your cards, your votes and your decisions.',
    name: 'Your first name',
    known: 'On the board already',
    brand: 'Your brand',
    noBrand: 'None',
    save: 'That is me',
    later: 'Later',
    failed: 'Your first name did not arrive. Try again.',
  },
} satisfies typeof fr;

export const presenceMessages = { fr, en };

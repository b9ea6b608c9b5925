import { formatList, plural } from '../format.ts';

const fr = {
  people: (count: number) =>
    `${count}\u00a0${plural('fr', count, { one: 'personne sur le tableau', other: 'personnes sur le tableau' })}`,
  more: (count: number) => `+${count}`,
  title: 'Sur le tableau',
  you: 'vous',
  roles: { facilitator: 'Animation', editor: 'Écriture', viewer: 'Lecture' },
  unnamed: 'Sans nom',
  follow: (name: string) => `Suivre ${name}`,
  following: (name: string) => `Vous suivez ${name} · Échap`,
  summoned: (name: string) => `${name} vous montre le plan · Échap pour rester`,
  followedBy: (names: readonly string[]) =>
    `${formatList('fr', names)} ${names.length === 1 ? 'vous suit' : 'vous suivent'}`,
  stop: 'Ne plus suivre',
  goTo: (name: string) => `Aller voir ${name}`,
  summon: 'Amener tout le monde ici',
  ping: 'Montrer un endroit',
  pinged: (name: string) => `${name} montre un endroit du plan`,
  react: 'Réagir',
  reacted: (name: string, reaction: string) => `${name} réagit : ${reaction}`,
  reactions: {
    yes: 'D’accord',
    love: 'J’aime',
    applause: 'Bravo',
    idea: 'Idée',
    question: 'Question',
    doubt: 'Doute',
  },
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
  follow: (name: string) => `Follow ${name}`,
  following: (name: string) => `You follow ${name} · Esc`,
  summoned: (name: string) => `${name} shows you the map · Esc to stay`,
  followedBy: (names: readonly string[]) =>
    `${formatList('en', names)} ${names.length === 1 ? 'follows' : 'follow'} you`,
  stop: 'Stop following',
  goTo: (name: string) => `Go and see ${name}`,
  summon: 'Bring everyone here',
  ping: 'Point at a place',
  pinged: (name: string) => `${name} points at a place of the map`,
  react: 'React',
  reacted: (name: string, reaction: string) => `${name} reacts: ${reaction}`,
  reactions: {
    yes: 'Agreed',
    love: 'I like it',
    applause: 'Well done',
    idea: 'Idea',
    question: 'Question',
    doubt: 'Doubt',
  },
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

import { plural } from '../format.ts';

const fr = {
  invitedToFacilitate: 'Ce lien fait de vous l’animation du tableau.',
  invitedToRead: 'Ce lien vous invite à lire le tableau.',
  invitedToWrite: 'Ce lien vous invite à écrire sur le tableau.',
  invitedToWriteFor: 'Ce lien vous invite à écrire sur le tableau, pour',
  name: 'Votre prénom',
  asSeen: 'Les autres vous verront ainsi.',
  noAccount: 'Pas de compte, pas d’adresse.',
  who: 'Vous êtes déjà sur le tableau\u00a0?',
  enter: 'Entrer sur le tableau',
  entering: 'Entrée…',
  present: (count: number) =>
    count === 0
      ? 'Personne n’y est encore'
      : `${count}\u00a0${plural('fr', count, { one: 'personne y est déjà', other: 'personnes y sont déjà' })}`,
  nameMissing: 'Écrivez le prénom que les autres verront.',
  conflict: {
    title: 'Vous êtes déjà sur ce tableau',
    body: (current: string, next: string) =>
      `Cet appareil y est entré avec un lien ${current}. Ce lien-ci donne un accès ${next}. Lequel garder\u00a0?`,
    roles: { facilitator: 'd’animation', editor: 'd’écriture', viewer: 'de lecture' },
    keep: 'Garder l’accès actuel',
    replace: 'Prendre le nouveau',
  },
  refused: {
    title: 'Ce lien n’ouvre plus de tableau',
    body: 'Il a été remplacé, révoqué, ou recopié à moitié. Demandez-en un à la personne qui vous l’a envoyé.',
    home: 'Aller à l’accueil',
  },
  missing: {
    title: 'Il manque la fin du lien',
    body: 'Le lien complet se termine par un # et une suite de lettres. Ouvrez-le depuis le message d’origine.',
  },
  unreachable: {
    title: 'Le serveur ne répond pas',
    body: 'Vérifiez le réseau, puis réessayez. Le lien reste bon.',
    retry: 'Réessayer',
  },
  failed: 'L’entrée n’a pas abouti. Réessayez.',
  loading: 'Ouverture du lien…',
};

const en = {
  invitedToFacilitate: 'This link makes you the facilitator of the board.',
  invitedToRead: 'This link invites you to read the board.',
  invitedToWrite: 'This link invites you to write on the board.',
  invitedToWriteFor: 'This link invites you to write on the board, for',
  name: 'Your first name',
  asSeen: 'The others will see you like this.',
  noAccount: 'No account, no address.',
  who: 'Are you on the board already?',
  enter: 'Enter the board',
  entering: 'Entering…',
  present: (count: number) =>
    count === 0
      ? 'Nobody is there yet'
      : `${count} ${plural('en', count, { one: 'person is there already', other: 'people are there already' })}`,
  nameMissing: 'Write the first name that the others will see.',
  conflict: {
    title: 'You are on this board already',
    body: (current: string, next: string) =>
      `This device entered it with a ${current} link. This one gives ${next} access. Which one to keep?`,
    roles: { facilitator: 'facilitation', editor: 'writing', viewer: 'reading' },
    keep: 'Keep the current access',
    replace: 'Take the new one',
  },
  refused: {
    title: 'This link no longer opens a board',
    body: 'It was replaced, revoked, or copied by half. Ask for one from the person who sent it to you.',
    home: 'Go to the home page',
  },
  missing: {
    title: 'The end of the link is missing',
    body: 'The whole link ends with a # and a run of letters. Open it from the original message.',
  },
  unreachable: {
    title: 'The server does not answer',
    body: 'Check the network, then try again. The link is still good.',
    retry: 'Try again',
  },
  failed: 'You did not get in. Try again.',
  loading: 'Opening the link…',
} satisfies typeof fr;

export const joinMessages = { fr, en };

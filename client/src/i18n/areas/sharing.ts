import { formatList } from '../format.ts';

const fr = {
  title: 'Partager le tableau',
  lead: 'Un lien par rôle. Qui l’a entre avec son prénom, sans compte.',
  links: {
    facilitator: { name: 'Animation', gives: 'Tout, ateliers et liens compris' },
    partnerA: { name: 'Marque A', gives: 'Écrit, commente, vote' },
    partnerB: { name: 'Marque B', gives: 'Écrit, commente, vote' },
    viewer: { name: 'Lecture', gives: 'Regarde, ne change rien' },
  },
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'Le navigateur refuse de copier. Sélectionnez l’adresse.',
  address: (link: string) => `Adresse du lien ${link}`,
  more: (link: string) => `Remplacer ou révoquer le lien ${link}`,
  nobody: 'Personne',
  revoked: 'Révoqué, n’ouvre plus rien',
  replaceTitle: 'Remplacer le lien',
  replaceBody: (names: readonly string[]) =>
    names.length === 0
      ? 'L’ancien n’ouvre plus. Qui est déjà entré reste.'
      : `L’ancien n’ouvre plus. ${formatList('fr', names)} ${names.length === 1 ? 'reste' : 'restent'}.`,
  replace: 'Remplacer et copier',
  renew: 'Nouveau lien',
  revokeTitle: 'Révoquer le lien',
  revokeBody: (names: readonly string[]) =>
    names.length === 0
      ? 'Qui est entré par ce lien sort tout de suite.'
      : `${formatList('fr', names)} ${names.length === 1 ? 'sort' : 'sortent'} tout de suite.`,
  revoke: 'Révoquer',
  note: 'La fin du lien, après #, n’est jamais écrite dans les journaux du serveur.',
  people: 'Sur le tableau',
  noName: 'Sans nom encore',
  me: 'vous',
  here: 'Ici',
  away: 'Absent',
  remove: 'Retirer',
  removeLabel: (name: string) => `Retirer ${name}`,
  removeTitle: (name: string) => `Retirer ${name} du tableau`,
  removeBody: 'Sa page se ferme tout de suite. Ses fiches restent.',
  removeHint: (link: string) =>
    `Le lien ${link} l’a fait entrer et ouvre toujours\u00a0: remplacez-le aussi.`,
  removeFailed: 'Personne n’a été retiré. Vérifiez le réseau.',
  loading: 'Lecture des liens…',
  failed: 'Les liens ne sont pas arrivés. Vérifiez le réseau.',
  retry: 'Réessayer',
};

const en = {
  title: 'Share the board',
  lead: 'One link per role. Whoever has it enters with a first name, without an account.',
  links: {
    facilitator: { name: 'Facilitation', gives: 'Everything, workshops and links included' },
    partnerA: { name: 'Brand A', gives: 'Writes, comments, votes' },
    partnerB: { name: 'Brand B', gives: 'Writes, comments, votes' },
    viewer: { name: 'Reading', gives: 'Looks, changes nothing' },
  },
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser refuses to copy. Select the address.',
  address: (link: string) => `Address of the ${link} link`,
  more: (link: string) => `Replace or revoke the ${link} link`,
  nobody: 'Nobody',
  revoked: 'Revoked, opens nothing',
  replaceTitle: 'Replace the link',
  replaceBody: (names: readonly string[]) =>
    names.length === 0
      ? 'The old one opens nothing. Whoever is in stays.'
      : `The old one opens nothing. ${formatList('en', names)} ${names.length === 1 ? 'stays' : 'stay'}.`,
  replace: 'Replace and copy',
  renew: 'New link',
  revokeTitle: 'Revoke the link',
  revokeBody: (names: readonly string[]) =>
    names.length === 0
      ? 'Whoever came in by this link leaves at once.'
      : `${formatList('en', names)} ${names.length === 1 ? 'leaves' : 'leave'} at once.`,
  revoke: 'Revoke',
  note: 'The end of the link, after #, is never written in the server’s logs.',
  people: 'On the board',
  noName: 'No name yet',
  me: 'you',
  here: 'Here',
  away: 'Away',
  remove: 'Remove',
  removeLabel: (name: string) => `Remove ${name}`,
  removeTitle: (name: string) => `Remove ${name} from the board`,
  removeBody: 'Their page closes at once. Their cards stay.',
  removeHint: (link: string) => `The ${link} link let them in and still opens: replace it, too.`,
  removeFailed: 'Nobody was removed. Check the network.',
  loading: 'Reading the links…',
  failed: 'The links did not arrive. Check the network.',
  retry: 'Try again',
} satisfies typeof fr;

export const sharingMessages = { fr, en };

import { plural } from '../format.ts';

const fr = {
  lead: 'Ce qui se passe sur le tableau depuis que vous l’avez ouvert, le plus récent d’abord.',
  none: 'Rien encore depuis l’ouverture.',
  me: 'Vous',
  unknown: 'Quelqu’un',
  ways: { done: '', undone: 'a annulé', redone: 'a rétabli' },
  myWays: { done: '', undone: 'avez annulé', redone: 'avez rétabli' },
  added: (title: string) => `Ajout : ${title}`,
  removed: (title: string) => `Suppression : ${title}`,
  moved: (title: string) => `Déplacement : ${title}`,
  movedMany: (count: number) => `${count} fiches déplacées`,
  linked: (from: string, link: string, to: string) => `Lien : « ${from} » ${link} « ${to} »`,
  unlinked: (from: string, link: string, to: string) => `Lien retiré : « ${from} » ${link} « ${to} »`,
  board: 'Réglages du tableau',
  many: (count: number) =>
    `${count} ${plural('fr', count, { one: 'changement', other: 'changements' })} d’un coup`,
  goTo: (title: string) => `Aller à « ${title} »`,
  before: 'Avant l’ouverture',
};

const en = {
  lead: 'What happens on the board since you opened it, the latest first.',
  none: 'Nothing yet since you opened it.',
  me: 'You',
  unknown: 'Somebody',
  ways: { done: '', undone: 'undid', redone: 'redid' },
  myWays: { done: '', undone: 'undid', redone: 'redid' },
  added: (title: string) => `Added: ${title}`,
  removed: (title: string) => `Deleted: ${title}`,
  moved: (title: string) => `Moved: ${title}`,
  movedMany: (count: number) => `${count} cards moved`,
  linked: (from: string, link: string, to: string) => `Link: “${from}” ${link} “${to}”`,
  unlinked: (from: string, link: string, to: string) => `Link removed: “${from}” ${link} “${to}”`,
  board: 'Settings of the board',
  many: (count: number) => `${count} ${plural('en', count, { one: 'change', other: 'changes' })} at once`,
  goTo: (title: string) => `Go to “${title}”`,
  before: 'Before you opened it',
} satisfies typeof fr;

/** Words of the history panel. */
export const historyMessages = { fr, en };

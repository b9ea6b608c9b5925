import { plural } from '../format.ts';

const fr = {
  title: 'Versions',
  back: 'Revenir à la carte',
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  now: 'Maintenant',
  changes: (count: number) => `${count} ${plural('fr', count, { one: 'changement', other: 'changements' })}`,
  brands: (count: number) => `${count} marques`,
  by: (time: string, name: string) => `${time}, par ${name}`,
  beforeRestore: (moment: string) => `Avant le retour au ${moment}`,
  kept: (days: number) => `Gardées ${days} jours. Les versions nommées restent.`,
  none: 'Pas encore de version. Une version est gardée toutes les dix minutes de travail.',
  failed: 'Les versions ne sont pas arrivées.',
  retry: 'Réessayer',
  keep: 'Figer',
  keepTitle: 'Figer le tableau tel qu’il est',
  keepLead: 'Une version nommée se garde sans limite de temps.',
  name: 'Nom de la version',
  keepIt: 'Figer cette version',
  cancel: 'Annuler',
  tooMany: 'Ce tableau garde déjà 200 versions nommées.',
  notKept: 'La version n’est pas gardée : le serveur ne répond pas.',
  preview: 'Aperçu, rien n’est encore changé',
  previewMap: 'Aperçu de la version',
  lead: 'Ce que change le retour à cette version',
  same: 'Le tableau dit la même chose.',
  restore: 'Rétablir cette version',
  leave: 'Quitter l’aperçu',
  choose: 'Choisissez une version pour voir ce qu’elle change.',
  note: (others: number) =>
    others === 0
      ? 'L’état de maintenant devient une version.'
      : others === 1
        ? 'L’état de maintenant devient une version. La personne présente est prévenue.'
        : `L’état de maintenant devient une version. Les ${others} personnes présentes sont prévenues.`,
  notRestored: 'La version n’est pas rétablie : le serveur ne répond pas.',
  restoredBy: (name: string, moment: string) => `${name} a rétabli la version du ${moment}.`,
  restored: (moment: string) => `La version du ${moment} est rétablie.`,
  undo: 'Annuler le retour',
  close: 'Fermer',
  changesOf: {
    removed: 'Disparaît',
    added: 'Revient',
    absent: 'Absente ici',
    instead: (label: string, to: string, from: string) => `${label} : ${to}, au lieu de ${from}`,
    changed: (label: string) => `${label} : change`,
    more: (count: number) =>
      `et ${count} ${plural('fr', count, { one: 'autre champ', other: 'autres champs' })}`,
    links: (count: number) =>
      `${count} ${plural('fr', count, { one: 'lien change', other: 'liens changent' })}`,
    moved: (count: number) =>
      `${count} ${plural('fr', count, { one: 'fiche reprend sa place', other: 'fiches reprennent leur place' })}`,
    board: 'Réglages du tableau',
    nothing: 'rien',
    yes: 'oui',
    no: 'non',
  },
};

const en: typeof fr = {
  title: 'Versions',
  back: 'Back to the map',
  today: 'Today',
  yesterday: 'Yesterday',
  now: 'Now',
  changes: (count: number) => `${count} ${plural('en', count, { one: 'change', other: 'changes' })}`,
  brands: (count: number) => `${count} brands`,
  by: (time: string, name: string) => `${time}, by ${name}`,
  beforeRestore: (moment: string) => `Before going back to ${moment}`,
  kept: (days: number) => `Kept for ${days} days. Named versions stay.`,
  none: 'No version yet. One is kept after every ten minutes of work.',
  failed: 'The versions did not arrive.',
  retry: 'Try again',
  keep: 'Keep',
  keepTitle: 'Keep the board as it is',
  keepLead: 'A named version is kept without limit of time.',
  name: 'Name of the version',
  keepIt: 'Keep this version',
  cancel: 'Cancel',
  tooMany: 'This board keeps 200 named versions already.',
  notKept: 'The version is not kept: the server does not answer.',
  preview: 'Preview, nothing has changed yet',
  previewMap: 'Preview of the version',
  lead: 'What going back to this version changes',
  same: 'The board says the same.',
  restore: 'Restore this version',
  leave: 'Leave the preview',
  choose: 'Choose a version to see what it changes.',
  note: (others: number) =>
    others === 0
      ? 'The board as it is now becomes a version.'
      : others === 1
        ? 'The board as it is now becomes a version. The person who is here is told.'
        : `The board as it is now becomes a version. The ${others} people who are here are told.`,
  notRestored: 'The version is not restored: the server does not answer.',
  restoredBy: (name: string, moment: string) => `${name} has restored the version of ${moment}.`,
  restored: (moment: string) => `The version of ${moment} is restored.`,
  undo: 'Undo the restore',
  close: 'Close',
  changesOf: {
    removed: 'Disappears',
    added: 'Comes back',
    absent: 'Not here',
    instead: (label: string, to: string, from: string) => `${label}: ${to}, instead of ${from}`,
    changed: (label: string) => `${label}: changes`,
    more: (count: number) => `and ${count} more ${plural('en', count, { one: 'field', other: 'fields' })}`,
    links: (count: number) =>
      `${count} ${plural('en', count, { one: 'link changes', other: 'links change' })}`,
    moved: (count: number) =>
      `${count} ${plural('en', count, { one: 'card takes its place again', other: 'cards take their places again' })}`,
    board: 'Settings of the board',
    nothing: 'nothing',
    yes: 'yes',
    no: 'no',
  },
};

/** Versions of the board: the list, the preview, going back. */
export const versionsMessages = { fr, en };

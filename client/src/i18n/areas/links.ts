const fr = {
  edit: (name: string) => `Modifier le lien « ${name} »`,
  title: (name: string) => `Lien « ${name} »`,
  label: 'Mots sur le lien',
  labelExample: 'si le budget est voté',
  from: 'Part de',
  to: 'Va vers',
  done: 'Garder',
  remove: 'Retirer le lien',
  ofCard: 'Liens de la fiche',
  none: 'Aucun lien dessiné ici.',
  row: (from: string, name: string, to: string) => `${from} ${name} ${to}`,
  acts: { links: 'Modifier un lien de la fiche', link: 'Modifier le lien', removeLink: 'Retirer le lien' },
};

const en = {
  edit: (name: string) => `Edit the link “${name}”`,
  title: (name: string) => `Link “${name}”`,
  label: 'Words on the link',
  labelExample: 'if the budget is voted',
  from: 'Starts at',
  to: 'Goes to',
  done: 'Keep',
  remove: 'Remove the link',
  ofCard: 'Links of the card',
  none: 'No link is drawn here.',
  row: (from: string, name: string, to: string) => `${from} ${name} ${to}`,
  acts: { links: 'Edit a link of the card', link: 'Edit the link', removeLink: 'Remove the link' },
} satisfies typeof fr;

/** Words of the links between cards, as they are taken in hand. */
export const linkMessages = { fr, en };

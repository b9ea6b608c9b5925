const fr = {
  open: 'Ouvrir le tableau',
  opening: 'Ouverture de la carte…',
  offline: 'Hors ligne',
  closed: 'Ce lien n’ouvre plus la carte. Demandez-en un à la personne qui l’a placée ici.',
  noToken: 'Il manque la fin de l’adresse, après le #. Reprenez-la dans «\u00a0Partager\u00a0».',
  share: {
    title: 'Dans une autre page',
    body: 'La carte, en lecture, dans un site ou un intranet. Qui voit la page la voit.',
    copy: 'Copier le code',
    copied: 'Copié',
    code: 'Code à coller dans la page',
    noOrigins:
      'Aucun site n’y a droit pour l’instant\u00a0: la personne qui héberge l’ajoute à EMBED_ORIGINS.',
  },
};

const en = {
  open: 'Open the board',
  opening: 'Opening the map…',
  offline: 'Offline',
  closed: 'This link no longer opens the map. Ask whoever put it here for one.',
  noToken: 'The end of the address, after the #, is missing. Take it from “Share” again.',
  share: {
    title: 'In another page',
    body: 'The map, to be read, in a site or an intranet. Whoever sees the page sees it.',
    copy: 'Copy the code',
    copied: 'Copied',
    code: 'Code to paste into the page',
    noOrigins: 'No site may do so for now: the person who hosts adds it to EMBED_ORIGINS.',
  },
} satisfies typeof fr;

export const embedMessages = { fr, en };

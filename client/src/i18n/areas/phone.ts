const fr = {
  nav: 'Pages du tableau',
  places: { map: 'Carte', findings: 'Constats', figures: 'Chiffres', actions: 'Actions' },
  more: 'Plus',
  card: 'Fiche',
  noFigures: 'Aucun indicateur pour l’instant.',
  noActions: 'Aucune action pour l’instant.',
  noReading: 'Pas encore de relevé',
  readingOf: (day: string) => `Relevé du ${day}`,
  saveReading: 'Enregistrer le relevé',
  markDone: 'Marquer faite',
  reopen: 'Reprendre',
};

const en = {
  nav: 'Pages of the board',
  places: { map: 'Map', findings: 'Findings', figures: 'Figures', actions: 'Actions' },
  more: 'More',
  card: 'Card',
  noFigures: 'No metric yet.',
  noActions: 'No action yet.',
  noReading: 'No reading yet',
  readingOf: (day: string) => `Reading of ${day}`,
  saveReading: 'Save the reading',
  markDone: 'Mark as done',
  reopen: 'Reopen',
} satisfies typeof fr;

/** Words of the board on a phone. */
export const phoneMessages = { fr, en };

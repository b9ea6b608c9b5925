const fr = {
  back: 'Revenir à la carte',
  closedAt: (time: string) => `terminé à ${time}`,
  open: 'en cours',
  loading: 'Le compte rendu arrive.',
  failed: 'Le compte rendu n’est pas arrivé.',
  retry: 'Recommencer',
  decisions: 'Décisions',
  noDecisions: 'Aucune décision écrite.',
  actions: 'Actions nouvelles',
  noOwner: 'sans porteur',
  noDue: 'sans date',
  votes: 'Ce que disent les points',
  dots: (count: number) => `${count} ${count > 1 ? 'points' : 'point'}`,
  cards: 'Ce qui a changé sur la carte',
  noCards: 'Aucune fiche nouvelle.',
  see: 'Voir',
  seeCard: (title: string) => `Voir ${title}`,
  findings: 'Constats restants',
  findingsBefore: (before: number, after: number, later: number) =>
    `${before} au début, ${after} à la fin${later > 0 ? `, dont ${later} pour une étape à venir` : ''}`,
  noFindings: 'Plus aucun constat.',
  more: (count: number) => `et ${count} de plus`,
  waiting: 'Ce qui attend',
  notes: (waiting: number, all: number) =>
    all === 0
      ? 'Aucune note écrite.'
      : waiting === 0
        ? 'Aucune note à reprendre.'
        : `${waiting} note${waiting > 1 ? 's' : ''} sur ${all} à reprendre.`,
  channel: 'À coller dans le canal groupé',
  language: 'Langue du compte rendu',
  languages: { fr: 'Français', en: 'English' },
  copy: 'Copier le texte',
  copied: 'Copié',
  notCopied: 'Le navigateur refuse la copie : sélectionnez le texte.',
  markdown: 'Markdown',
  csv: 'Tableur (CSV)',
  print: 'Imprimer',
  durations: 'Durées',
  lasted: (lasted: number, planned: number) => `${lasted} min sur ${planned}`,
  people: (count: number) => (count > 1 ? `${count} personnes` : `${count} personne`),
  reopen: 'Reprendre l’atelier',
  again: 'Refaire le même',
  shared: 'écrite dans le canal groupé',
  notShared: 'pas encore dans le canal groupé',
};

const en = {
  back: 'Back to the map',
  closedAt: (time: string) => `over at ${time}`,
  open: 'under way',
  loading: 'The summary is on its way.',
  failed: 'The summary has not come.',
  retry: 'Try again',
  decisions: 'Decisions',
  noDecisions: 'No decision written.',
  actions: 'New actions',
  noOwner: 'without an owner',
  noDue: 'without a date',
  votes: 'What the dots say',
  dots: (count: number) => `${count} ${count === 1 ? 'dot' : 'dots'}`,
  cards: 'What changed on the map',
  noCards: 'No new card.',
  see: 'See',
  seeCard: (title: string) => `See ${title}`,
  findings: 'Findings left',
  findingsBefore: (before: number, after: number, later: number) =>
    `${before} at the start, ${after} at the end${later > 0 ? `, ${later} of them for a later stage` : ''}`,
  noFindings: 'No finding left.',
  more: (count: number) => `and ${count} more`,
  waiting: 'What waits',
  notes: (waiting: number, all: number) =>
    all === 0
      ? 'No note written.'
      : waiting === 0
        ? 'No note to take up.'
        : `${waiting} of ${all} note${all === 1 ? '' : 's'} to take up.`,
  channel: 'To paste in the group channel',
  language: 'Language of the summary',
  languages: { fr: 'Français', en: 'English' },
  copy: 'Copy the text',
  copied: 'Copied',
  notCopied: 'The browser refuses to copy: select the text.',
  markdown: 'Markdown',
  csv: 'Spreadsheet (CSV)',
  print: 'Print',
  durations: 'Durations',
  lasted: (lasted: number, planned: number) => `${lasted} of ${planned} min`,
  people: (count: number) => (count === 1 ? `${count} person` : `${count} people`),
  reopen: 'Take it up again',
  again: 'Run the same again',
  shared: 'posted in the group channel',
  notShared: 'not yet in the group channel',
} satisfies typeof fr;

/** Words of what came of a workshop. */
export const sessionSummaryMessages = { fr, en };

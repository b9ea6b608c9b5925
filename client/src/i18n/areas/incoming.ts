import { plural } from '../format.ts';

const fr = {
  acts: { file: 'Importer un fichier' },
  also: 'Reprendre, ajouter un tableau, CSV, JSON',
  drop: 'Déposez un tableau (JSON) ou une table (CSV). Rien n’est posé avant votre accord.',
  board: {
    title: (name: string) => `Ajouter «\u00a0${name}\u00a0»`,
    beside: 'Ses fiches viennent à droite de la carte. Celles qui y sont déjà ne bougent pas.',
    replaces: 'Rien n’est encore posé ici\u00a0: ce tableau prend la place, avec ses marques.',
    links: (count: number) =>
      `${count}\u00a0${plural('fr', count, { one: 'lien', other: 'liens' })} entre elles.`,
    notRead: (count: number) =>
      `${count}\u00a0${plural('fr', count, { one: 'champ ne se lit pas', other: 'champs ne se lisent pas' })}`,
    kept: 'Rien n’est perdu\u00a0: c’est gardé tel quel, et ressort avec le tableau.',
    others: (count: number) => `Et ${count}\u00a0${plural('fr', count, { one: 'autre', other: 'autres' })}.`,
    note: 'Un seul Ctrl\u00a0Z annule tout',
    noteLarge: 'Trop grand pour Ctrl\u00a0Z\u00a0: une version d’avant est gardée',
    sending: 'Envoi…',
    before: (title: string) => `Avant l’ajout de ${title}`,
    failures: {
      unreachable: 'Le serveur ne répond pas. Rien n’est ajouté\u00a0: vérifiez le réseau, puis réessayez.',
      'too-large': 'C’est plus que ce serveur ne prend. Rien n’est ajouté.',
      'too-many-versions': 'Trop de versions sont gardées. Supprimez-en une, puis réessayez.',
      other: 'Rien n’est ajouté. Réessayez.',
    },
    add: (count: number) => `Ajouter ${count}\u00a0${plural('fr', count, { one: 'fiche', other: 'fiches' })}`,
  },
  refused: {
    title: (name: string) => `${name} n’est pas lu`,
    notABoard: 'Ce n’est pas un tableau lisible. Rien n’en est repris.',
    reasons: {
      workbook:
        'Un classeur ne se lit pas ici. Enregistrez sa feuille en CSV, ou copiez ses lignes et collez-les.',
      other: 'Ici se lisent un tableau téléchargé (JSON) et une table (CSV).',
      'too-large':
        'C’est trop\u00a0: seize mégaoctets pour un tableau, un pour une table. Coupez-le en plusieurs fichiers.',
      unreadable: 'Le fichier ne s’ouvre pas. Fermez-le dans l’autre programme, puis réessayez.',
      empty: 'Cette table n’a aucune ligne.',
    },
  },
  rows: {
    title: (rows: number, cards: number, isFile: boolean) =>
      `${rows}\u00a0${plural('fr', rows, isFile ? { one: 'ligne lue', other: 'lignes lues' } : { one: 'ligne collée', other: 'lignes collées' })}, ${cards}\u00a0${plural('fr', cards, { one: 'fiche prête', other: 'fiches prêtes' })}`,
    lead: 'Vérifiez les colonnes. Rien n’est posé avant «\u00a0Ajouter\u00a0».',
    kind: 'Chaque ligne devient',
    heading: 'La première ligne est un titre',
    column: (number: number) => `Colonne ${number}`,
    state: 'État de la ligne',
    ready: 'Prête',
    double: 'Déjà sur le tableau',
    empty: 'Sans titre',
    unreadable: 'Illisible',
    other: 'Sorte laissée de côté',
    correct: (day: string) => `Corriger\u00a0: ${day}`,
    tooMany: (rows: number, most: number) =>
      `${rows}\u00a0lignes, ${most} au plus. Les ${most} premières sont prêtes.`,
    more: (count: number) =>
      `Et ${count}\u00a0${plural('fr', count, { one: 'autre ligne', other: 'autres lignes' })}, lues de la même façon.`,
    unknown: 'Un nom inconnu, laissé de côté',
    note: (bad: number, left: number) =>
      [
        bad > 0 && `${bad}\u00a0${plural('fr', bad, { one: 'ligne', other: 'lignes' })} à corriger`,
        left > 0 && `${left}\u00a0${plural('fr', left, { one: 'laissée', other: 'laissées' })}`,
        'un seul Ctrl\u00a0Z annule tout',
      ]
        .filter(Boolean)
        .join(', '),
    add: (count: number) => `Ajouter ${count}\u00a0${plural('fr', count, { one: 'fiche', other: 'fiches' })}`,
  },
};

const en = {
  acts: { file: 'Import a file' },
  also: 'Take up, add a board, CSV, JSON',
  drop: 'Drop a board (JSON) or a table (CSV). Nothing is placed before you agree.',
  board: {
    title: (name: string) => `Add “${name}”`,
    beside: 'Its cards come right of the map. Those that are there don’t move.',
    replaces: 'Nothing is placed here yet: this board takes the place, with its brands.',
    links: (count: number) =>
      `${count} ${plural('en', count, { one: 'link', other: 'links' })} between them.`,
    notRead: (count: number) =>
      `${count} ${plural('en', count, { one: 'field cannot be read', other: 'fields cannot be read' })}`,
    kept: 'Nothing is lost: it is kept as it is, and goes out with the board again.',
    others: (count: number) => `And ${count} ${plural('en', count, { one: 'other', other: 'others' })}.`,
    note: 'One Ctrl Z takes it all back',
    noteLarge: 'Too large for Ctrl Z: a version from before is kept',
    sending: 'Sending…',
    before: (title: string) => `Before adding ${title}`,
    failures: {
      unreachable: 'The server does not answer. Nothing is added: check the network, then try again.',
      'too-large': 'That is more than this server takes. Nothing is added.',
      'too-many-versions': 'Too many versions are kept. Delete one, then try again.',
      other: 'Nothing is added. Try again.',
    },
    add: (count: number) => `Add ${count} ${plural('en', count, { one: 'card', other: 'cards' })}`,
  },
  refused: {
    title: (name: string) => `${name} is not read`,
    notABoard: 'This is not a board that can be read. Nothing of it is used.',
    reasons: {
      workbook: 'A workbook cannot be read here. Save its sheet as CSV, or copy its rows and paste them.',
      other: 'What is read here is a downloaded board (JSON) and a table (CSV).',
      'too-large':
        'That is too much: sixteen megabytes for a board, one for a table. Cut it into several files.',
      unreadable: 'The file does not open. Close it in the other program, then try again.',
      empty: 'This table has no rows.',
    },
  },
  rows: {
    title: (rows: number, cards: number, isFile: boolean) =>
      `${rows} ${plural('en', rows, { one: 'row', other: 'rows' })} ${isFile ? 'read' : 'pasted'}, ${cards} ${plural('en', cards, { one: 'card', other: 'cards' })} ready`,
    lead: 'Check the columns. Nothing is placed before “Add”.',
    kind: 'Each row becomes',
    heading: 'The first row is a heading',
    column: (number: number) => `Column ${number}`,
    state: 'State of the row',
    ready: 'Ready',
    double: 'On the board already',
    empty: 'Without a title',
    unreadable: 'Cannot be read',
    other: 'Kind left out',
    correct: (day: string) => `Correct: ${day}`,
    tooMany: (rows: number, most: number) => `${rows} rows, ${most} at most. The first ${most} are ready.`,
    more: (count: number) =>
      `And ${count} more ${plural('en', count, { one: 'row', other: 'rows' })}, read the same way.`,
    unknown: 'An unknown name, left out',
    note: (bad: number, left: number) =>
      [
        bad > 0 && `${bad} ${plural('en', bad, { one: 'row', other: 'rows' })} to correct`,
        left > 0 && `${left} left out`,
        'one Ctrl Z takes it all back',
      ]
        .filter(Boolean)
        .join(', '),
    add: (count: number) => `Add ${count} ${plural('en', count, { one: 'card', other: 'cards' })}`,
  },
} satisfies typeof fr;

export const incomingMessages = { fr, en };

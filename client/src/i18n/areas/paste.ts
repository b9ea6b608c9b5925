import { plural } from '../format.ts';

const fr = {
  title: (rows: number, cards: number) =>
    `${rows}\u00a0${plural('fr', rows, { one: 'ligne collée', other: 'lignes collées' })}, ${cards}\u00a0${plural('fr', cards, { one: 'fiche prête', other: 'fiches prêtes' })}`,
  lead: 'Vérifiez les colonnes. Rien n’est posé avant «\u00a0Ajouter\u00a0».',
  kind: 'Chaque ligne devient',
  heading: 'La première ligne est un titre',
  column: (number: number) => `Colonne ${number}`,
  state: 'État de la ligne',
  ready: 'Prête',
  double: 'Déjà sur le tableau',
  empty: 'Sans titre',
  unreadable: 'Illisible',
  unknown: 'Un nom inconnu, laissé de côté',
  perhaps: (day: string) => `Peut-être le ${day}`,
  note: (bad: number, left: number) =>
    [
      bad > 0 && `${bad}\u00a0${plural('fr', bad, { one: 'ligne', other: 'lignes' })} à corriger`,
      left > 0 && `${left}\u00a0${plural('fr', left, { one: 'laissée', other: 'laissées' })}`,
      'un seul Ctrl\u00a0Z annule tout',
    ]
      .filter(Boolean)
      .join(', '),
  add: (count: number) => `Ajouter ${count}\u00a0${plural('fr', count, { one: 'fiche', other: 'fiches' })}`,
};

const en = {
  title: (rows: number, cards: number) =>
    `${rows} ${plural('en', rows, { one: 'row', other: 'rows' })} pasted, ${cards} ${plural('en', cards, { one: 'card', other: 'cards' })} ready`,
  lead: 'Check the columns. Nothing is placed before “Add”.',
  kind: 'Each row becomes',
  heading: 'The first row is a heading',
  column: (number: number) => `Column ${number}`,
  state: 'State of the row',
  ready: 'Ready',
  double: 'On the board already',
  empty: 'Without a title',
  unreadable: 'Cannot be read',
  unknown: 'An unknown name, left out',
  perhaps: (day: string) => `Perhaps ${day}`,
  note: (bad: number, left: number) =>
    [
      bad > 0 && `${bad} ${plural('en', bad, { one: 'row', other: 'rows' })} to correct`,
      left > 0 && `${left} left out`,
      'one Ctrl Z takes it all back',
    ]
      .filter(Boolean)
      .join(', '),
  add: (count: number) => `Add ${count} ${plural('en', count, { one: 'card', other: 'cards' })}`,
} satisfies typeof fr;

export const pasteMessages = { fr, en };

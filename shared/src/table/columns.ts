import type { Label } from '../core/language.ts';
import { plainText } from '../core/plain-text.ts';
import { definitionOf } from '../domain/registry.ts';

/** What a column of a table may say of a card. */
export const COLUMN_MEANINGS = [
  'kind',
  'title',
  'owner',
  'start',
  'due',
  'serves',
  'measures',
  'unit',
  'baseline',
  'target',
  'source',
  'skip',
] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** Kinds of card that rows can become, with what their columns may say. */
export const ROW_KINDS = {
  action: ['title', 'kind', 'owner', 'start', 'due', 'serves', 'skip'],
  metric: ['title', 'kind', 'owner', 'measures', 'unit', 'baseline', 'target', 'source', 'skip'],
  objective: ['title', 'kind', 'due', 'skip'],
  risk: ['title', 'kind', 'skip'],
  sticky: ['title', 'kind', 'skip'],
} as const satisfies Record<string, readonly ColumnMeaning[]>;
export type RowKind = keyof typeof ROW_KINDS;
export const ROW_KIND_NAMES = Object.keys(ROW_KINDS) as RowKind[];

export const columnLabels: Readonly<Record<ColumnMeaning, Label>> = {
  kind: { fr: 'Sorte de fiche', en: 'Kind of card' },
  title: { fr: 'Titre', en: 'Title' },
  owner: { fr: 'Porteur', en: 'Owner' },
  start: { fr: 'Début', en: 'Start' },
  due: { fr: 'Échéance', en: 'Due date' },
  serves: { fr: 'Objectif servi', en: 'Objective served' },
  measures: { fr: 'Ce qu’il mesure', en: 'What it measures' },
  unit: { fr: 'Unité', en: 'Unit' },
  baseline: { fr: 'Départ', en: 'Baseline' },
  target: { fr: 'Cible', en: 'Target' },
  source: { fr: 'Source', en: 'Source' },
  skip: { fr: 'Laisser', en: 'Leave out' },
};

/** Headings that people write, without accents and in lower case. */
const HEADINGS: Readonly<Record<Exclude<ColumnMeaning, 'skip'>, readonly string[]>> = {
  kind: ['sorte', 'sorte de fiche', 'kind', 'kind of card', 'type'],
  title: [
    'titre',
    'title',
    'nom',
    'name',
    'action',
    'actions',
    'tache',
    'task',
    'indicateur',
    'metric',
    'kpi',
    'objectif',
    'objective',
    'risque',
    'risk',
    'idee',
    'idea',
  ],
  owner: ['porteur', 'responsable', 'qui', 'owner', 'who', 'assignee', 'pilote', 'lead'],
  start: ['debut', 'start', 'demarrage', 'from', 'date de debut', 'start date'],
  due: ['echeance', 'due', 'due date', 'fin', 'end', 'date', 'deadline', 'pour le', 'quand', 'when'],
  serves: [
    'objectif servi',
    'objective served',
    'contribue a',
    'contributes to',
    'sert',
    'pour quel objectif',
  ],
  measures: ['mesure', 'measures', 'ce qu’il mesure', 'what it measures', 'action mesuree'],
  unit: ['unite', 'unit'],
  baseline: ['depart', 'baseline', 'point de depart', 'valeur actuelle', 'current'],
  target: ['cible', 'target', 'objectif chiffre', 'goal'],
  source: ['source', 'source de donnees', 'data source', 'outil', 'tool'],
};

/** What each column may say when a column says what kind of card each row is. */
export function meaningsFor(kind: RowKind, hasKinds: boolean): readonly ColumnMeaning[] {
  return hasKinds ? COLUMN_MEANINGS : ROW_KINDS[kind];
}

/** The kind of card that a cell names in either language; `undefined` for one that rows don't become. */
export function rowKindNamed(cell: string): RowKind | undefined {
  const plain = plainText(cell).trim();
  return ROW_KIND_NAMES.find((kind) => {
    const { fr, en } = definitionOf(kind).label;
    return [kind, plainText(fr), plainText(en)].includes(plain);
  });
}

/** What a heading says, `undefined` for one that is none. */
export function meaningOfHeading(heading: string): ColumnMeaning | undefined {
  const plain = plainText(heading)
    .replace(/['’]/g, '’')
    .replace(/[\s:*]+/g, ' ')
    .trim();
  const found = Object.entries(HEADINGS).find(([, words]) => words.includes(plain));
  return found?.[0] as ColumnMeaning | undefined;
}

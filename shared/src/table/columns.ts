import type { Label } from '../core/language.ts';
import { plainText } from '../core/plain-text.ts';

/** What a column of a table may say of a card. */
export const COLUMN_MEANINGS = [
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
  action: ['title', 'owner', 'start', 'due', 'serves', 'skip'],
  metric: ['title', 'owner', 'measures', 'unit', 'baseline', 'target', 'source', 'skip'],
  objective: ['title', 'due', 'skip'],
  risk: ['title', 'skip'],
  sticky: ['title', 'skip'],
} as const satisfies Record<string, readonly ColumnMeaning[]>;
export type RowKind = keyof typeof ROW_KINDS;
export const ROW_KIND_NAMES = Object.keys(ROW_KINDS) as RowKind[];

export const columnLabels: Readonly<Record<ColumnMeaning, Label>> = {
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

/** What a heading says, `undefined` for one that is none. */
export function meaningOfHeading(heading: string): ColumnMeaning | undefined {
  const plain = plainText(heading)
    .replace(/['’]/g, '’')
    .replace(/[\s:*]+/g, ' ')
    .trim();
  const found = Object.entries(HEADINGS).find(([, words]) => words.includes(plain));
  return found?.[0] as ColumnMeaning | undefined;
}

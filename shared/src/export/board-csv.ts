import type { Label } from '../core/language.ts';
import { action } from '../domain/entities/action.ts';
import { metric } from '../domain/entities/metric.ts';
import type { ChoiceField } from '../domain/field.ts';
import { definitionOf, ENTITY_TYPES, type Entity } from '../domain/registry.ts';
import { partnersAmong } from '../graph/ownership.ts';
import { latestReading } from '../rules/support/readings.ts';
import { type CsvCell, toCsv } from './csv.ts';
import { type ExportedBoard, namesOf, sentenceOf } from './exported-board.ts';

/** Several names in one cell. */
const SEPARATOR = ' ; ';

interface Column {
  readonly label: Label;
  cell(entity: Entity, exported: ExportedBoard): CsvCell;
}

const COLUMNS: readonly Column[] = [
  { label: { fr: 'Sorte', en: 'Kind' }, cell: ({ type }, { lang }) => definitionOf(type).label[lang] },
  { label: { fr: 'Identifiant', en: 'Id' }, cell: ({ id }) => id },
  { label: { fr: 'Titre', en: 'Title' }, cell: ({ title }) => title ?? '' },
  { label: { fr: 'Marque', en: 'Brand' }, cell: brandsOf },
  { label: { fr: 'Responsable', en: 'Owner' }, cell: linkedFrom('owns') },
  { label: { fr: 'Statut', en: 'Status' }, cell: statusOf },
  {
    label: action.fields.start.label,
    cell: (entity) => (entity.type === 'action' ? (entity.start ?? '') : ''),
  },
  { label: action.fields.due.label, cell: dueOf },
  { label: { fr: 'Contribue à', en: 'Contributes to' }, cell: linkedTo('contributes') },
  { label: { fr: 'Mesure', en: 'Measures' }, cell: linkedTo('measures') },
  { label: metric.fields.decisive.label, cell: (entity, { lang }) => decisiveOf(entity)?.[lang] ?? '' },
  { label: metric.fields.unit.label, cell: ofMetric((entity) => entity.unit ?? '') },
  { label: metric.fields.baseline.label, cell: ofMetric((entity) => entity.baseline ?? null) },
  { label: metric.fields.target.label, cell: ofMetric((entity) => entity.target ?? null) },
  {
    label: { fr: 'Dernier relevé', en: 'Latest reading' },
    cell: ofMetric((m, { today }) => latestReading(m, today)?.value ?? null),
  },
  {
    label: { fr: 'Relevé le', en: 'Read on' },
    cell: ofMetric((m, { today }) => latestReading(m, today)?.at ?? ''),
  },
  { label: metric.fields.source.label, cell: ofMetric((entity) => entity.source ?? '') },
  { label: { fr: 'Constats', en: 'Findings' }, cell: findingsOf },
];

/** The cards of a board as a table: a row a card that rules see, grouped by kind in the order of the menus. */
export function boardCsv(exported: ExportedBoard): string {
  const { graph } = exported.evaluation.context;
  const entities = ENTITY_TYPES.filter((type) => !definitionOf(type).canvasOnly).flatMap((type) =>
    graph.all(type),
  );
  return toCsv([
    COLUMNS.map(({ label }) => label[exported.lang]),
    ...entities.map((entity) => COLUMNS.map((column) => column.cell(entity, exported))),
  ]);
}

function brandsOf(entity: Entity, exported: ExportedBoard): string {
  const { graph } = exported.evaluation.context;
  const ids = [entity.id, ...graph.in(entity.id, 'owns'), ...scopeOf(entity)];
  return namesOf([...partnersAmong(graph, ids)].sort(), exported).join(SEPARATOR);
}

function scopeOf(entity: Entity): readonly string[] {
  if (entity.type === 'objective') return entity.scope === undefined ? [] : [entity.scope];
  if (entity.type === 'benefit') return entity.partner === undefined ? [] : [entity.partner];
  return [];
}

function statusOf(entity: Entity, { lang }: ExportedBoard): string {
  const { status } = entity;
  if (status === undefined) return '';
  const field = definitionOf(entity.type).fields.status as ChoiceField | undefined;
  return field?.options[status]?.[lang] ?? status;
}

function dueOf(entity: Entity): string {
  if (entity.type === 'action' || entity.type === 'objective') return entity.due ?? '';
  if (entity.type === 'milestone' || entity.type === 'decision' || entity.type === 'review')
    return entity.date ?? '';
  return '';
}

function decisiveOf(entity: Entity): Label | undefined {
  if (entity.type !== 'metric' || entity.decisive === undefined) return undefined;
  return entity.decisive ? { fr: 'oui', en: 'yes' } : { fr: 'non', en: 'no' };
}

function findingsOf({ id }: Entity, exported: ExportedBoard): string {
  const findings = exported.findingsByCard.get(id) ?? [];
  return findings.map((finding) => sentenceOf(finding, exported)).join(SEPARATOR);
}

function linkedTo(type: 'contributes' | 'measures'): Column['cell'] {
  return ({ id }, exported) =>
    namesOf(exported.evaluation.context.graph.out(id, type), exported).join(SEPARATOR);
}

function linkedFrom(type: 'owns'): Column['cell'] {
  return ({ id }, exported) =>
    namesOf(exported.evaluation.context.graph.in(id, type), exported).join(SEPARATOR);
}

function ofMetric(
  read: (entity: Extract<Entity, { type: 'metric' }>, exported: ExportedBoard) => CsvCell,
): Column['cell'] {
  return (entity, exported) => (entity.type === 'metric' ? read(entity, exported) : null);
}

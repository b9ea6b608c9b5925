import type { EntityId } from '../core/ids.ts';
import type { EntityByType } from '../domain/registry.ts';
import { formatNumber } from '../rules/format.ts';
import { latestReading } from '../rules/support/readings.ts';
import { type ExportedBoard, namesOf } from './exported-board.ts';
import { plain } from './markdown.ts';
import { day, exportWords } from './words.ts';

/** A metric that decides, with where it starts, where it goes and where it is. */
export function decisiveLine(id: EntityId, exported: ExportedBoard): string {
  return `- ★ ${metricWords(id, exported)}`;
}

/** Metrics that are only watched. */
export function metricLines(ids: readonly EntityId[], exported: ExportedBoard, indent = ''): string[] {
  return ids.map((id) => `${indent}- ${metricWords(id, exported)}`);
}

/** An action as a box to tick, with who and when, and under it what measures it. */
export function actionLines(id: EntityId, exported: ExportedBoard): string[] {
  const { graph } = exported.evaluation.context;
  const action = graph.getAs('action', id);
  if (action === undefined) return [];
  const words = exportWords[exported.lang];
  const owners = namesOf(ownersOf(id, exported), exported).map(plain);
  const parts = [
    namesOf([id], exported).map(plain).join(''),
    owners.length > 0 ? owners.join(', ') : words.nobody,
    datesOf(action, exported),
  ];
  const box = action.status === 'done' ? 'x' : ' ';
  return [
    `- [${box}] ${parts.filter((part) => part !== '').join(' · ')}`,
    ...metricLines(graph.in(id, 'measures'), exported, '  '),
  ];
}

function ownersOf(id: EntityId, { evaluation }: ExportedBoard): ReadonlySet<EntityId> {
  const { graph } = evaluation.context;
  const accountable = graph.raci(id).flatMap(({ role, person }) => (role === 'A' ? [person] : []));
  return new Set([...graph.in(id, 'owns'), ...accountable]);
}

function datesOf({ start, due }: EntityByType<'action'>, { lang }: ExportedBoard): string {
  const words = exportWords[lang];
  if (start !== undefined && due !== undefined) return words.span(day(start, lang), day(due, lang));
  if (due !== undefined) return words.due(day(due, lang));
  return words.undated;
}

function metricWords(id: EntityId, exported: ExportedBoard): string {
  const metric = exported.evaluation.context.graph.getAs('metric', id);
  if (metric === undefined) return '';
  const words = exportWords[exported.lang];
  const figure = (value: number): string =>
    [formatNumber(value, exported.lang), plain(metric.unit ?? '')]
      .filter((part) => part !== '')
      .join('\u00A0');
  const reading = latestReading(metric, exported.today);
  const parts = [
    namesOf([id], exported).map(plain).join(''),
    metric.baseline === undefined ? '' : words.baseline(figure(metric.baseline)),
    metric.target === undefined ? words.noTarget : words.target(figure(metric.target)),
    reading === undefined ? '' : words.reading(figure(reading.value), day(reading.at, exported.lang)),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

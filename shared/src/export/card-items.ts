import type { EntityId } from '../core/ids.ts';
import type { EntityByType } from '../domain/registry.ts';
import { formatNumber } from '../rules/format.ts';
import { latestReading } from '../rules/support/readings.ts';
import { type ExportedBoard, namesOf } from './exported-board.ts';
import type { SummaryItem } from './summary-types.ts';
import { day, exportWords } from './words.ts';

/** A metric that settles an objective, with where it starts, where it goes and where it is. */
export function decisiveItem(id: EntityId, exported: ExportedBoard): SummaryItem {
  return { ...metricItem(id, exported), mark: 'decisive' };
}

export function metricItem(id: EntityId, exported: ExportedBoard): SummaryItem {
  const metric = exported.evaluation.context.graph.getAs('metric', id);
  const words = exportWords[exported.lang];
  const unit = metric?.unit?.trim() ?? '';
  const figure = (value: number): string =>
    [formatNumber(value, exported.lang), unit].filter((part) => part !== '').join('\u00A0');
  const reading = metric && latestReading(metric, exported.today);
  const parts = [
    ...namesOf([id], exported),
    metric?.baseline === undefined ? '' : words.baseline(figure(metric.baseline)),
    metric?.target === undefined ? words.noTarget : words.target(figure(metric.target)),
    reading === undefined ? '' : words.reading(figure(reading.value), day(reading.at, exported.lang)),
  ];
  return { text: parts.filter((part) => part !== '').join(' · ') };
}

/** An action with who and when, and under it what measures it. */
export function actionItem(id: EntityId, exported: ExportedBoard): SummaryItem {
  const { graph } = exported.evaluation.context;
  const action = graph.getAs('action', id);
  const owners = namesOf(ownersOf(id, exported), exported);
  const words = exportWords[exported.lang];
  const parts = [
    ...namesOf([id], exported),
    owners.length > 0 ? owners.join(', ') : words.nobody,
    action ? datesOf(action, exported) : '',
  ];
  return {
    text: parts.filter((part) => part !== '').join(' · '),
    mark: action?.status === 'done' ? 'done' : 'open',
    items: graph.in(id, 'measures').map((metric) => metricItem(metric, exported)),
  };
}

/** Who answers for an action. */
export function ownersOf(id: EntityId, { evaluation }: ExportedBoard): ReadonlySet<EntityId> {
  const { graph } = evaluation.context;
  const accountable = graph.raci(id).flatMap(({ role, person }) => (role === 'A' ? [person] : []));
  return new Set([...graph.in(id, 'owns'), ...accountable]);
}

function datesOf({ start, due }: EntityByType<'action'>, { lang }: ExportedBoard): string {
  const words = exportWords[lang];
  if (start !== undefined && due !== undefined) return words.span(day(start, lang), day(due, lang));
  return due === undefined ? words.undated : words.due(day(due, lang));
}

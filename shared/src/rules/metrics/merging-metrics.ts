import type { EntityId } from '../../core/ids.ts';
import { isEmpty } from '../../core/json.ts';
import type { Edit } from '../../domain/edit.ts';
import { type Metric, metric as metricDefinition } from '../../domain/entities/metric.ts';
import type { Finding } from '../../domain/finding.ts';
import type { LinkType } from '../../domain/link-types.ts';
import type { BoardGraph } from '../../graph/board-graph.ts';
import type { Fix, FixContext } from '../fix.ts';
import { link, set } from '../support/edits.ts';
import { doEdits, openForm } from '../support/fix-makers.ts';
import { named, titleOf } from '../support/words.ts';
import { addAlias } from './rewrite-fix.ts';

/** One field that metrics to be merged fill differently. */
export interface MergeConflict {
  readonly field: keyof Metric & string;
  /** The metrics that fill it, the one that stays first; each with a value of its own. */
  readonly values: readonly { readonly metric: EntityId; readonly value: unknown }[];
}

/** Which metric's value each field in conflict takes. */
export type MergeChoices = Readonly<Partial<Record<string, EntityId>>>;

const MERGED_LINKS: readonly LinkType[] = ['measures', 'evidences', 'bases'];
/** Told elsewhere: names become aliases, and what is about the card itself stays with the card. */
const NOT_MERGED = new Set(['title', 'aliases', 'waivers', 'archived', 'status', 'createdAt', 'override']);
/** United entry by entry instead of chosen. */
const UNITED = 'readings';

const MERGED_FIELDS = (Object.keys(metricDefinition.fields) as (keyof Metric & string)[]).filter(
  (name) => !NOT_MERGED.has(name) && name !== UNITED,
);

/** Merges a group into its smallest id at once, or asks where the metrics say different things. */
export function mergeMetricsFix(finding: Finding, { graph }: FixContext): Fix | null {
  const metrics = finding.refs.flatMap((id) => graph.getAs('metric', id) ?? []);
  const [kept, ...others] = metrics;
  if (kept === undefined || others.length === 0) return null;
  const label = named({ fr: 'Fusionner dans {name}', en: 'Merge into {name}' }, kept);
  return mergeConflicts(metrics).length === 0
    ? doEdits(label, ...mergeEdits(metrics, {}, graph))
    : openForm(label, { form: 'merge-metrics', metrics: metrics.map(({ id }) => id) });
}

/** The fields on which metrics to be merged contradict each other, in the order of the form. */
export function mergeConflicts(metrics: readonly Metric[]): readonly MergeConflict[] {
  return MERGED_FIELDS.flatMap((field) => {
    const values: { metric: EntityId; value: unknown }[] = [];
    for (const metric of metrics) {
      const value = metric[field];
      // A flag that is off is the same as one that was never set.
      if (isEmpty(value) || value === false) continue;
      if (!values.some((known) => isSame(known.value, value))) values.push({ metric: metric.id, value });
    }
    return values.length > 1 ? [{ field, values }] : [];
  });
}

/**
 * Keeps the first metric: links and readings are united, empty fields filled, other names kept as aliases, the other
 * cards archived. A conflict without a choice keeps the value of the first that has one.
 */
export function mergeEdits(
  metrics: readonly Metric[],
  choices: MergeChoices,
  graph: BoardGraph,
): readonly Edit[] {
  const [kept, ...others] = metrics;
  if (kept === undefined) return [];
  return [
    ...others.flatMap((other): Edit[] => [
      ...MERGED_LINKS.flatMap((type) => graph.out(other.id, type).map((to) => link(type, kept.id, to))),
      ...graph.in(other.id, 'owns').map((owner) => link('owns', owner, kept.id)),
      ...newReadings(kept, other).map((value): Edit => ({ op: 'add', id: kept.id, path: [UNITED], value })),
      ...[titleOf(other), ...(other.aliases ?? [])]
        .filter((name) => name !== '' && name !== titleOf(kept))
        .map((name) => addAlias(kept.id, name)),
    ]),
    ...MERGED_FIELDS.flatMap((field) => fieldEdit(kept, metrics, field, choices[field])),
    ...others.map(({ id }) => set(id, 'archived', true)),
  ];
}

/** What another metric read on a day and from a source of which the one that stays has no reading. */
function newReadings(kept: Metric, other: Metric): NonNullable<Metric['readings']> {
  const keyOf = (reading: NonNullable<Metric['readings']>[number]) =>
    JSON.stringify([reading.at ?? '', reading.source?.trim() ?? '']);
  const known = new Set((kept.readings ?? []).map(keyOf));
  return (other.readings ?? []).filter((reading) => !known.has(keyOf(reading)));
}

function fieldEdit(
  kept: Metric,
  metrics: readonly Metric[],
  field: keyof Metric & string,
  chosen: EntityId | undefined,
): readonly Edit[] {
  const source =
    metrics.find(({ id }) => id === chosen) ??
    metrics.find((metric) => !isEmpty(metric[field]) && metric[field] !== false);
  const value = source?.[field];
  return isEmpty(value) || isSame(value, kept[field]) ? [] : [set(kept.id, field, value)];
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.trim() === b.trim();
  return JSON.stringify(a) === JSON.stringify(b);
}

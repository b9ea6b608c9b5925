import { compareIds, type EntityId } from '../../core/ids.ts';
import { isEmpty } from '../../core/json.ts';
import type { Edit } from '../../domain/edit.ts';
import { type Metric, metric as metricDefinition } from '../../domain/entities/metric.ts';
import type { Finding } from '../../domain/finding.ts';
import type { LinkType } from '../../domain/link-types.ts';
import type { Fix, FixContext } from '../fix.ts';
import type { RuleContext } from '../rule-context.ts';
import { link, set } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { named, titleOf } from '../support/words.ts';
import { addAlias } from './rewrite-fix.ts';

/** Groups of metrics that are the same one under several names; ids ascending. */
export function sameMetricGroups({ graph, verdicts }: RuleContext): readonly (readonly EntityId[])[] {
  const byConcept = new Map<string, Metric[]>();
  for (const metric of graph.all('metric')) {
    const concept = verdicts.conceptOf(metric);
    if (concept === null) continue;
    const known = byConcept.get(concept);
    if (known === undefined) byConcept.set(concept, [metric]);
    else known.push(metric);
  }
  return [...byConcept.values()]
    .flatMap(splitByUnit)
    .filter((group) => group.length > 1)
    .sort((a, b) => compareIds(a[0] ?? '', b[0] ?? ''));
}

/** Units that are filled and different tell metrics apart; one without a unit joins all of its concept. */
function splitByUnit(metrics: readonly Metric[]): readonly (readonly EntityId[])[] {
  if (metrics.some(({ unit }) => isEmpty(unit))) return [metrics.map(({ id }) => id)];
  const byUnit = Map.groupBy(metrics, ({ unit }) => (unit ?? '').trim().toLowerCase());
  return [...byUnit.values()].map((group) => group.map(({ id }) => id));
}

const MERGED_LINKS: readonly LinkType[] = ['measures', 'evidences', 'bases'];

/** Merges a group into its smallest id: links are united, empty fields filled, other names kept as aliases. */
export function mergeMetricsFix(finding: Finding, { graph }: FixContext): Fix | null {
  const [kept, ...others] = finding.refs.flatMap((id) => graph.getAs('metric', id) ?? []);
  if (kept === undefined || others.length === 0) return null;
  const filled = new Set<string>();
  const edits = others.flatMap((other): Edit[] => [
    ...MERGED_LINKS.flatMap((type) => graph.out(other.id, type).map((to) => link(type, kept.id, to))),
    ...graph.in(other.id, 'owns').map((owner) => link('owns', owner, kept.id)),
    ...fillEdits(kept, other, filled),
    ...(titleOf(other) === '' || titleOf(other) === titleOf(kept) ? [] : [addAlias(kept.id, titleOf(other))]),
    set(other.id, 'archived', true),
  ]);
  return doEdits(named({ fr: 'Fusionner dans {name}', en: 'Merge into {name}' }, kept), ...edits);
}

const NOT_MERGED = new Set(['title', 'aliases', 'waivers', 'archived', 'status', 'createdAt', 'override']);

function fillEdits(kept: Metric, other: Metric, filled: Set<string>): Edit[] {
  const names = Object.keys(metricDefinition.fields) as (keyof Metric)[];
  return names.flatMap((name) => {
    if (NOT_MERGED.has(name) || filled.has(name) || !isEmpty(kept[name]) || isEmpty(other[name])) return [];
    filled.add(name);
    return [set(kept.id, name, other[name])];
  });
}

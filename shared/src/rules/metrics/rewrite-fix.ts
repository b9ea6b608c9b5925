import type { EntityId } from '../../core/ids.ts';
import type { Edit } from '../../domain/edit.ts';
import type { Metric } from '../../domain/entities/metric.ts';
import type { Finding } from '../../domain/finding.ts';
import { actionsOf, decisiveMetricsOf, objectivesReachedBy } from '../../graph/metric-sets.ts';
import type { Fix, FixContext } from '../fix.ts';
import { link, set, unlink } from '../support/edits.ts';
import { chooseAmong, closestAmong, doEdits } from '../support/fix-makers.ts';
import { effectiveVerdict } from '../support/judging.ts';
import { capitalised, titleOf } from '../support/words.ts';

/** Offers better labels; the old one is kept among the other names, and an override given for it is cleared. */
export function rewriteFix(finding: Finding, context: FixContext): Fix | null {
  const metric = context.graph.getAs('metric', finding.entity);
  if (metric === undefined) return null;
  const former = titleOf(metric);
  return chooseAmong(
    { fr: 'Remplacer par un indicateur qui décide', en: 'Replace with a metric that decides' },
    context.verdicts
      .rewritesOf(metric, segmentOf(metric, context))
      .map(capitalised)
      .map((label) => ({
        label,
        edits: [
          ...(former === '' ? [] : [addAlias(metric.id, former)]),
          set(metric.id, 'title', label[context.lang]),
          ...(metric.override === undefined ? [] : [set(metric.id, 'override', undefined)]),
        ],
      })),
  );
}

function segmentOf(metric: Metric, { graph }: FixContext): string | undefined {
  const segments = objectivesReachedBy(graph, metric.id).map((id) =>
    graph.getAs('objective', id)?.segment?.trim(),
  );
  return segments.find((segment) => segment !== undefined && segment !== '');
}

/** Keeps an intermediate signal for monitoring when another decisive metric measures the same objective. */
export function demotionFix(finding: Finding, context: FixContext): Fix | null {
  const { graph } = context;
  const metric = graph.getAs('metric', finding.entity);
  if (metric === undefined) return null;
  const objectives = objectivesReachedBy(graph, metric.id).filter((id) =>
    decisiveMetricsOf(graph, id).some((other) => other.id === metric.id),
  );
  const isCovered = (objective: EntityId) =>
    decisiveMetricsOf(graph, objective).some(
      (other) => other.id !== metric.id && effectiveVerdict(other, context) === 'decisive',
    );
  if (objectives.length === 0 || !objectives.every(isCovered)) return null;
  const label = { fr: 'Garder en simple suivi', en: 'Keep for monitoring only' };
  return doEdits(label, ...objectives.flatMap((objective) => demotionEdits(context, metric, objective)));
}

/** Makes a metric no longer decide of an objective: a direct link moves to an action that serves it. */
export function demotionEdits({ graph }: FixContext, metric: Metric, objective: EntityId): Edit[] {
  const edits: Edit[] = metric.decisive === true ? [set(metric.id, 'decisive', false)] : [];
  if (!graph.out(metric.id, 'measures').includes(objective)) return edits;
  edits.push(unlink('measures', metric.id, objective));
  const actions = actionsOf(graph, objective);
  const isMeasuredThere = actions.some((action) => graph.in(action, 'measures').includes(metric.id));
  const best = isMeasuredThere ? undefined : closestAmong(graph, metric.id, actions)[0];
  if (best !== undefined) edits.push(link('measures', metric.id, best));
  return edits;
}

export function addAlias(id: EntityId, name: string): Edit {
  return { op: 'add', id, path: ['aliases'], value: name };
}

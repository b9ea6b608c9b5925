import { daysBetween } from '../../core/calendar-date.ts';
import { compareIds, type EntityId } from '../../core/ids.ts';
import { linkId } from '../../domain/board.ts';
import type { Finding } from '../../domain/finding.ts';
import type { BoardGraph } from '../../graph/board-graph.ts';
import { findPath } from '../../graph/cycles.ts';
import type { Edge } from '../../graph/edge-lists.ts';
import { endOf, startOf } from '../../graph/schedule.ts';
import type { Fix, FixContext } from '../fix.ts';
import { unlink } from '../support/edits.ts';
import { doEdits } from '../support/fix-makers.ts';
import { titleOf } from '../support/words.ts';

/** One way round a loop, from its smallest id back to it. */
export function loopThrough(edges: readonly Edge[], ids: readonly EntityId[]): readonly EntityId[] {
  const start = ids[0] ?? '';
  const inside = within(edges, ids);
  const ways = inside.flatMap(({ from, to }) => (from === start ? [findPath(inside, to, start) ?? []] : []));
  const shortest = ways.filter((way) => way.length > 0).sort((a, b) => a.length - b.length)[0];
  return shortest === undefined ? ids : [start, ...shortest];
}

/** Offers to remove the link of the loop that its dates break most. */
export function breakLoopFix(finding: Finding, { graph }: FixContext): Fix | null {
  const worst = within(graph.edges('depends'), finding.refs)
    .map((edge) => ({ edge, days: violationDays(edge, graph), id: linkId({ type: 'depends', ...edge }) }))
    .sort((a, b) => b.days - a.days || compareIds(b.id, a.id))[0]?.edge;
  if (worst === undefined) return null;
  const [from, to] = [titleOf(graph.get(worst.from)), titleOf(graph.get(worst.to))];
  return doEdits(
    { fr: `Retirer le lien de « ${from} » à « ${to} »`, en: `Remove the link from “${from}” to “${to}”` },
    unlink('depends', worst.from, worst.to),
  );
}

function within(edges: readonly Edge[], ids: readonly EntityId[]): readonly Edge[] {
  const inside = new Set(ids);
  return edges.filter(({ from, to }) => inside.has(from) && inside.has(to));
}

function violationDays({ from, to }: Edge, graph: BoardGraph): number {
  const action = graph.getAs('action', from);
  const start = action && startOf(action);
  const end = endOf(graph, to);
  return start === undefined || end === undefined ? Number.MIN_SAFE_INTEGER : daysBetween(start, end);
}

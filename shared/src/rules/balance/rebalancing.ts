import { compareIds, type EntityId } from '../../core/ids.ts';
import type { Edit } from '../../domain/edit.ts';
import type { Action } from '../../domain/entities/action.ts';
import type { BoardGraph } from '../../graph/board-graph.ts';
import { partnerOf, partnersAmong, personsInRole } from '../../graph/ownership.ts';
import { isOpen, startOf } from '../../graph/schedule.ts';
import type { Fix, FixContext, FixOption } from '../fix.ts';
import { link, unlink } from '../support/edits.ts';
import { chooseAmong } from '../support/fix-makers.ts';
import { ownershipBalance } from '../support/ownership-balance.ts';
import { contactOf, openActionsOf } from '../support/people.ts';
import { named, titleOf } from '../support/words.ts';

/** The share of the actions that the brand that carries most should come down to. */
const FAIR_SHARE = 0.6;

/** A longer list is no choice. */
const MAX_OFFERED = 8;

/** Offers to hand the smallest fair set of a brand's actions, or one of them, to the brand that carries least. */
export function rebalanceFix(partner: EntityId, context: FixContext): Fix | null {
  const { graph } = context;
  const { shares, total } = ownershipBalance(graph);
  const lightest = shares.at(-1)?.partner;
  const heir = lightest === undefined || lightest === partner ? undefined : contactOf(context, lightest);
  if (heir === undefined) return null;
  const carried = shares.find((share) => share.partner === partner)?.count ?? 0;
  const movable = movableActions(partner, heir, context);
  const fair = movable.slice(0, Math.ceil(carried - FAIR_SHARE * total));
  const singles = movable.slice(0, MAX_OFFERED).map((action) => handOver(action, partner, heir, graph));
  return chooseAmong({ fr: 'Choisir ce qu’on confie', en: 'Choose what to hand over' }, [
    ...(fair.length > 1 ? [handOverAll(fair, partner, heir, graph)] : []),
    ...singles,
  ]);
}

/** Open actions that the brand alone carries: those whose days the heir has free first, then the latest. */
function movableActions(partner: EntityId, heir: EntityId, context: FixContext): readonly Action[] {
  const { graph } = context;
  const busy = openActionsOf(heir, context).flatMap((id) => graph.getAs('action', id) ?? []);
  return graph
    .all('action')
    .filter((action) => isOpen(action) && isCarriedOnlyBy(partner, action.id, graph))
    .map((action) => ({ action, clashes: Number(busy.some((other) => overlap(action, other))) }))
    .sort(
      (a, b) =>
        a.clashes - b.clashes ||
        compareIds(b.action.due ?? '', a.action.due ?? '') ||
        compareIds(a.action.id, b.action.id),
    )
    .map(({ action }) => action);
}

function isCarriedOnlyBy(partner: EntityId, action: EntityId, graph: BoardGraph): boolean {
  const brands = partnersAmong(graph, [...graph.in(action, 'owns'), ...personsInRole(graph, action, 'A')]);
  return brands.size === 1 && brands.has(partner);
}

function overlap(a: Action, b: Action): boolean {
  const [aStart, bStart] = [startOf(a), startOf(b)];
  if (aStart === undefined || bStart === undefined || a.due === undefined || b.due === undefined)
    return false;
  return aStart <= b.due && bStart <= a.due;
}

function handOverAll(
  actions: readonly Action[],
  partner: EntityId,
  heir: EntityId,
  graph: BoardGraph,
): FixOption {
  const label = {
    fr: `Confier ${actions.length} actions à {name}`,
    en: `Give ${actions.length} actions to {name}`,
  };
  return {
    label: named(label, graph.get(heir)),
    edits: actions.flatMap((action) => handOverEdits(action.id, partner, heir, graph)),
  };
}

function handOver(action: Action, partner: EntityId, heir: EntityId, graph: BoardGraph): FixOption {
  const title = titleOf(action);
  const label = { fr: `Confier « ${title} » à {name}`, en: `Give “${title}” to {name}` };
  return { label: named(label, graph.get(heir)), edits: handOverEdits(action.id, partner, heir, graph) };
}

function handOverEdits(action: EntityId, partner: EntityId, heir: EntityId, graph: BoardGraph): Edit[] {
  const owners = graph.in(action, 'owns').filter((id) => partnerOf(graph, id) === partner);
  const accountable = personsInRole(graph, action, 'A').filter((id) => partnerOf(graph, id) === partner);
  return [
    ...owners.map((id) => unlink('owns', id, action)),
    link('owns', heir, action),
    ...accountable.map((id) => unlink('raci', id, action, 'A')),
    ...(accountable.length > 0 ? [link('raci', heir, action, 'A')] : []),
  ];
}

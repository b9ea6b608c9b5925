import { compareIds, type EntityId } from '../../core/ids.ts';
import type { Edit } from '../../domain/edit.ts';
import type { RACI_ROLES, RaciRole } from '../../domain/link-types.ts';
import type { BoardGraph } from '../../graph/board-graph.ts';
import { partnerOf, personsOf } from '../../graph/ownership.ts';
import { isOpen } from '../../graph/schedule.ts';
import type { Fix, FixContext } from '../fix.ts';
import { link, unlink } from '../support/edits.ts';
import { chooseAmong, doEdits } from '../support/fix-makers.ts';
import { named, titleOf } from '../support/words.ts';

const BY_STRENGTH: readonly RaciRole[] = ['A', 'R', 'C', 'I'];

const GIVE_ROLE = {
  R: { fr: 'Faire réaliser par {name}', en: 'Have {name} do it' },
  A: { fr: 'Faire approuver par {name}', en: 'Make {name} Accountable' },
  C: { fr: 'Consulter {name}', en: 'Consult {name}' },
  I: { fr: 'Informer {name}', en: 'Inform {name}' },
} as const satisfies Record<(typeof RACI_ROLES)[number], unknown>;

/** The roles of each person on an action. */
export function rolesByPerson(
  graph: BoardGraph,
  actionId: EntityId,
): ReadonlyMap<EntityId, readonly RaciRole[]> {
  const roles = new Map<EntityId, RaciRole[]>();
  for (const { person, role } of graph.raci(actionId))
    roles.set(person, [...(roles.get(person) ?? []), role]);
  return roles;
}

/** Whether roles of one person don't go together: only A with R does. */
export function isOddMix(roles: readonly RaciRole[]): boolean {
  return roles.length > 1 && !roles.every((role) => role === 'A' || role === 'R');
}

export function strongestFirst(roles: readonly RaciRole[]): readonly RaciRole[] {
  return [...roles].sort((a, b) => BY_STRENGTH.indexOf(a) - BY_STRENGTH.indexOf(b));
}

export function changeRole(person: EntityId, action: EntityId, from: RaciRole, to: RaciRole): Edit[] {
  return [unlink('raci', person, action, from), link('raci', person, action, to)];
}

/** Gives a person a role, or lets people choose who gets it. */
export function giveRoleFix(
  action: EntityId,
  person: EntityId | undefined,
  role: RaciRole,
  { graph }: FixContext,
): Fix | null {
  const options = (person === undefined ? graph.ids('person') : [person]).map((id) => ({
    label: named(GIVE_ROLE[role], graph.get(id)),
    edits: [link('raci', id, action, role)],
  }));
  const only = options[0];
  if (person !== undefined && only !== undefined) return doEdits(only.label, ...only.edits);
  return chooseAmong({ fr: 'Choisir une personne', en: 'Choose a person' }, options);
}

/** On how many open actions a person is Accountable, and is Accountable or Responsible. */
export function openLoad(graph: BoardGraph, person: EntityId): { accountable: number; total: number } {
  const accountable = new Set<EntityId>();
  const total = new Set<EntityId>();
  for (const { action: id, role } of graph.raci(person)) {
    const action = role === 'A' || role === 'R' ? graph.partOf('action', id, 'status') : undefined;
    if (action === undefined || !isOpen(action)) continue;
    total.add(id);
    if (role === 'A') accountable.add(id);
  }
  return { accountable: accountable.size, total: total.size };
}

/** Offers to give one of a person's actions to the least loaded colleague of the same brand. */
export function handOverFix(person: EntityId, { graph }: FixContext): Fix | null {
  const brand = partnerOf(graph, person);
  const colleagues = brand === undefined ? [] : personsOf(graph, brand).filter((id) => id !== person);
  const loads = new Map(colleagues.map((id) => [id, openLoad(graph, id).total]));
  const colleague = colleagues.toSorted((a, b) => (loads.get(a) ?? 0) - (loads.get(b) ?? 0))[0];
  if (colleague === undefined) return null;
  const options = loadInOrder(graph, person).map(({ action, roles }) => {
    const title = titleOf(graph.get(action));
    const label = { fr: `Confier « ${title} » à {name}`, en: `Give “${title}” to {name}` };
    return {
      label: named(label, graph.get(colleague)),
      edits: roles.flatMap((role) => [
        unlink('raci', person, action, role),
        link('raci', colleague, action, role),
      ]),
    };
  });
  return chooseAmong({ fr: 'Alléger', en: 'Lighten the load' }, options);
}

function loadInOrder(graph: BoardGraph, person: EntityId): { action: EntityId; roles: RaciRole[] }[] {
  const roles = Map.groupBy(
    graph.raci(person).filter(({ role }) => role === 'A' || role === 'R'),
    ({ action }) => action,
  );
  const due = (id: EntityId) => graph.getAs('action', id)?.due ?? '9999';
  return [...roles]
    .filter(([id]) => graph.getAs('action', id)?.status !== 'done')
    .map(([action, links]) => ({ action, roles: links.map(({ role }) => role) }))
    .sort((a, b) => compareIds(due(a.action), due(b.action)) || compareIds(a.action, b.action));
}

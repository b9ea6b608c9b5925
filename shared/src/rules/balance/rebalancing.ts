import type { EntityId } from '../../core/ids.ts';
import { partnerOf, personsInRole } from '../../graph/ownership.ts';
import { isOpen } from '../../graph/schedule.ts';
import type { Fix, FixContext, FixOption } from '../fix.ts';
import { link, unlink } from '../support/edits.ts';
import { chooseAmong } from '../support/fix-makers.ts';
import { ownershipBalance } from '../support/ownership-balance.ts';
import { contactOf } from '../support/people.ts';
import { named, titleOf } from '../support/words.ts';

/** Offers to hand actions of a brand over to the one that carries least. */
export function rebalanceFix(partner: EntityId, context: FixContext): Fix | null {
  const { graph } = context;
  const lightest = ownershipBalance(graph).shares.at(-1)?.partner;
  const heir = lightest === undefined || lightest === partner ? undefined : contactOf(context, lightest);
  if (heir === undefined) return null;
  const options = graph
    .all('action')
    .filter((action) => isOpen(action))
    .flatMap((action) => handOver(action.id, partner, heir, context));
  return chooseAmong({ fr: 'Choisir ce qu’on confie', en: 'Choose what to hand over' }, options);
}

function handOver(
  action: EntityId,
  partner: EntityId,
  heir: EntityId,
  { graph }: FixContext,
): FixOption | [] {
  const owners = graph.in(action, 'owns').filter((id) => partnerOf(graph, id) === partner);
  const accountable = personsInRole(graph, action, 'A').filter((id) => partnerOf(graph, id) === partner);
  if (owners.length + accountable.length === 0) return [];
  const title = titleOf(graph.get(action));
  return {
    label: named({ fr: `Confier « ${title} » à {name}`, en: `Give “${title}” to {name}` }, graph.get(heir)),
    edits: [
      ...owners.map((id) => unlink('owns', id, action)),
      link('owns', heir, action),
      ...accountable.map((id) => unlink('raci', id, action, 'A')),
      ...(accountable.length > 0 ? [link('raci', heir, action, 'A')] : []),
    ],
  };
}

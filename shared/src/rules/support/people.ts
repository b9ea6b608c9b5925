import { compareIds, type EntityId } from '../../core/ids.ts';
import { owningPersons, partnersAmong, personsInRole, personsOf } from '../../graph/ownership.ts';
import { isOpen } from '../../graph/schedule.ts';
import type { Fix, FixContext, FixOption } from '../fix.ts';
import type { RuleContext } from '../rule-context.ts';
import { link } from './edits.ts';
import { doEdits } from './fix-makers.ts';
import { ownershipBalance } from './ownership-balance.ts';
import { named } from './words.ts';

const ASSIGN = { fr: 'Confier à {name}', en: 'Assign to {name}' };

/** The single project lead, when it is a live person. */
export function projectLead({ graph }: RuleContext): EntityId | undefined {
  const partnership = graph.getAs('partnership', graph.programme?.id);
  return graph.getAs('person', partnership?.lead)?.id;
}

/** Who speaks for a brand: the project lead when of that brand, else its first person by id. */
export function contactOf(context: RuleContext, partnerId: EntityId): EntityId | undefined {
  const persons = personsOf(context.graph, partnerId);
  const lead = projectLead(context);
  return persons.find((id) => id === lead) ?? persons[0];
}

/** One contact for each brand that none of these persons belongs to. */
export function contactsOfOthers(context: RuleContext, persons: readonly EntityId[]): readonly EntityId[] {
  const present = partnersAmong(context.graph, persons);
  return context.graph.partnerIds.flatMap((id) => (present.has(id) ? [] : (contactOf(context, id) ?? [])));
}

/** The person with the fewest open actions, of the brand that carries least. */
export function suggestedOwner({ graph }: RuleContext): EntityId | undefined {
  const brands = ownershipBalance(graph).shares.toReversed();
  const staffed = brands.map(({ partner }) => personsOf(graph, partner)).find((ids) => ids.length > 0);
  const persons = staffed ?? graph.ids('person');
  const loads = persons.map((id) => ({ id, load: openActionsOf(id, { graph }).length }));
  return loads.sort((a, b) => a.load - b.load || compareIds(a.id, b.id))[0]?.id;
}

/** The open actions that a person owns or answers for. */
export function openActionsOf(
  personId: EntityId,
  { graph }: Pick<RuleContext, 'graph'>,
): readonly EntityId[] {
  const answered = graph.raci(personId).flatMap((role) => (role.role === 'A' ? [role.action] : []));
  const owned = graph.out(personId, 'owns');
  return [...new Set([...owned, ...answered])].filter((id) => {
    const action = graph.getAs('action', id);
    return action !== undefined && isOpen(action);
  });
}

/** The owner of an action that a contingency plan protects. */
export function ownerOfThreatened(contingencyId: EntityId, { graph }: RuleContext): EntityId | undefined {
  const threatened = graph.out(contingencyId, 'mitigates').flatMap((risk) => graph.out(risk, 'threatens'));
  return threatened.flatMap((id) => [...owningPersons(graph, id), ...personsInRole(graph, id, 'A')])[0];
}

/** Gives an action to a person: owner and Accountable. */
export function assignFix(
  actionId: EntityId,
  person: EntityId | undefined,
  { graph }: FixContext,
): Fix | null {
  if (person === undefined) return null;
  return doEdits(
    named(ASSIGN, graph.get(person)),
    link('owns', person, actionId),
    link('raci', person, actionId, 'A'),
  );
}

/** The option of making a person the owner of a card. */
export function ownerOption({ graph }: FixContext, person: EntityId, cardId: EntityId): FixOption {
  return { label: named(ASSIGN, graph.get(person)), edits: [link('owns', person, cardId)] };
}

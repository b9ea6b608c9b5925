import type { EntityId } from '../core/ids.ts';
import { isEmpty } from '../core/json.ts';
import type { Label } from '../core/language.ts';
import { ENTITY_TYPES } from '../domain/registry.ts';
import type { BoardGraph } from '../graph/board-graph.ts';
import { partnerOf } from '../graph/ownership.ts';
import { approvedContent, waiversOf } from './approved-content.ts';
import { isSameContent } from './same-content.ts';
import type { Signature, SignaturesBySubject } from './signature.ts';
import { isSignedByBrands, type Subject, subjectKey } from './subject.ts';
import { whatChanged } from './what-changed.ts';

/**
 * What the server knows of a signature that the board claims: recorded, and for what the board says now; recorded
 * for something else; or not recorded, as after an import.
 */
export type ClaimState = 'confirmed' | 'changed' | 'not-confirmed';

/** What the server knows of one signature. */
export interface Standing {
  readonly state: ClaimState;
  /** The record; absent when there is none. */
  readonly record?: Signature;
  /** What is no longer as it was signed, as clauses: « le budget a changé ». Empty unless `changed`. */
  readonly changed: readonly Label[];
}

/** One signature that the document claims. */
export interface Claim extends Standing {
  readonly subject: Subject;
  /** The brand (split, agreement) or the person (override, waiver) that is said to have signed. */
  readonly by: EntityId;
}

const NOT_CONFIRMED: Standing = { state: 'not-confirmed', changed: [] };

/** The subjects of a card that somebody is said to have signed, or may sign. */
export function subjectsOf(graph: BoardGraph, id: EntityId): readonly Subject[] {
  const entity = graph.get(id);
  if (!entity) return [];
  const subjects: Subject[] = [];
  if (entity.type === 'split' || entity.type === 'agreement')
    subjects.push({ kind: entity.type, entity: id });
  if (entity.type === 'metric') subjects.push({ kind: 'override', entity: id });
  for (const { rule, key } of entity.waivers ?? []) {
    if (rule !== undefined)
      subjects.push({ kind: 'waiver', entity: id, rule, ...(!isEmpty(key) && { key }) });
  }
  const known = new Map(subjects.map((subject) => [subjectKey(subject), subject]));
  return [...known.values()].filter((subject) => approvedContent(graph, subject) !== null);
}

/** The live brands or persons that the document says have signed; in the order of their ids. */
export function claimants(graph: BoardGraph, subject: Subject): readonly EntityId[] {
  const type = isSignedByBrands(subject) ? 'partner' : 'person';
  const named = new Set(namedBy(graph, subject));
  return [...named].filter((id) => graph.getAs(type, id) !== undefined).sort();
}

/** The signatures that a card claims, each with what the server knows of it. */
export function claimsOn(graph: BoardGraph, id: EntityId, signatures: SignaturesBySubject): readonly Claim[] {
  return subjectsOf(graph, id).flatMap((subject) =>
    claimants(graph, subject).map((by) => ({ subject, by, ...standingOf(graph, subject, by, signatures) })),
  );
}

/** Every signature that the document claims, each with what the server knows of it. */
export function allClaims(graph: BoardGraph, signatures: SignaturesBySubject): readonly Claim[] {
  const cards = ENTITY_TYPES.flatMap((type) => graph.ids(type));
  return cards.flatMap((id) => claimsOn(graph, id, signatures));
}

/**
 * What the server knows of the signature of a brand (split, agreement, gate) or of a person (override, waiver),
 * whether or not the document claims it.
 */
export function standingOf(
  graph: BoardGraph,
  subject: Subject,
  by: EntityId,
  signatures: SignaturesBySubject,
): Standing {
  // The last word counts: of a brand, whoever of its people said it.
  const record = signatures.get(subjectKey(subject))?.findLast((each) => isOf(graph, each, by, subject));
  if (!record) return NOT_CONFIRMED;
  const isHolding = isSameContent(record.content, approvedContent(graph, subject));
  if (isHolding) return { state: 'confirmed', record, changed: [] };
  return { state: 'changed', record, changed: whatChanged(graph, subject, record.content) };
}

/** Whether every live brand has signed what the board says now. */
export function isSignedByAll(graph: BoardGraph, subject: Subject, signatures: SignaturesBySubject): boolean {
  const brands = graph.partnerIds;
  return (
    brands.length > 0 &&
    brands.every((brand) => standingOf(graph, subject, brand, signatures).state === 'confirmed')
  );
}

/** Nobody changes sides by editing a person card: the signature is of the brand that the server knew. */
function isOf(graph: BoardGraph, record: Signature, by: EntityId, subject: Subject): boolean {
  if (isSignedByBrands(subject)) return record.partner === by;
  return record.person === by && record.partner === (partnerOf(graph, by) ?? null);
}

function namedBy(graph: BoardGraph, subject: Subject): readonly string[] {
  switch (subject.kind) {
    case 'split':
      return graph.getAs('split', subject.entity)?.agreedBy ?? [];
    case 'agreement':
      return graph.getAs('agreement', subject.entity)?.signedBy ?? [];
    case 'override':
      return graph.getAs('metric', subject.entity)?.override?.by ?? [];
    case 'waiver':
      return waiversOf(graph, subject).flatMap(({ by }) => by ?? []);
    // Those are in the records alone: nothing in the document says them.
    case 'vision':
    case 'gate':
      return [];
  }
}

import { waiversOf } from '@cap-commun/shared/consent/approved-content';
import { isSignedByAll, standingOf } from '@cap-commun/shared/consent/confirmation';
import type { SignaturesBySubject } from '@cap-commun/shared/consent/signature';
import type { Subject } from '@cap-commun/shared/consent/subject';
import type { Hand } from '@cap-commun/shared/consent/who-may-sign';
import type { CalendarDate } from '@cap-commun/shared/core/calendar-date';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { JsonObject } from '@cap-commun/shared/core/json';
import type { Language } from '@cap-commun/shared/core/language';
import type { Edit, FieldPath } from '@cap-commun/shared/domain/edit';
import type { Agreement } from '@cap-commun/shared/domain/entities/agreement';
import type { Split } from '@cap-commun/shared/domain/entities/split';
import type { BoardGraph } from '@cap-commun/shared/graph/board-graph';
import { haveSharesChanged } from '@cap-commun/shared/rules/balance/shares';
import { decisionEdits } from './decision-edits.ts';

/** What claims are written with. */
export interface ClaimContext {
  readonly graph: BoardGraph;
  /** The records, the one that is being claimed included. */
  readonly signatures: SignaturesBySubject;
  readonly today: CalendarDate;
  readonly lang: Language;
  readonly newId: (prefix: string) => EntityId;
}

/**
 * Writes a recorded signature into the document: the claim and, when every live brand has signed what the board says
 * now, that it is agreed. Empty when the document says so already.
 */
export function claimEdits(subject: Subject, hand: Hand, context: ClaimContext): readonly Edit[] {
  const { graph } = context;
  switch (subject.kind) {
    case 'split': {
      const split = graph.getAs('split', subject.entity);
      return split ? splitEdits(split, hand, context) : [];
    }
    case 'agreement': {
      const agreement = graph.getAs('agreement', subject.entity);
      return agreement ? agreementEdits(agreement, hand, context) : [];
    }
    case 'override': {
      const by = graph.getAs('metric', subject.entity)?.override?.by ?? [];
      return addEdits(subject.entity, ['override', 'by'], by, [hand.person]);
    }
    case 'waiver': {
      const [waiver] = waiversOf(graph, subject);
      return waiver ? addEdits(subject.entity, waiverPath(waiver), waiver.by ?? [], [hand.person]) : [];
    }
    case 'vision':
    case 'gate':
      return [];
  }
}

/**
 * Takes a claim out of the document again, with what rested on it. The record is gone already; when another of the
 * brand's people has signed, theirs is the brand's word now.
 */
export function withdrawalEdits(subject: Subject, hand: Hand, context: ClaimContext): readonly Edit[] {
  const { graph, signatures } = context;
  const isStillSigned =
    hand.partner !== null && standingOf(graph, subject, hand.partner, signatures).record !== undefined;
  switch (subject.kind) {
    case 'split': {
      const split = graph.getAs('split', subject.entity);
      if (split && isStillSigned) return splitEdits(split, hand, context);
      if (!split || !(split.agreedBy ?? []).includes(hand.partner ?? '')) return [];
      return [
        remove(split.id, ['agreedBy'], hand.partner),
        set(split.id, 'agreedOn', undefined),
        set(split.id, 'agreedShares', undefined),
      ];
    }
    case 'agreement': {
      const agreement = graph.getAs('agreement', subject.entity);
      if (agreement && isStillSigned) return agreementEdits(agreement, hand, context);
      if (!agreement || !(agreement.signedBy ?? []).includes(hand.partner ?? '')) return [];
      const isSigned = agreement.status === 'signed';
      return [
        remove(agreement.id, ['signedBy'], hand.partner),
        ...(isSigned
          ? [set(agreement.id, 'status', 'agreed'), set(agreement.id, 'signedOn', undefined)]
          : []),
      ];
    }
    case 'override':
      return graph.getAs('metric', subject.entity)
        ? [remove(subject.entity, ['override', 'by'], hand.person)]
        : [];
    case 'waiver':
      return waiversOf(graph, subject).map((waiver) =>
        remove(subject.entity, waiverPath(waiver), hand.person),
      );
    case 'vision':
    case 'gate':
      return [];
  }
}

function splitEdits(split: Split, hand: Hand, context: ClaimContext): readonly Edit[] {
  const { graph, signatures, today } = context;
  const subject: Subject = { kind: 'split', entity: split.id };
  const agreedBy = split.agreedBy ?? [];
  if (!isSignedByAll(graph, subject, signatures)) {
    return addEdits(split.id, ['agreedBy'], agreedBy, hand.partner === null ? [] : [hand.partner]);
  }
  if (isAgreed(split, context)) return [];
  const signers = graph.partnerIds.flatMap(
    (brand) => standingOf(graph, subject, brand, signatures).record?.person ?? [],
  );
  return [
    ...exactEdits(split.id, ['agreedBy'], agreedBy, graph.partnerIds),
    set(split.id, 'agreedOn', today),
    set(split.id, 'agreedShares', copyOf(split.shares)),
    ...decisionEdits(split, signers, context),
  ];
}

/** Whether the document says already that these very shares are agreed: one that came with its date keeps it. */
function isAgreed(split: Split, { graph, today }: ClaimContext): boolean {
  const { agreedBy = [], agreedOn, agreedShares = [] } = split;
  if (agreedOn === undefined || agreedOn > today || agreedShares.length === 0) return false;
  const isExact =
    agreedBy.length === graph.partnerIds.length && graph.partnerIds.every((id) => agreedBy.includes(id));
  return isExact && !haveSharesChanged(split);
}

/** Plain JSON: a key that says nothing is left out. */
function copyOf(shares: Split['shares']): readonly JsonObject[] {
  return (shares ?? []).map(({ partner, pct }) => ({
    ...(partner !== undefined && { partner }),
    ...(pct !== undefined && { pct }),
  }));
}

function agreementEdits(agreement: Agreement, hand: Hand, context: ClaimContext): readonly Edit[] {
  const { graph, signatures, today } = context;
  const signedBy = agreement.signedBy ?? [];
  if (!isSignedByAll(graph, { kind: 'agreement', entity: agreement.id }, signatures)) {
    return addEdits(agreement.id, ['signedBy'], signedBy, hand.partner === null ? [] : [hand.partner]);
  }
  const edits = [...exactEdits(agreement.id, ['signedBy'], signedBy, graph.partnerIds)];
  const { status, signedOn } = agreement;
  if (status !== 'signed') edits.push(set(agreement.id, 'status', 'signed'));
  // An agreement that came with its date, as from a file, keeps it.
  if (status !== 'signed' || signedOn === undefined || signedOn > today)
    edits.push(set(agreement.id, 'signedOn', today));
  return edits;
}

/** Adds who is missing from a set. */
function addEdits(
  id: EntityId,
  path: FieldPath,
  present: readonly string[],
  wanted: readonly EntityId[],
): readonly Edit[] {
  return wanted
    .filter((each) => !present.includes(each))
    .map((value): Edit => ({ op: 'add', id, path, value }));
}

/** Makes a set hold these and nobody else: a brand that has left is not asked any more. */
function exactEdits(
  id: EntityId,
  path: FieldPath,
  present: readonly string[],
  wanted: readonly EntityId[],
): readonly Edit[] {
  const strangers = present.filter((each) => !wanted.includes(each));
  return [...addEdits(id, path, present, wanted), ...strangers.map((each) => remove(id, path, each))];
}

/** Where the document keeps who stands behind a waiver: under its rule and key. */
function waiverPath({
  rule = '',
  key,
}: {
  readonly rule?: string | undefined;
  readonly key?: string | undefined;
}): FieldPath {
  return ['waivers', `${rule}|${key ?? ''}`, 'by'];
}

function set(id: EntityId, field: string, value: unknown): Edit {
  return { op: 'set', id, path: [field], value };
}

function remove(id: EntityId, path: FieldPath, value: unknown): Edit {
  return { op: 'remove', id, path, value };
}

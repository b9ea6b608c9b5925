import { randomBytes } from 'node:crypto';
import { boxesOf, placeNewCards } from '@cap-commun/shared/board-file/place-new-cards';
import { approvedContent } from '@cap-commun/shared/consent/approved-content';
import { isSameContent } from '@cap-commun/shared/consent/same-content';
import { bySubject, type Signature } from '@cap-commun/shared/consent/signature';
import type { Subject } from '@cap-commun/shared/consent/subject';
import { type Hand, handOf, type Signer, type SigningRefusal } from '@cap-commun/shared/consent/who-may-sign';
import { calendarDateIn } from '@cap-commun/shared/core/calendar-date';
import { newEntityId } from '@cap-commun/shared/core/ids';
import type { JsonObject } from '@cap-commun/shared/core/json';
import { err, ok, type Result } from '@cap-commun/shared/core/result';
import { boardOf, readBoard } from '@cap-commun/shared/document/board-document';
import { applyEdits } from '@cap-commun/shared/document/edits';
import { timeZoneOf } from '@cap-commun/shared/domain/board-info';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { BoardGraph } from '@cap-commun/shared/graph/board-graph';
import type { Doc } from 'yjs';
import { type ClaimContext, claimEdits, withdrawalEdits } from './claim-edits.ts';

/** For whom somebody would sign, and what: null when the board holds nothing of the sort. */
export interface Offer {
  readonly hand: Hand;
  readonly content: JsonObject | null;
}

/** A recorded signature whose claim is to be written, or one that is gone. */
export interface ClaimChange {
  readonly subject: Subject;
  readonly hand: Hand;
  /** All records of the board, after the change. */
  readonly signatures: readonly Signature[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What somebody finds on the board who wants to sign, or to withdraw. */
export function signingOffer(
  doc: Doc,
  { subject, signer }: { readonly subject: Subject; readonly signer: Signer },
): Result<Offer, SigningRefusal> {
  const graph = new BoardGraph(boardOf(readBoard(doc)));
  const hand = handOf(graph, subject, signer);
  return hand.ok ? ok({ hand: hand.value, content: approvedContent(graph, subject) }) : err(hand.error);
}

/** Writes the claim of a recorded signature; false when the board no longer says what was signed. */
export function claimSignature(doc: Doc, change: ClaimChange & { readonly content: JsonObject }): boolean {
  return writeClaims(doc, change, (context) => {
    const isStillSo = isSameContent(approvedContent(context.graph, change.subject), change.content);
    return isStillSo ? claimEdits(change.subject, change.hand, context) : null;
  });
}

/** Takes the claim of a signature out that is no longer recorded, with what rested on it. */
export function withdrawClaim(doc: Doc, change: ClaimChange): boolean {
  return writeClaims(doc, change, (context) => withdrawalEdits(change.subject, change.hand, context));
}

function writeClaims(
  doc: Doc,
  { signatures, now }: ClaimChange,
  editsIn: (context: ClaimContext) => readonly Edit[] | null,
): boolean {
  const content = readBoard(doc);
  const { info, cards, layout } = content;
  const edits = editsIn({
    graph: new BoardGraph(boardOf(content)),
    signatures: bySubject(signatures),
    today: calendarDateIn(timeZoneOf(info), now),
    lang: info.lang,
    newId: (prefix) => newEntityId(prefix, randomBytes),
  });
  if (edits === null) return false;
  // A new card finds a free place beside what it is linked with.
  const placed = placeNewCards(edits, () => boxesOf(layout, (id) => cards.get(id)?.entity?.type));
  applyEdits(doc, placed, null);
  return true;
}

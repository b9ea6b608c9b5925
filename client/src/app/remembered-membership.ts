import { type MembershipSummary, membershipSummary } from '@cap-commun/shared/http/schemas';

const key = (boardId: string) => `cap-commun.membership.${boardId}`;

/** Keeps this browser's place on a board, so that its local copy can be opened while the server is away. */
export function rememberMembership(membership: MembershipSummary, storage: Storage = localStorage): void {
  storage.setItem(key(membership.boardId), JSON.stringify(membership));
}

export function recallMembership(boardId: string, storage: Storage = localStorage): MembershipSummary | null {
  const stored = storage.getItem(key(boardId));
  if (stored === null) return null;
  try {
    return membershipSummary.parse(JSON.parse(stored));
  } catch {
    // Written by another version: the server will say it again.
    return null;
  }
}

export function forgetMembership(boardId: string, storage: Storage = localStorage): void {
  storage.removeItem(key(boardId));
}

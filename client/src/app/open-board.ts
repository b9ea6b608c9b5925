import type { MembershipSummary } from '@cap-commun/shared/http/schemas';
import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import type { PresenceUser } from '@cap-commun/shared/protocol/presence';
import * as Y from 'yjs';
import { BoardSession } from '../document/board-session.ts';
import { Outbox, outboxKey } from '../document/comments/outbox.ts';
import { Drafts, forgetDrafts } from '../document/drafts.ts';
import { api } from '../lib/api.ts';
import type { ReadableStore } from '../lib/store.ts';
import { BoardConnection } from '../sync/board-connection.ts';
import { localCopyName, openLocalCopy, wipeLocalCopies } from '../sync/local-copy.ts';
import { setAside } from '../sync/set-aside.ts';
import { forgetWaitingCounts, storedWaitingCounts } from '../sync/waiting-counts.ts';
import { BroughtBack, type Missing } from './brought-back.ts';
import { forgetMembership, recallMembership, rememberMembership } from './remembered-membership.ts';

/** A board that is open on this page. */
export interface OpenBoard {
  readonly membership: MembershipSummary;
  readonly session: BoardSession;
  readonly connection: BoardConnection;
  /** What a copy that was set aside has more than the server. */
  readonly missing: ReadableStore<Missing | null>;
  /** Sets this page's copy aside, so that the board can be opened afresh. */
  startOver(): Promise<void>;
  close(): void;
}

export type FindMembership =
  | { readonly kind: 'member'; readonly membership: MembershipSummary }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'unreachable' };

/** This browser's place on a board; the last known one while the server does not answer. */
export async function findMembership(boardId: string): Promise<FindMembership> {
  const answer = await api.session();
  if (!answer.ok) {
    const membership = recallMembership(boardId);
    return membership ? { kind: 'member', membership } : { kind: 'unreachable' };
  }
  const membership = answer.value.memberships.find((each) => each.boardId === boardId);
  if (!membership) return { kind: 'stranger' };
  rememberMembership(membership);
  return { kind: 'member', membership };
}

/** Opens a board: the copy of this device first, then the server. */
export async function openBoard(membership: MembershipSummary): Promise<OpenBoard> {
  const doc = new Y.Doc();
  const copyName = localCopyName(membership.boardId, membership.membershipId);
  const localCopy = openLocalCopy(copyName, doc);
  const connection = new BoardConnection({
    boardId: membership.boardId,
    doc,
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`,
    localCopy: {
      ...localCopy,
      wipe: async () => {
        forgetMembership(membership.boardId);
        forgetWaitingCounts(localStorage, copyName);
        localStorage.removeItem(outboxKey(copyName));
        forgetDrafts(localStorage, copyName);
        await localCopy.wipe();
        await wipeLocalCopies(`${copyName}.notes.`);
      },
    },
    waitingCounts: storedWaitingCounts(localStorage, copyName, String(doc.clientID)),
    onRetriedClose: (code) => {
      if (code === CLOSE.roleChanged.code) void refresh();
    },
  });
  await connection.ready;
  const session = new BoardSession({
    boardId: membership.boardId,
    localName: copyName,
    doc,
    awareness: connection.awareness,
    me: userOf(membership),
    findings: { now: () => connection.serverNow() },
    server: connection.server,
    comments: {
      fetchChanges: async (after) => {
        const answer = await api.comments(membership.boardId, after);
        return answer.ok ? answer.value : null;
      },
      outbox: new Outbox(localStorage, copyName),
    },
    drafts: new Drafts(localStorage, copyName),
  });
  const broughtBack = new BroughtBack(session, copyName);
  let me = userOf(membership);
  let isLocked = false;
  const refresh = async () => {
    const found = await findMembership(membership.boardId);
    if (found.kind !== 'member') return;
    me = userOf(found.membership);
    if (!isLocked) session.identify(me);
  };
  const stopFollowing = connection.status.subscribe(() => {
    // Whoever is told that the board has arrived finds it there.
    session.board.flush();
    const { kind } = connection.status.get();
    // What was written before has arrived, or won’t for now.
    if (kind !== 'connecting') session.activity.begin();
    if (kind === 'saved') void broughtBack.look();
    const mustLock = kind === 'closed' || kind === 'blocked';
    if (mustLock === isLocked) return;
    isLocked = mustLock;
    if (mustLock) session.lock();
    else session.identify(me);
  });
  return {
    membership,
    session,
    connection,
    missing: broughtBack.missing,
    startOver: async () => {
      await setAside(copyName, doc);
      forgetWaitingCounts(localStorage, copyName);
      await localCopy.wipe();
    },
    close: () => {
      stopFollowing();
      session.destroy();
      void connection.destroy().then(() => doc.destroy());
    },
  };
}

function userOf({ name, role, partner, slot, person }: MembershipSummary): PresenceUser {
  return { name, role, partner, slot, person };
}

import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { BoardSession } from '../document/board-session.ts';
import { BoardConnection } from '../sync/board-connection.ts';
import type { LocalCopy } from '../sync/local-copy.ts';
import type { WaitingCounts } from '../sync/pending-changes.ts';
import { createStreamSocket } from '../sync/stream-socket.ts';

/** A board that another site shows in a frame. */
export interface EmbeddedBoard {
  readonly session: BoardSession;
  readonly connection: BoardConnection;
  close(): void;
}

/**
 * Opens a board with the token of a link alone: a browser keeps cookies and storage from a page in somebody else's
 * frame, and a WebSocket takes no token, so the board comes as a stream that one asks for with it. Who looks on is shown
 * to nobody, and nothing is written.
 */
export function openEmbedded(boardId: string, token: string): EmbeddedBoard {
  const doc = new Y.Doc();
  const connection = new BoardConnection({
    boardId,
    doc,
    url: `${location.origin}/sync`,
    localCopy: NO_COPY,
    waitingCounts: NOTHING_WAITS,
    sockets: [createStreamSocket({ fetch: fetchWith(token) })],
  });
  connection.awareness.setLocalState(null);
  const session = new BoardSession({
    boardId,
    doc,
    // One of its own: it tells nobody of this page, and this page of nobody.
    awareness: new Awareness(doc),
    me: { name: '', role: 'viewer', partner: null, slot: null, person: null },
    findings: { now: () => connection.serverNow() },
  });
  session.selection.closePanel();
  const stop = connection.status.subscribe(() => session.board.flush());
  return {
    session,
    connection,
    close: () => {
      stop();
      session.destroy();
      void connection.destroy().then(() => doc.destroy());
    },
  };
}

const NO_COPY: LocalCopy = {
  loaded: Promise.resolve(),
  wipe: async () => undefined,
  close: async () => undefined,
};

const NOTHING_WAITS: WaitingCounts = {
  inherited: () => 0,
  clearInherited: () => undefined,
  save: () => undefined,
};

/** Asks with the token and never with a cookie, which might be somebody else's on this browser. */
function fetchWith(token: string): typeof fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('Authorization', `Bearer ${token}`);
    return fetch(input, { ...init, headers, credentials: 'omit' });
  };
}

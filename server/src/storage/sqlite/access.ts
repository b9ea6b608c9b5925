import type { LinkName, PartnerSlot, Role } from '@cap-commun/shared/protocol/roles';
import type { Database } from 'better-sqlite3';
import type {
  AccessStore,
  Blocking,
  BoardCommit,
  MembershipEnd,
  StoredBoard,
  StoredLink,
  StoredMembership,
  StoredSession,
} from '../board-store.ts';

interface LinkRow {
  readonly id: string;
  readonly board: string;
  readonly name: string;
  readonly generation: number;
  readonly is_revoked: number;
}

interface MembershipRow {
  readonly id: string;
  readonly session: string;
  readonly board: string;
  readonly link: string;
  readonly role: string;
  readonly slot: string | null;
  readonly partner: string | null;
  readonly person: string | null;
  readonly name: string;
  readonly created_at: number;
  readonly ended: string | null;
}

/** The access half of the store, in SQL; every call is one transaction. */
export function sqliteAccess(
  database: Database,
  commit: (batch: readonly BoardCommit[]) => void,
): Blocking<AccessStore> {
  const insertBoard = database.prepare('INSERT INTO boards (id, created_at) VALUES (?, ?)');
  const selectBoard = database.prepare('SELECT id, created_at AS createdAt FROM boards WHERE id = ?');
  const selectBoards = database.prepare(
    'SELECT id, created_at AS createdAt FROM boards ORDER BY created_at, id',
  );
  const dropBoard = database.prepare('DELETE FROM boards WHERE id = ?');
  const endOfBoard = database.prepare(
    `UPDATE memberships SET ended = COALESCE(ended, 'deleted'), name = '', person = NULL WHERE board = ?`,
  );
  const putLink = database.prepare(
    'INSERT OR REPLACE INTO links (id, board, name, generation, is_revoked) VALUES (?, ?, ?, ?, ?)',
  );
  const selectLink = database.prepare('SELECT * FROM links WHERE id = ?');
  const selectLinks = database.prepare('SELECT * FROM links WHERE board = ? ORDER BY name');
  const putSession = database.prepare(
    `INSERT INTO sessions (hash, created_at, expires_at) VALUES (?, ?, ?)
     ON CONFLICT (hash) DO UPDATE SET expires_at = excluded.expires_at`,
  );
  const selectSession = database.prepare(
    'SELECT hash, created_at AS createdAt, expires_at AS expiresAt FROM sessions WHERE hash = ?',
  );
  const dropSessions = database.prepare('DELETE FROM sessions WHERE expires_at <= ?');
  const putMembership = database.prepare(
    `INSERT OR REPLACE INTO memberships
     (id, session, board, link, role, slot, partner, person, name, created_at, ended)
     VALUES (:id, :session, :board, :link, :role, :slot, :partner, :person, :name, :createdAt, :ended)`,
  );
  const selectMemberships = database.prepare(
    'SELECT * FROM memberships WHERE session = ? ORDER BY created_at, id',
  );
  const endOfLink = database.prepare(
    'UPDATE memberships SET ended = ? WHERE link = ? AND ended IS NULL RETURNING id',
  );

  const setPartner = database.prepare('UPDATE memberships SET partner = ? WHERE board = ? AND slot = ?');

  const saveLink = ({ id, board, name, generation, isRevoked }: StoredLink): void => {
    putLink.run(id, board, name, generation, isRevoked ? 1 : 0);
  };

  return {
    createBoard: database.transaction(
      (board: StoredBoard, links: readonly StoredLink[], first: BoardCommit): void => {
        insertBoard.run(board.id, board.createdAt);
        for (const link of links) saveLink(link);
        commit([first]);
      },
    ),
    findBoard: (id: string) => selectBoard.get(id) as StoredBoard | undefined,
    listBoards: () => selectBoards.all() as StoredBoard[],
    deleteBoard: database.transaction((id: string): void => {
      endOfBoard.run(id);
      dropBoard.run(id);
    }),
    findLink: (id: string) => readLink(selectLink.get(id) as LinkRow | undefined),
    linksOf: (board: string) => (selectLinks.all(board) as LinkRow[]).map(toLink),
    saveLink,
    findSession: (hash: string) => selectSession.get(hash) as StoredSession | undefined,
    saveSession: ({ hash, createdAt, expiresAt }: StoredSession): void => {
      putSession.run(hash, createdAt, expiresAt);
    },
    deleteExpiredSessions: (now: number): void => {
      dropSessions.run(now);
    },
    membershipsOf: (session: string) => (selectMemberships.all(session) as MembershipRow[]).map(toMembership),
    saveMembership: (membership: StoredMembership): void => {
      putMembership.run(membership);
    },
    endMembershipsOf: (link: string, end: MembershipEnd) =>
      (endOfLink.all(end, link) as { id: string }[]).map(({ id }) => id),
    setPartner: (board: string, slot: PartnerSlot, partner: string | null): void => {
      setPartner.run(partner, board, slot);
    },
  };
}

function readLink(row: LinkRow | undefined): StoredLink | undefined {
  return row && toLink(row);
}

function toLink({ id, board, name, generation, is_revoked }: LinkRow): StoredLink {
  return { id, board, name: name as LinkName, generation, isRevoked: is_revoked === 1 };
}

function toMembership({ created_at, role, slot, ended, ...row }: MembershipRow): StoredMembership {
  return {
    ...row,
    role: role as Role,
    slot: slot as PartnerSlot | null,
    ended: ended as MembershipEnd | null,
    createdAt: created_at,
  };
}

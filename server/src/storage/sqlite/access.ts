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
import { ACCESS_TABLES, checkedTable } from './checked-table.ts';

interface BoardRow {
  readonly id: string;
  readonly created_at: number;
}

interface LinkRow {
  readonly id: string;
  readonly board: string;
  readonly name: string;
  readonly generation: number;
  readonly is_revoked: number;
}

interface SessionRow {
  readonly hash: string;
  readonly created_at: number;
  readonly expires_at: number;
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

/** The access half of the store, in SQL; every call is one transaction, and every row read is checked. */
export function sqliteAccess(
  database: Database,
  commit: (batch: readonly BoardCommit[]) => void,
): Blocking<AccessStore> {
  const boards = checkedTable<BoardRow>(database, ACCESS_TABLES.boards);
  const links = checkedTable<LinkRow>(database, ACCESS_TABLES.links);
  const sessions = checkedTable<SessionRow>(database, ACCESS_TABLES.sessions);
  const memberships = checkedTable<MembershipRow>(database, ACCESS_TABLES.memberships);
  const boardById = boards.reader('id = ?');
  const allBoards = boards.reader('id NOT IN (SELECT id FROM notes) ORDER BY created_at, id');
  const linkById = links.reader('id = ?');
  const linksByBoard = links.reader('board = ? ORDER BY name');
  const sessionByHash = sessions.reader('hash = ?');
  const membershipsBySession = memberships.reader('session = ? ORDER BY created_at, id');
  const membershipsByBoard = memberships.reader('board = ?');
  const liveByBoard = memberships.reader('board = ? AND ended IS NULL ORDER BY created_at, id');
  const liveById = memberships.reader('board = ? AND id = ? AND ended IS NULL');
  const liveByLink = memberships.reader('link = ? AND ended IS NULL');
  const bySlot = memberships.reader('board = ? AND slot = ?');
  const dropNotes = database.prepare('DELETE FROM boards WHERE id IN (SELECT id FROM notes WHERE board = ?)');
  const dropBoard = database.prepare('DELETE FROM boards WHERE id = ?');
  const dropSessions = database.prepare('DELETE FROM sessions WHERE expires_at <= ?');

  const saveLink = ({ id, board, name, generation, isRevoked }: StoredLink): void => {
    links.put({ id, board, name, generation, is_revoked: isRevoked ? 1 : 0 });
  };

  return {
    createBoard: database.transaction(
      (board: StoredBoard, itsLinks: readonly StoredLink[], first: BoardCommit): void => {
        boards.insert({ id: board.id, created_at: board.createdAt });
        for (const link of itsLinks) saveLink(link);
        commit([first]);
      },
    ),
    findBoard: (id) => boardById(id).map(toBoard)[0],
    listBoards: () => allBoards().map(toBoard),
    deleteBoard: database.transaction((id: string): void => {
      for (const row of membershipsByBoard(id)) {
        memberships.put({ ...row, ended: row.ended ?? 'deleted', name: '', person: null });
      }
      dropNotes.run(id);
      dropBoard.run(id);
    }),
    findLink: (id) => linkById(id).map(toLink)[0],
    linksOf: (board) => linksByBoard(board).map(toLink),
    saveLink,
    findSession: (hash) => sessionByHash(hash).map(toSession)[0],
    saveSession: ({ hash, createdAt, expiresAt }: StoredSession): void => {
      sessions.put({ hash, created_at: createdAt, expires_at: expiresAt });
    },
    deleteExpiredSessions: (now: number): void => {
      dropSessions.run(now);
    },
    membershipsOf: (session) => membershipsBySession(session).map(toMembership),
    saveMembership: ({ createdAt, ...membership }: StoredMembership): void => {
      memberships.put({ ...membership, created_at: createdAt });
    },
    membershipsOn: (board) => liveByBoard(board).map(toMembership),
    endMembership: database.transaction((board: string, id: string, end: MembershipEnd): boolean => {
      const live = liveById(board, id);
      for (const row of live) memberships.put({ ...row, ended: end });
      return live.length > 0;
    }),
    endMembershipsOf: database.transaction((link: string, end: MembershipEnd): string[] => {
      const live = liveByLink(link);
      for (const row of live) memberships.put({ ...row, ended: end });
      return live.map(({ id }) => id);
    }),
    setPartner: database.transaction((board: string, slot: PartnerSlot, partner: string | null): void => {
      for (const row of bySlot(board, slot)) memberships.put({ ...row, partner });
    }),
  };
}

function toBoard({ id, created_at }: BoardRow): StoredBoard {
  return { id, createdAt: created_at };
}

function toSession({ hash, created_at, expires_at }: SessionRow): StoredSession {
  return { hash, createdAt: created_at, expiresAt: expires_at };
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

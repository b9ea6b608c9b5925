import { parseSession, type Session } from '@cap-commun/shared/workshop/session';
import { DamagedBoard, type StoredWorkshop, type WorkshopStore } from '../storage/board-store.ts';

/** Boards whose newest session is kept in memory. */
const MAX_KEPT = 1_000;

/** The sessions that the server has recorded; the newest of a board is kept at hand. */
export class SessionBook {
  readonly #store: WorkshopStore;
  readonly #newest = new Map<string, Promise<Session | null>>();

  constructor(store: WorkshopStore) {
    this.#store = store;
  }

  /** The newest session of a board; null for none. Rejects for one that cannot be read: it is never another one. */
  newest(board: string): Promise<Session | null> {
    const known = this.#newest.get(board);
    if (known) return known;
    const read = this.#store.newestWorkshop(board).then((stored) => (stored ? sessionOf(stored) : null));
    this.#keep(board, read);
    read.catch(() => this.#newest.delete(board));
    return read;
  }

  /** Those that were started, newest first. */
  async all(board: string): Promise<readonly Session[]> {
    const stored = await this.#store.workshopsOf(board);
    return stored.map(sessionOf).filter(({ phase }) => phase !== 'prepared');
  }

  /** Boards on which something is left to be done. */
  async openBoards(): Promise<readonly string[]> {
    return [...new Set((await this.#store.openWorkshops()).map(({ board }) => board))];
  }

  /** Makes a session durable, and the private notes of the rounds that it ends gone, in one step. */
  async save(board: string, session: Session, endedRounds: readonly string[] = []): Promise<void> {
    const { id, preparedAt, phase, plans, unwrittenVotes } = session;
    const isOpen = phase === 'running' || plans.length > 0 || unwrittenVotes.length > 0;
    // Until it is known to be on disk, nobody may be told of it, nor of the one before if it was not.
    this.#newest.delete(board);
    await this.#store.saveWorkshop(
      { id, board, createdAt: preparedAt, isOpen, record: session },
      endedRounds,
    );
    this.#keep(board, Promise.resolve(session));
  }

  async forget(board: string, id: string): Promise<void> {
    await this.#store.deleteWorkshop(board, id);
    this.#newest.delete(board);
  }

  #keep(board: string, session: Promise<Session | null>): void {
    this.#newest.delete(board);
    this.#newest.set(board, session);
    const [oldest] = this.#newest.keys();
    if (this.#newest.size > MAX_KEPT && oldest !== undefined) this.#newest.delete(oldest);
  }
}

function sessionOf({ id, record }: StoredWorkshop): Session {
  const session = parseSession(record);
  if (!session) throw new DamagedBoard(`session ${id} cannot be read`);
  return session;
}

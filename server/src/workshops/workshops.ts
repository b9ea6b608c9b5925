import { err, ok, type Result } from '@cap-commun/shared/core/result';
import type { CloseName } from '@cap-commun/shared/protocol/close-codes';
import type { SessionAct } from '@cap-commun/shared/workshop/commands';
import { runSession, type SessionFailure } from '@cap-commun/shared/workshop/machine';
import { advanced, advancesAt } from '@cap-commun/shared/workshop/moving';
import type { Outcome } from '@cap-commun/shared/workshop/outcome';
import { type Actor, arrived } from '@cap-commun/shared/workshop/people';
import type { Session } from '@cap-commun/shared/workshop/session';
import { type SessionView, viewOf } from '@cap-commun/shared/workshop/view';
import { newSecretId } from '../auth/link-tokens.ts';
import { Turns } from '../commands/turns.ts';
import type { Logger } from '../observability/logger.ts';
import type { Hub } from '../rooms/hub.ts';
import type { Identity } from '../rooms/peer.ts';
import type { Room } from '../rooms/room.ts';
import { NoteCodes } from './note-codes.ts';
import { type NotesRooms, PAD } from './notes-rooms.ts';
import type { SessionBook } from './session-book.ts';
import type { SessionEffects } from './session-effects.ts';
import { Throttle } from './throttle.ts';

/** Longest delay that a timer of Node takes. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** The clock of a test may stand still: it is asked again, and not in a circle. */
const MIN_TIMER_MS = 20;
/** After a step could not go on, because the store did not answer. */
const RETRY_MS = 3_000;

export interface WorkshopsOptions {
  readonly hub: Hub;
  readonly book: SessionBook;
  readonly notes: NotesRooms;
  readonly effects: SessionEffects;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * The sessions that people run on boards. One thing after another for each board: a command is ruled on, what it
 * brings about is found out, the new state is made durable, what it says is written onto the board, then everybody
 * is told. What a crash cut off is gone on with at the next start.
 */
export class Workshops {
  readonly codes: NoteCodes;
  readonly #options: WorkshopsOptions;
  readonly #turns = new Turns();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #telling: Throttle;
  #isClosed = false;
  /** Called after the session of a board has changed. */
  onChange: (board: string) => void = () => {};

  constructor(options: WorkshopsOptions) {
    this.#options = options;
    this.codes = new NoteCodes(options.now);
    this.#telling = new Throttle((board) => this.onChange(board));
  }

  /** Does what somebody asks of the session of a board; resolves when it is durable, and on the board. */
  act(
    board: string,
    act: SessionAct,
    identity: Identity,
  ): Promise<Result<void, SessionFailure | 'other-device'>> {
    return this.#turns.run(board, async () => {
      const { book, notes } = this.#options;
      const session = await book.newest(board);
      const { person } = identity.user;
      if (
        act.kind === 'vote' &&
        person !== null &&
        !(await notes.speaksFor(board, identity.membership, person))
      )
        return err('other-device');
      const moment = { now: this.#options.now(), newId: newSecretId };
      const ruling = runSession(session, act, actorOf(identity), moment);
      if (!ruling.ok) return ruling;
      if (ruling.value.session !== session) await this.#settle(board, ruling.value, session);
      return ok(undefined);
    });
  }

  /** Somebody is on the board: who is a person takes part in what is under way. */
  async arrive(board: string, identity: Identity): Promise<void> {
    const { book, now } = this.#options;
    const joined = (session: Session | null) =>
      session?.phase === 'running' ? arrived(session, actorOf(identity), now()) : session;
    const session = await book.newest(board);
    if (joined(session) === session) return;
    await this.#turns.run(board, async () => {
      const current = await book.newest(board);
      const after = joined(current);
      if (after && after !== current) await this.#settle(board, { session: after, effects: [] }, current);
    });
  }

  /** What one person may see of the newest session. */
  async viewFor(board: string, { membership, role, user }: Identity): Promise<SessionView | null> {
    const { book, notes } = this.#options;
    const session = await book.newest(board);
    const { person } = user;
    const hasDots = person !== null && (session?.votes.some(({ ballots }) => ballots[person]) ?? false);
    const isThem = !hasDots || (await notes.speaksFor(board, membership, person));
    return viewOf(session, { membership, role, person, isThem });
  }

  /** Every session of a board that was started, newest first. */
  all(board: string): Promise<readonly Session[]> {
    return this.#options.book.all(board);
  }

  /** The room of somebody's private notes; in turn, so that a round that is being revealed is over or not. */
  notesRoom(board: string, identity: Identity, round: string): Promise<Result<Room, CloseName>> {
    return this.#turns.run(board, async () => {
      const { book, notes } = this.#options;
      const isOpen =
        round === PAD ||
        (await book.newest(board))?.rounds.some(({ id, state }) => id === round && state === 'open');
      return isOpen ? notes.room(board, identity, round) : err('roundOver');
    });
  }

  /** Goes on with what was under way when the server ended: what is not yet on the board is written, timers run. */
  async resume(): Promise<void> {
    for (const board of await this.#options.book.openBoards()) await this.#goOn(board);
  }

  close(): void {
    this.#isClosed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#telling.close();
  }

  async #goOn(board: string): Promise<void> {
    const { book, logger } = this.#options;
    try {
      await this.#turns.run(board, async () => {
        const session = await book.newest(board);
        if (session && !this.#isClosed) await this.#settle(board, { session, effects: [] }, session);
      });
    } catch (error) {
      logger.error({ board, err: error }, 'session could not be gone on with');
    }
  }

  async #settle(board: string, outcome: Outcome, before: Session | null): Promise<void> {
    const { book, effects } = this.#options;
    if (!outcome.session) {
      if (before) await book.forget(board, before.id);
      this.#changed(board, null);
      return;
    }
    const present = outcome.effects.some(({ kind }) => kind === 'remember') ? this.#presentOn(board) : [];
    const joined = present.reduce((all, actor) => arrived(all, actor, this.#options.now()), outcome.session);
    const taken = await effects.find(board, joined, outcome.effects);
    try {
      if (taken.session !== before) await book.save(board, taken.session, taken.endedRounds);
    } catch (error) {
      for (const room of taken.rooms) room.closeAll('tryLater');
      throw error;
    }
    for (const room of taken.rooms) room.closeAll('roundOver');
    this.#changed(board, await this.#writeOut(board, taken.session));
  }

  /** What was decided is durable by now: should the board not take it at once, it does later. */
  async #writeOut(board: string, session: Session): Promise<Session> {
    const { book, effects, logger } = this.#options;
    try {
      const written = await effects.write(board, session);
      if (written !== session) await book.save(board, written);
      return written;
    } catch (error) {
      logger.error({ board, err: error }, 'session could not be written onto its board');
      if (!this.#isClosed) setTimeout(() => void this.#goOn(board), RETRY_MS).unref();
      return session;
    }
  }

  /** Everybody who is on the board, with the page open. */
  #presentOn(board: string): Actor[] {
    const peers = [...(this.#options.hub.openRoom(board)?.peers ?? [])];
    return peers
      .filter((peer) => peer.hasSaidHello && !peer.identity.isProgram)
      .map(({ identity }) => actorOf(identity));
  }

  #changed(board: string, session: Session | null): void {
    this.#schedule(board, session);
    this.#telling.touch(board);
  }

  #schedule(board: string, session: Session | null): void {
    clearTimeout(this.#timers.get(board));
    this.#timers.delete(board);
    const at = session ? advancesAt(session) : undefined;
    if (at === undefined || this.#isClosed) return;
    const delay = Math.min(MAX_TIMER_MS, Math.max(MIN_TIMER_MS, at - this.#options.now()));
    this.#timers.set(board, setTimeout(() => void this.#advance(board), delay).unref());
  }

  /** The time of a step that goes on by itself may be over. */
  async #advance(board: string): Promise<void> {
    const { book, now, logger } = this.#options;
    try {
      await this.#turns.run(board, async () => {
        const session = await book.newest(board);
        const outcome = session && advanced(session, now());
        if (outcome) await this.#settle(board, outcome, session);
        else this.#schedule(board, session);
      });
    } catch (error) {
      logger.error({ board, err: error }, 'session could not go on');
      const session = await book.newest(board).catch(() => null);
      if (session && !this.#isClosed)
        this.#timers.set(board, setTimeout(() => void this.#advance(board), RETRY_MS).unref());
    }
  }
}

function actorOf({ membership, role, user: { person, name, partner } }: Identity): Actor {
  return { membership, role, person, name, partner };
}

import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { newEntityId } from '@cap-commun/shared/core/ids';
import { SEVERITIES } from '@cap-commun/shared/domain/finding';
import { revealedIn } from '@cap-commun/shared/workshop/ballot';
import type { Effect } from '@cap-commun/shared/workshop/outcome';
import { type WrittenRound, withReveal } from '@cap-commun/shared/workshop/reveal';
import type { FindingCounts, Session } from '@cap-commun/shared/workshop/session';
import { votesOn, withCandidates } from '@cap-commun/shared/workshop/voting';
import type { FindingsThread } from '../findings/thread.ts';
import type { BoardDocuments } from '../rooms/board-documents.ts';
import type { Hub } from '../rooms/hub.ts';
import type { Room } from '../rooms/room.ts';
import type { NotesRooms } from './notes-rooms.ts';

/** `randomInt` gives at most 48 bits at a time. */
const RANDOM_STEPS = 2 ** 47;
/** How long a session waits for its findings to be counted. */
const MAX_COUNTING_MS = 2_000;

export interface SessionEffectsOptions {
  readonly hub: Hub;
  readonly documents: BoardDocuments;
  readonly notes: NotesRooms;
  readonly findings: FindingsThread;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A session with all that a command brings about, not yet durable. */
export interface Found {
  readonly session: Session;
  /** Rounds whose private notes go with the next save. */
  readonly endedRounds: readonly string[];
  /** Rooms of private notes that are set aside, to be closed once it is known whether their round is over. */
  readonly rooms: readonly Room[];
}

/** What a session needs of the board and of the private notes, and what it writes there. */
export class SessionEffects {
  readonly #options: SessionEffectsOptions;

  constructor(options: SessionEffectsOptions) {
    this.#options = options;
  }

  /** Finds out what the effects ask for. Nothing is changed by it but that rooms of notes may be set aside. */
  async find(board: string, session: Session, effects: readonly Effect[]): Promise<Found> {
    let found: Found = { session, endedRounds: [], rooms: [] };
    for (const effect of effects) found = await this.#find(board, found, effect);
    return found;
  }

  /** Writes onto the board what is not known to stand there; the session when it does. Safe to be done again. */
  async write(board: string, session: Session): Promise<Session> {
    if (session.plans.length === 0 && session.unwrittenVotes.length === 0) return session;
    const { documents } = this.#options;
    const { plans, unwrittenVotes } = session;
    if (plans.length > 0) await documents.change('writeReveal', board, { plans });
    if (unwrittenVotes.length > 0) {
      const votes = unwrittenVotes.map((card) => [card, votesOn(session, card)] as const);
      await documents.change('writeVotes', board, { votes });
    }
    return { ...session, plans: [], unwrittenVotes: [] };
  }

  async #find(board: string, found: Found, effect: Effect): Promise<Found> {
    const { session } = found;
    switch (effect.kind) {
      case 'remember': {
        const { cards, counts } = await this.#boardNow(board);
        return {
          ...found,
          session: { ...session, baseline: cards, findings: { before: counts, after: null } },
        };
      }
      case 'open-vote': {
        const candidates = await this.#candidates(board, session, effect.step);
        return { ...found, session: withCandidates(session, effect.step, candidates) };
      }
      case 'reveal':
        return this.#reveal(board, found);
      case 'conclude': {
        const { cards, counts } = await this.#boardNow(board);
        const known = new Set(session.baseline);
        const newCards = cards.filter((id) => !known.has(id));
        const findings = { ...session.findings, after: counts };
        const dropped = session.rounds.filter(({ state }) => state === 'dropped').map(({ id }) => id);
        const rooms = await this.#setAside(board, dropped);
        const endedRounds = [...found.endedRounds, ...dropped];
        return {
          session: { ...session, newCards, findings },
          endedRounds,
          rooms: [...found.rooms, ...rooms],
        };
      }
    }
  }

  async #reveal(board: string, { session, endedRounds, rooms }: Found): Promise<Found> {
    const { documents, notes } = this.#options;
    const lang = (await documents.read('info', board))?.lang ?? 'fr';
    const written: WrittenRound[] = [];
    const aside: Room[] = [...rooms];
    try {
      for (const round of session.rounds) {
        if (round.state !== 'open') continue;
        const taken = await notes.take(board, round.id);
        written.push({ round, notes: taken.notes });
        aside.push(...taken.rooms);
      }
    } catch (error) {
      for (const room of aside) room.closeAll('tryLater');
      throw error;
    }
    const revealed = withReveal(session, written, {
      lang,
      newId: (prefix) => newEntityId(prefix, randomBytes),
      random: () => randomInt(RANDOM_STEPS) / RANDOM_STEPS,
    });
    return {
      session: revealed,
      endedRounds: [...endedRounds, ...written.map(({ round }) => round.id)],
      rooms: aside,
    };
  }

  async #setAside(board: string, rounds: readonly string[]): Promise<readonly Room[]> {
    const { notes } = this.#options;
    const taken = [];
    for (const round of rounds) taken.push(...(await notes.setAside(board, round)));
    return taken;
  }

  async #candidates(board: string, session: Session, step: string): Promise<readonly string[]> {
    const own = session.recipe.steps.find(({ id }) => id === step);
    if (own?.kind !== 'vote') return [];
    await this.#options.hub.flush();
    const ask = { on: own.on, revealed: revealedIn(session) };
    return (await this.#options.documents.read('ballotCards', board, ask)) ?? [];
  }

  async #boardNow(board: string): Promise<{ cards: string[]; counts: FindingCounts | null }> {
    const { hub, documents } = this.#options;
    await hub.flush();
    const cards = (await documents.read('cardIds', board)) ?? [];
    return { cards: [...cards], counts: await this.#countFindings(board) };
  }

  /** Null when the board is too costly to be judged now: a session does not wait for it. */
  async #countFindings(board: string): Promise<FindingCounts | null> {
    const { documents, findings, now } = this.#options;
    const update = await documents.encode(board);
    if (!update) return null;
    const asked = { today: undefined, lang: undefined };
    const answer = await Promise.race([
      findings.run({ kind: 'document', update, asked, now: now() }),
      setTimeout(MAX_COUNTING_MS, undefined, { ref: false }),
    ]);
    if (!answer?.ok || answer.value.kind !== 'findings') return null;
    const found = answer.value.response.findings;
    const [error, warning, info] = SEVERITIES.map(
      (severity) => found.filter((finding) => finding.severity === severity).length,
    );
    return { error: error ?? 0, warning: warning ?? 0, info: info ?? 0 };
  }
}

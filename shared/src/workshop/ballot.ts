import type { EntityId } from '../core/ids.ts';
import type { CardLayout } from '../domain/board.ts';
import type { Entity } from '../domain/registry.ts';
import type { BallotCards } from './recipe.ts';
import type { Session } from './session.ts';

/** More than anybody reads before they vote. */
const MAX_CANDIDATES = 300;

interface BoardNow {
  readonly entities: readonly Entity[];
  readonly layout: { get(id: EntityId): CardLayout | undefined };
}

/** What a session has revealed: its cards, and the frames that they were put in. */
export type Revealed = Readonly<Record<'cards' | 'frames', readonly EntityId[]>>;

export function revealedIn({ rounds }: Pick<Session, 'rounds'>): Revealed {
  return {
    cards: rounds.flatMap(({ cards }) => cards),
    frames: rounds.flatMap(({ frame }) => frame ?? []),
  };
}

/**
 * What may be voted on now: the live notes of the session (all notes of the board when it has revealed none), the
 * groups that they were brought into with the notes that are in none, or all live cards of a kind.
 */
export function ballotCards(
  on: BallotCards,
  { cards, frames }: Revealed,
  board: BoardNow,
): readonly EntityId[] {
  const live = board.entities.filter(({ archived }) => archived !== true);
  if (on !== 'notes' && on !== 'groups') {
    return live.flatMap(({ id, type }) => (type === on ? id : [])).slice(0, MAX_CANDIDATES);
  }
  const own = live.filter(({ id }) => cards.includes(id));
  const notes = (own.length > 0 ? own : live.filter(({ type }) => type === 'sticky')).map(({ id }) => id);
  if (on === 'notes') return notes.slice(0, MAX_CANDIDATES);
  const known = new Set(live.flatMap(({ id, type }) => (type === 'frame' && !frames.includes(id) ? id : [])));
  const groupOf = (id: EntityId): EntityId => {
    const { parent } = board.layout.get(id) ?? {};
    return parent !== undefined && known.has(parent) ? parent : id;
  };
  return [...new Set(notes.map(groupOf))].slice(0, MAX_CANDIDATES);
}

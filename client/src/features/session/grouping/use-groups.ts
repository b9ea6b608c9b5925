import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Entity } from '@cap-commun/shared/domain/registry';
import type { SessionView } from '@cap-commun/shared/workshop/view';
import { useBoardSession } from '../../../document/session-context.ts';
import { useCardsOf, useRevealed } from '../session-cards.ts';

/** Notes of a board that are sorted when the session has revealed none: as many as are voted on. */
const MAX_NOTES = 300;

export interface NoteGroup {
  readonly frame: Entity;
  readonly notes: readonly Entity[];
}

export interface Groups {
  /** Every note that is to be sorted. */
  readonly notes: readonly Entity[];
  readonly unsorted: readonly Entity[];
  readonly groups: readonly NoteGroup[];
  /** The frame that notes go back to; null when nothing was revealed. */
  readonly home: EntityId | null;
}

/** The notes of a session by the groups that they were brought into, as the vote will read them. */
export function useGroups(view: SessionView): Groups {
  const { board } = useBoardSession();
  const revealed = useRevealed(view);
  const stickies = useCardsOf('sticky');
  const frames = useCardsOf('frame');
  const notes = revealed.length > 0 ? revealed : stickies.slice(0, MAX_NOTES);
  const homes = new Set(view.reveals.map(({ frame }) => frame));
  const isNew = ({ createdAt }: Entity) =>
    view.startedAt !== null && createdAt !== undefined && Date.parse(createdAt) >= view.startedAt;
  const inFrame = (id: EntityId) => notes.filter((note) => board.layout(note.id)?.parent === id);
  const groups = frames
    .filter(({ id }) => !homes.has(id))
    .map((frame) => ({ frame, notes: inFrame(frame.id) }))
    .filter((group) => group.notes.length > 0 || isNew(group.frame));
  const sorted = new Set(groups.flatMap((group) => group.notes));
  return {
    notes,
    unsorted: notes.filter((note) => !sorted.has(note)),
    groups,
    home: view.reveals.at(-1)?.frame ?? null,
  };
}

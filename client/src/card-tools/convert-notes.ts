import { type Box, placeBeside } from '@cap-commun/shared/board-file/place-beside';
import { boxesOf } from '@cap-commun/shared/board-file/place-new-cards';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { JsonObject } from '@cap-commun/shared/core/json';
import type { CardLayout } from '@cap-commun/shared/domain/board';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { Sticky } from '@cap-commun/shared/domain/entities/sticky';
import { definitionOf, type EntityType } from '@cap-commun/shared/domain/registry';
import { overlap } from '../canvas-adapter/bounds.ts';
import type { BoardSession } from '../document/board-session.ts';
import { createCardEdit, linkEdit } from './card-edits.ts';

/** What a note can become, the likeliest first. */
export const NOTE_BECOMES = ['action', 'objective', 'metric', 'risk', 'decision', 'vision'] as const;
export type NoteBecomes = (typeof NOTE_BECOMES)[number];

/** What a card of a kind says when it was a note. */
const FIRST_FIELDS: Readonly<Partial<Record<NoteBecomes, JsonObject>>> = { vision: { kind: 'individual' } };

/** The notes among some cards; null when there are others with them, or none. */
export function notesIn({ board }: BoardSession, ids: readonly EntityId[]): readonly Sticky[] | null {
  const notes = ids.flatMap((id) => {
    const entity = board.card(id)?.entity;
    return entity?.type === 'sticky' ? [entity] : [];
  });
  return notes.length > 0 && notes.length === ids.length ? notes : null;
}

/**
 * Makes typed cards of notes with their words, in one step, and takes them in hand. A plain note gives its place to its
 * card. One that people voted for, or that a link touches, is a record: it stays, linked with what it became, and its
 * card stands beside it.
 */
export function convertNotes(session: BoardSession, ids: readonly EntityId[], type: NoteBecomes): void {
  const notes = notesIn(session, ids);
  if (!notes || !session.canWrite) return;
  const taken = new Map(
    boxesOf(session.board.layouts(), (id) => session.board.card(id)?.entity?.type).entries(),
  );
  const made: EntityId[] = [];
  const edits = notes.flatMap((note): Edit[] => {
    const id = session.newId(definitionOf(type).idPrefix);
    made.push(id);
    const isRecord = (note.votes ?? 0) > 0 || isLinked(session, note.id);
    const layout = placeFor(session, note.id, type, { isRecord, taken });
    const author = note.author ?? session.me.person;
    const fields = { ...FIRST_FIELDS[type], title: note.title ?? '' };
    const createdAt = new Date().toISOString();
    const create = createCardEdit({ id, type, at: { x: 0, y: 0 }, author, createdAt, fields });
    const placed = { ...create, ...(layout && { layout }) } as Edit;
    return isRecord ? [placed, linkEdit('became', note.id, id)] : [placed, { op: 'delete', id: note.id }];
  });
  session.edit(edits);
  session.selection.selectCards(made);
}

function isLinked({ board }: BoardSession, id: EntityId): boolean {
  for (const { link } of board.links.get().values()) if (link.from === id || link.to === id) return true;
  return false;
}

/** In the note's place, unless the note stays there, or the card is larger and would lie over another. */
function placeFor(
  session: BoardSession,
  id: EntityId,
  type: EntityType,
  { isRecord, taken }: { readonly isRecord: boolean; readonly taken: Map<EntityId, Box> },
): CardLayout | undefined {
  const box = taken.get(id);
  const { width, height } = definitionOf(type).size;
  const isOverOther =
    box !== undefined &&
    [...taken].some(
      ([other, rest]) =>
        other !== id &&
        session.board.card(other)?.entity?.type !== 'frame' &&
        overlap(
          { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height },
          rest,
        ) &&
        // What the note itself lay over is no reason to leave.
        !overlap(box, rest),
    );
  return isRecord || isOverOther ? besides(id, type, taken) : inPlaceOf(session, id, type);
}

/** Around the middle of the note, in the same frame. */
function inPlaceOf({ board }: BoardSession, id: EntityId, type: EntityType): CardLayout | undefined {
  const place = board.layout(id);
  if (!place) return undefined;
  const [old, { size }] = [definitionOf('sticky').size, definitionOf(type)];
  const { width = old.width, height = old.height, locked: _locked, ...rest } = place;
  return {
    ...rest,
    x: Math.round(place.x + (width - size.width) / 2),
    y: Math.round(place.y + (height - size.height) / 2),
  };
}

function besides(id: EntityId, type: EntityType, taken: Map<EntityId, Box>): CardLayout | undefined {
  const box = taken.get(id);
  if (!box) return undefined;
  const { size } = definitionOf(type);
  const middle = placeBeside(box, size, [...taken.values()]);
  const place = { x: Math.round(middle.x - size.width / 2), y: Math.round(middle.y - size.height / 2) };
  taken.set(`${id}|${type}`, { ...place, ...size });
  return place;
}

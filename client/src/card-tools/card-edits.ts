import type { EntityId } from '@cap-commun/shared/core/ids';
import type { JsonObject } from '@cap-commun/shared/core/json';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { LinkType } from '@cap-commun/shared/domain/link-types';
import { definitionOf, type EntityType } from '@cap-commun/shared/domain/registry';
import type { Point } from '@cap-commun/shared/protocol/presence';

export interface NewCard {
  readonly id: EntityId;
  readonly type: EntityType;
  /** Its middle, canvas units. */
  readonly at: Point;
  /** Who writes it, on the kinds that have an author. */
  readonly author: EntityId | null;
  readonly createdAt: string;
  /** What it says from the start. */
  readonly fields?: JsonObject;
}

/** Kinds whose maker is its author. */
const AUTHORED: readonly EntityType[] = ['sticky', 'vision'];

/** Makes an empty card around a point. */
export function createCardEdit({ id, type, at, author, createdAt, fields }: NewCard): Edit {
  const { width, height } = definitionOf(type).size;
  const isAuthored = author !== null && AUTHORED.includes(type);
  return {
    op: 'create',
    entity: { title: '', createdAt, ...(isAuthored && { author }), ...fields, id, type },
    layout: { x: Math.round(at.x - width / 2), y: Math.round(at.y - height / 2) },
  };
}

export function linkEdit(type: LinkType, from: EntityId, to: EntityId): Edit {
  return { op: 'link', link: { type, from, to } };
}

/** Gives a card to one person, or to nobody; those who had it let go. */
export function ownerEdits(id: EntityId, owners: readonly EntityId[], person: EntityId | null): Edit[] {
  const edits: Edit[] = owners
    .filter((owner) => owner !== person)
    .map((owner) => ({ op: 'unlink', link: { type: 'owns', from: owner, to: id } }));
  return person === null ? edits : [...edits, linkEdit('owns', person, id)];
}

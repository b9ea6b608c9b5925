import type { EntityId } from '@cap-commun/shared/core/ids';
import type { CardLayout, Link } from '@cap-commun/shared/domain/board';
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
}

/** Kinds whose maker is its author. */
const AUTHORED: readonly EntityType[] = ['sticky', 'vision'];

/** Makes an empty card around a point. */
export function createCardEdit({ id, type, at, author, createdAt }: NewCard): Edit {
  const { width, height } = definitionOf(type).size;
  const isAuthored = author !== null && AUTHORED.includes(type);
  return {
    op: 'create',
    entity: { id, type, title: '', createdAt, ...(isAuthored && { author }) },
    layout: { x: Math.round(at.x - width / 2), y: Math.round(at.y - height / 2) },
  };
}

export function linkEdit(type: LinkType, from: EntityId, to: EntityId): Edit {
  return { op: 'link', link: { type, from, to } };
}

/** How far a copy lies from its model. */
const COPY_OFFSET = 24;

export interface CopySource {
  readonly id: EntityId;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly layout: CardLayout | undefined;
}

/**
 * Copies cards with their links: between two copies when both ends are copied, else to the same card as the model.
 * Waivers stay with the model: they were given for it.
 */
export function duplicateEdits(
  sources: readonly CopySource[],
  links: Iterable<Link>,
  newId: (source: CopySource) => EntityId,
): { readonly edits: readonly Edit[]; readonly ids: readonly EntityId[] } {
  const copies = new Map(sources.map((source) => [source.id, newId(source)]));
  const edits: Edit[] = sources.flatMap((source) => {
    const id = copies.get(source.id);
    const { type } = source.raw;
    if (id === undefined || typeof type !== 'string') return [];
    const { waivers: _kept, ...fields } = source.raw;
    const layout = source.layout && {
      ...source.layout,
      x: source.layout.x + COPY_OFFSET,
      y: source.layout.y + COPY_OFFSET,
    };
    return [{ op: 'create', entity: { ...fields, id, type }, ...(layout && { layout }) } satisfies Edit];
  });
  for (const link of links) {
    const [from, to] = [copies.get(link.from), copies.get(link.to)];
    if (from === undefined && to === undefined) continue;
    edits.push({ op: 'link', link: { ...link, from: from ?? link.from, to: to ?? link.to } });
  }
  return { edits, ids: [...copies.values()] };
}

/** Removes cards, each with its links, as one step. */
export function deleteEdits(ids: readonly EntityId[]): Edit[] {
  return ids.map((id) => ({ op: 'delete', id }));
}

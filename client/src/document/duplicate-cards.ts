import type { EntityId } from '@cap-commun/shared/core/ids';
import type { CardLayout, Link } from '@cap-commun/shared/domain/board';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { definitionOf, isEntityType } from '@cap-commun/shared/domain/registry';
import type { Point } from '@cap-commun/shared/protocol/presence';
import type { BoardSession } from './board-session.ts';
import { withContent } from './frame-content.ts';

/** How far a copy lies from its model. */
const COPY_SHIFT: Point = { x: 24, y: 24 };

export interface CopySource {
  readonly id: EntityId;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly layout: CardLayout | undefined;
}

export interface Copies {
  readonly edits: readonly Edit[];
  readonly ids: readonly EntityId[];
}

/**
 * Copies cards with their links: between two copies when both ends are copied, else to the same card as the model.
 * Waivers stay with the model: they were given for it. What lies in a copied frame lies in its copy, and cards that
 * are held together have copies that are.
 */
export function copyEdits(
  sources: readonly CopySource[],
  links: Iterable<Link>,
  session: BoardSession,
  shift: Point,
): Copies {
  const copies = new Map(sources.map((source) => [source.id, newIdFor(session, source)]));
  const groups = new Map(
    sources.flatMap(({ layout }) =>
      layout?.group === undefined ? [] : [[layout.group, session.newId('gr')]],
    ),
  );
  const edits: Edit[] = sources.flatMap((source) => {
    const id = copies.get(source.id);
    const { type } = source.raw;
    if (id === undefined || typeof type !== 'string') return [];
    const { waivers: _kept, ...fields } = source.raw;
    const layout = source.layout && placeOfCopy(source.layout, copies, groups, session, shift);
    return [{ op: 'create', entity: { ...fields, id, type }, ...(layout && { layout }) } satisfies Edit];
  });
  for (const link of links) {
    const [from, to] = [copies.get(link.from), copies.get(link.to)];
    if (from === undefined && to === undefined) continue;
    edits.push({ op: 'link', link: { ...link, from: from ?? link.from, to: to ?? link.to } });
  }
  return { edits, ids: [...copies.values()] };
}

function placeOfCopy(
  { locked: _locked, parent, group, ...rest }: CardLayout,
  copies: ReadonlyMap<EntityId, EntityId>,
  groups: ReadonlyMap<EntityId, EntityId>,
  { board }: BoardSession,
  shift: Point,
): CardLayout {
  const copiedGroup = group === undefined ? undefined : groups.get(group);
  const layout = copiedGroup === undefined ? rest : { ...rest, group: copiedGroup };
  const copiedParent = parent === undefined ? undefined : copies.get(parent);
  if (copiedParent !== undefined) return { ...layout, parent: copiedParent };
  const moved = { ...layout, x: layout.x + shift.x, y: layout.y + shift.y };
  return parent !== undefined && board.card(parent) ? { ...moved, parent } : moved;
}

function newIdFor(session: BoardSession, { raw: { type } }: CopySource): EntityId {
  return session.newId(isEntityType(type) ? definitionOf(type).idPrefix : 'x');
}

/** Copies cards in one step, a frame with all that lies in it, and takes the copies in hand. */
export function duplicateCards(session: BoardSession, cards: readonly EntityId[]): void {
  const { board, selection } = session;
  const sources = [...withContent(board, cards)].flatMap((id) => {
    const reading = board.card(id);
    return reading ? [{ id, raw: reading.raw, layout: board.layout(id) }] : [];
  });
  if (sources.length === 0 || !session.canWrite) return;
  const links = [...board.links.get().values()].map((reading) => reading.link);
  const { edits, ids } = copyEdits(sources, links, session, COPY_SHIFT);
  session.edit(edits);
  selection.selectCards(ids);
}

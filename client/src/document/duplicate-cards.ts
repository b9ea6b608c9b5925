import type { EntityId } from '@cap-commun/shared/core/ids';
import type { CardLayout, Link } from '@cap-commun/shared/domain/board';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { definitionOf, isEntityType } from '@cap-commun/shared/domain/registry';
import type { BoardSession } from './board-session.ts';

/** How far a copy lies from its model. */
const COPY_OFFSET = 24;

interface CopySource {
  readonly id: EntityId;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly layout: CardLayout | undefined;
}

/**
 * Copies cards with their links: between two copies when both ends are copied, else to the same card as the model.
 * Waivers stay with the model: they were given for it.
 */
function duplicateEdits(
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

/** Copies cards in one step, and takes the copies in hand. */
export function duplicateCards(session: BoardSession, cards: readonly EntityId[]): void {
  const { board, selection } = session;
  const sources = cards.flatMap((id) => {
    const reading = board.card(id);
    return reading ? [{ id, raw: reading.raw, layout: board.layout(id) }] : [];
  });
  if (sources.length === 0 || !session.canWrite) return;
  const links = [...board.links.get().values()].map((reading) => reading.link);
  const { edits, ids } = duplicateEdits(sources, links, ({ raw: { type } }) =>
    session.newId(isEntityType(type) ? definitionOf(type).idPrefix : 'x'),
  );
  session.edit(edits);
  selection.selectCards(ids);
}

import type { EntityId } from '@cap-commun/shared/core/ids';
import { type Link, linkId } from '@cap-commun/shared/domain/board';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { isLinkType } from '@cap-commun/shared/domain/link-types';
import type { BoardGraph } from '@cap-commun/shared/graph/board-graph';
import { whyNotLink } from '@cap-commun/shared/graph/legal-links';
import { answerLink, type LinkOffer, type Refusal } from '../../../card-tools/link-offers.ts';
import type { BoardSession } from '../../../document/board-session.ts';

export type LinkEnd = 'from' | 'to';

export type RelinkAnswer =
  | { readonly kind: 'same' }
  /** The link goes on there as it is. */
  | { readonly kind: 'moved' }
  /** Links of other types that could take its place. */
  | { readonly kind: 'offers'; readonly offers: readonly LinkOffer[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly instead: readonly LinkOffer[] };

/** What happens when one end of a link is put on another card. */
export function answerRelink(graph: BoardGraph, link: Link, end: LinkEnd, card: EntityId): RelinkAnswer {
  if (link[end] === card) return { kind: 'same' };
  const moved = { ...link, [end]: card };
  if (moved.from === moved.to) return { kind: 'refused', refusal: { code: 'ITSELF' }, instead: [] };
  const { type } = link;
  const refusal = isLinkType(type) ? whyNotLink(graph, type, moved.from, moved.to) : null;
  if (refusal === null) return { kind: 'moved' };
  if (refusal.code !== 'KINDS_DO_NOT_MATCH') return { kind: 'refused', refusal, instead: [] };
  const answer = answerLink(graph, moved.from, moved.to);
  return answer.kind === 'offers' ? answer : { ...answer, refusal };
}

/** The cards that one end of a link may be put on. */
export function relinkTargets(
  graph: BoardGraph,
  link: Link,
  end: LinkEnd,
  ids: Iterable<EntityId>,
): EntityId[] {
  return [...ids].filter((id) => graph.get(id) && answerRelink(graph, link, end, id).kind === 'moved');
}

/** Draws one link in the place of another, as one step. Its words stay; the same type keeps all else that it says. */
export function relinkEdits(session: BoardSession, old: Link, next: Link): readonly Edit[] {
  const raw = session.board.links.get().get(linkId(old))?.raw ?? {};
  const { type, from, to } = next;
  const words = old.label === undefined ? {} : { label: old.label };
  const kept = old.type === type ? { ...raw, type, from, to } : { ...words, type, from, to };
  return [
    { op: 'unlink', link: old },
    { op: 'link', link: kept },
  ];
}

/** The link with one end on another card. */
export function withEnd(link: Link, end: LinkEnd, card: EntityId): Link {
  return { ...link, [end]: card };
}

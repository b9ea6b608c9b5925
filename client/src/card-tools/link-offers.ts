import type { EntityId } from '@cap-commun/shared/core/ids';
import { isLinkAllowed, LINK_TYPES, type LinkType, linkTypes } from '@cap-commun/shared/domain/link-types';
import { ENTITY_TYPES, type EntityType } from '@cap-commun/shared/domain/registry';
import type { BoardGraph } from '@cap-commun/shared/graph/board-graph';
import { type LinkRefusal, whyNotLink } from '@cap-commun/shared/graph/legal-links';

/** A way to link two cards. */
export interface LinkOffer {
  readonly type: LinkType;
  readonly from: EntityId;
  readonly to: EntityId;
}

/** Typed links that a hand draws; a role needs one of four letters, which the inspector asks for. */
const DRAWN: readonly LinkType[] = LINK_TYPES.filter(
  (type) => linkTypes[type].isTyped && !linkTypes[type].hasRole,
);

export type Refusal = LinkRefusal | { readonly code: 'ITSELF' };

export type LinkAnswer =
  | { readonly kind: 'offers'; readonly offers: readonly LinkOffer[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly instead: readonly LinkOffer[] };

/**
 * The links that make sense between two cards, whichever way the hand went; else why there is none, and what could
 * stand instead.
 */
export function answerLink(graph: BoardGraph, from: EntityId, to: EntityId): LinkAnswer {
  if (from === to) return { kind: 'refused', refusal: { code: 'ITSELF' }, instead: [] };
  const asked = candidates(graph, from, to);
  const offers = asked.filter((offer) => whyNotLink(graph, offer.type, offer.from, offer.to) === null);
  if (offers.length > 0) return { kind: 'offers', offers };
  const free: LinkOffer = { type: 'relates', from, to };
  const instead = whyNotLink(graph, 'relates', from, to) === null ? [free] : [];
  const [first] = asked;
  const refusal = first
    ? whyNotLink(graph, first.type, first.from, first.to)
    : whyNotLink(graph, 'contributes', from, to);
  return { kind: 'refused', refusal: refusal ?? { code: 'MISSING_END' }, instead: first ? [] : instead };
}

/** Every link that the kinds of two cards allow, forward first. */
function candidates(graph: BoardGraph, from: EntityId, to: EntityId): readonly LinkOffer[] {
  const [start, end] = [graph.get(from), graph.get(to)];
  if (!start || !end) return [];
  const forward = DRAWN.filter((type) => isLinkAllowed(type, start.type, end.type));
  const backward = DRAWN.filter((type) => isLinkAllowed(type, end.type, start.type));
  return [
    ...forward.map((type) => ({ type, from, to })),
    ...backward.map((type) => ({ type, from: to, to: from })),
  ];
}

/** A card that may be made and linked with another in one gesture. */
export interface NewLinkedCard {
  readonly type: EntityType;
  readonly link: LinkType;
  readonly isFromNew: boolean;
}

/** Kinds that are not made out of a link: they are set up once, in their own views. */
const NOT_OFFERED: ReadonlySet<EntityType> = new Set(['partnership', 'partner', 'frame', 'text']);
/** Links to any kind would offer every kind: only the telling ones are. */
const TO_ANY: ReadonlySet<LinkType> = new Set(['threatens', 'decides', 'became']);

/** The cards that may be made beside one, each with the most telling link. */
export function linkedCardsFor(type: EntityType): readonly NewLinkedCard[] {
  return ENTITY_TYPES.flatMap((other): NewLinkedCard[] => {
    if (NOT_OFFERED.has(other)) return [];
    const into = DRAWN.find(
      (link) => isLinkAllowed(link, other, type) && (!TO_ANY.has(link) || link !== 'became'),
    );
    if (into) return [{ type: other, link: into, isFromNew: true }];
    const out = DRAWN.find((link) => isLinkAllowed(link, type, other) && !TO_ANY.has(link));
    return out ? [{ type: other, link: out, isFromNew: false }] : [];
  });
}

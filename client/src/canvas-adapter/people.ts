import { compareIds, type EntityId } from '@cap-commun/shared/core/ids';
import type { BoardInfo } from '@cap-commun/shared/domain/board';
import type { BoardGraph } from '@cap-commun/shared/graph/board-graph';
import { partnerOf } from '@cap-commun/shared/graph/ownership';
import type { BrandSide } from '../ui/avatar.tsx';

/** Somebody, or a whole brand, as avatars and stripes show them. */
export interface PersonMark {
  readonly id: EntityId;
  readonly name: string;
  readonly side: BrandSide;
}

/** Which shape and colour a brand has on this board: those that hold links A and B, then any other. */
export function sideOfPartner(
  graph: BoardGraph,
  info: Pick<BoardInfo, 'partnerA' | 'partnerB'>,
  partner: EntityId | undefined,
): BrandSide {
  if (partner === undefined) return 'neutral';
  const [first, second] = graph.partnerIds;
  if (partner === (info.partnerA ?? first)) return 'a';
  if (partner === (info.partnerB ?? second)) return 'b';
  return 'third';
}

/** The brands of a board: A, B, then any other by id. */
export function partnersInOrder(
  graph: BoardGraph,
  info: Pick<BoardInfo, 'partnerA' | 'partnerB'>,
): readonly EntityId[] {
  const sides: readonly BrandSide[] = ['a', 'b', 'third'];
  const rank = (id: EntityId) => sides.indexOf(sideOfPartner(graph, info, id));
  // Sorting is stable: ids are ascending already.
  return [...graph.partnerIds].sort((one, other) => rank(one) - rank(other));
}

/** The marks of persons or brands, those that the board holds, by name. */
export function marksOf(
  graph: BoardGraph,
  info: Pick<BoardInfo, 'partnerA' | 'partnerB'>,
  ids: readonly EntityId[],
): readonly PersonMark[] {
  const marks = ids.flatMap((id): PersonMark[] => {
    const entity = graph.get(id);
    if (entity?.type !== 'person' && entity?.type !== 'partner') return [];
    const side = sideOfPartner(graph, info, partnerOf(graph, id));
    return [{ id, name: entity.title ?? '', side }];
  });
  return marks.sort((a, b) => compareIds(a.id, b.id));
}

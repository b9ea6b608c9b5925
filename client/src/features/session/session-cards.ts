import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Entity, EntityType } from '@cap-commun/shared/domain/registry';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import { partnerOf } from '@cap-commun/shared/graph/ownership';
import type { SessionView } from '@cap-commun/shared/workshop/view';
import { useMemo } from 'react';
import { sideOfPartner } from '../../canvas-adapter/people.ts';
import { useBoardInfo, useBoardRevision, useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { useLanguage } from '../../i18n/language.ts';
import type { BrandSide } from '../../ui/avatar.tsx';

/** The cards of a list that are on the board and live, in the order of the list. */
export function useCards(ids: readonly EntityId[]): readonly Entity[] {
  const { board } = useBoardSession();
  const revision = useBoardRevision();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the board changes in place, its revision says so
  return useMemo(
    () =>
      ids.flatMap((id) => {
        const entity = board.card(id)?.entity;
        return entity && entity.archived !== true ? [entity] : [];
      }),
    [ids, board, revision],
  );
}

/** Every live card of some kinds, the oldest first. */
export function useCardsOf(...types: readonly EntityType[]): readonly Entity[] {
  const { board } = useBoardSession();
  const revision = useBoardRevision();
  const wanted = types.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the board changes in place, its revision says so
  return useMemo(() => {
    const all = [...board.cards().values()].flatMap(({ entity }) =>
      entity && entity.archived !== true && wanted.split(' ').includes(entity.type) ? [entity] : [],
    );
    return all.toSorted((a, b) => compare(a.createdAt ?? '', b.createdAt ?? '') || compare(a.id, b.id));
  }, [board, revision, wanted]);
}

/** Everything that this session has revealed, in the order in which it stands on the board. */
export function useRevealed({ reveals }: SessionView): readonly Entity[] {
  const ids = useMemo(() => reveals.flatMap(({ cards }) => cards), [reveals]);
  return useCards(ids);
}

/** What a card is called, also while it has no title. */
export function useTitleOf(): (entity: Entity) => string {
  const language = useLanguage();
  return (entity) => entity.title?.trim() || definitionOf(entity.type).label[language];
}

/** The brand of whoever wrote a card; `neutral` where nobody is named. */
export function useAuthorSide(): (entity: Entity) => BrandSide {
  const { graph } = useEvaluation().context;
  const info = useBoardInfo();
  return (entity) => {
    const author = 'author' in entity ? entity.author : undefined;
    return author === undefined ? 'neutral' : sideOfPartner(graph, info, partnerOf(graph, author));
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

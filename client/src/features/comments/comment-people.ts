import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Language } from '@cap-commun/shared/core/language';
import { useMemo } from 'react';
import { sideOfPartner } from '../../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation } from '../../document/hooks.ts';
import { commentMessages } from '../../i18n/areas/comments.ts';
import { useLanguage } from '../../i18n/language.ts';
import { shortName } from '../../lib/short-name.ts';
import type { BrandSide } from '../../ui/avatar.tsx';
import { distinctNames, type Mentionable } from './mention-text.ts';

/** A person of the board as comments show them. */
export interface CommentPerson extends Mentionable {
  readonly side: BrandSide;
  /** What else their card says of them: “catalogue et données”. */
  readonly help: string;
}

export interface CommentPeople {
  /** Those who can be mentioned, by name; everybody last. */
  readonly mentionable: readonly CommentPerson[];
  /** What a person is called, read off their card now: a card that was blanked names nobody. */
  nameOf(person: EntityId | null): string;
  sideOf(person: EntityId | null): BrandSide;
}

/** The people of the board, for those who write to each other. */
export function useCommentPeople(): CommentPeople {
  const { graph } = useEvaluation().context;
  const info = useBoardInfo();
  const language = useLanguage();
  return useMemo(() => {
    const words = commentMessages[language];
    const sideOf = (person: EntityId | null): BrandSide => {
      const card = person === null ? undefined : graph.get(person);
      return sideOfPartner(graph, info, card?.type === 'person' ? card.partner : undefined);
    };
    const nameOf = (person: EntityId | null): string => {
      if (person === null) return words.everybody;
      const card = graph.get(person);
      if (card?.type !== 'person') return words.nobody;
      return shortName(card.title ?? '') || words.unnamed;
    };
    const cards = graph.all('person').filter(({ archived }) => archived !== true);
    const named = distinctNames(
      cards.map(({ id, title = '' }) => ({ id, short: shortName(title), full: title })),
    );
    const people = named.map(({ id, name }): CommentPerson => {
      const title = graph.get(id)?.title ?? '';
      return {
        id,
        name,
        side: sideOf(id),
        help: title.slice(shortName(title).length).replace(/^[\s,(]+|\)$/g, ''),
      };
    });
    const everybody: CommentPerson = {
      id: null,
      name: words.everybody,
      side: 'neutral',
      help: words.everybodyHelp(people.length),
    };
    return { mentionable: [...sorted(people, language), everybody], nameOf, sideOf };
  }, [graph, info, language]);
}

function sorted(people: readonly CommentPerson[], language: Language): readonly CommentPerson[] {
  const { compare } = new Intl.Collator(language);
  return [...people].sort((a, b) => compare(a.name, b.name));
}

import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Language } from '@cap-commun/shared/core/language';
import { isLinkType, linkTypes } from '@cap-commun/shared/domain/link-types';
import { definitionOf, type EntityType, isEntityType } from '@cap-commun/shared/domain/registry';
import { cardName } from '@cap-commun/shared/rules/card-name';
import { fieldWords } from '../../canvas-adapter/field-change-words.ts';
import type { BoardSession } from '../../document/board-session.ts';
import type { Deed } from '../../document/deed.ts';
import { historyMessages } from '../../i18n/areas/history.ts';
import { messagesIn } from '../../i18n/language.ts';

/** One line of the history: what happened, and the card that a click goes to while it is there. */
export interface ActivityLine {
  readonly type: EntityType | null;
  readonly title: string;
  readonly details: readonly string[];
  readonly card: EntityId | null;
}

export function activityLine(session: BoardSession, deed: Deed, language: Language): ActivityLine {
  const words = messagesIn(language, historyMessages);
  const { graph } = session.findings.evaluation.get().context;
  const name = (id: EntityId) => cardName(graph, id, language);
  const there = (id: EntityId) => (session.board.card(id) ? id : null);
  const typeOf = (id: EntityId) => session.board.card(id)?.entity?.type ?? null;
  const line = (
    title: string,
    card: EntityId | null = null,
    details: readonly string[] = [],
  ): ActivityLine => ({
    type: card === null ? null : typeOf(card),
    title,
    details,
    card: card === null ? null : there(card),
  });
  switch (deed.kind) {
    case 'added':
      return line(words.added(name(deed.card)), deed.card);
    case 'moved':
      return line(words.moved(name(deed.card)), deed.card);
    case 'changed': {
      const type = session.board.card(deed.card)?.raw.type;
      return line(name(deed.card), deed.card, fieldWords(session, deed.fields, type, language));
    }
    case 'removed': {
      const type = isEntityType(deed.type) ? deed.type : null;
      const label = type ? definitionOf(type).label[language].toLocaleLowerCase(language) : deed.card;
      return { type, title: words.removed(deed.title || label), details: [], card: null };
    }
    case 'linked':
    case 'unlinked': {
      const { type, from, to } = deed.link;
      const label = isLinkType(type) ? linkTypes[type].label[language] : type;
      return { ...line(words[deed.kind](name(from), label, name(to))), card: there(from) ?? there(to) };
    }
    case 'board':
      return line(words.board);
    case 'many':
      return line(words.many(deed.count));
  }
}

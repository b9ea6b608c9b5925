import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Language } from '@cap-commun/shared/core/language';
import { toBoardFile } from '@cap-commun/shared/document/file';
import type { CardLayout } from '@cap-commun/shared/domain/board';
import { type BoardChange, changesToGoBack, stateOfFile } from '@cap-commun/shared/domain/board-difference';
import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import { type EntityType, isEntityType } from '@cap-commun/shared/domain/registry';
import { fieldWords } from '../../canvas-adapter/field-change-words.ts';
import type { BoardSession } from '../../document/board-session.ts';
import { versionsMessages } from '../../i18n/areas/versions.ts';
import { messagesIn } from '../../i18n/language.ts';

/** What going back changes on one card, or on the board (`type` null). */
export interface ChangeLine {
  readonly key: string;
  readonly type: EntityType | null;
  readonly title: string;
  readonly words: readonly string[];
}

/** A frame with a tag around a card on the map; a ghost stands where a card is now and would not be. */
export interface ChangeMark {
  readonly id: EntityId;
  readonly words: string;
  readonly ghost?: { readonly title: string; readonly place: CardLayout };
}

/** Everything that going back to a version would change on the board as this page has it. */
export function changesTo(session: BoardSession, version: BoardFile): BoardChange[] {
  const current = toBoardFile(session.doc, { id: session.boardId, today: session.findings.today() });
  return changesToGoBack(stateOfFile(current), stateOfFile(version));
}

/** The changes in words, a line a card; links and places are counted. */
export function changeLines(
  session: BoardSession,
  changes: readonly BoardChange[],
  language: Language,
): ChangeLine[] {
  const words = messagesIn(language, versionsMessages).changesOf;
  const cards = changes.flatMap((change): ChangeLine[] => {
    if (change.kind === 'added' || change.kind === 'removed') {
      return [lineOf(change.entity, [words[change.kind]])];
    }
    if (change.kind !== 'changed') return [];
    return [lineOf(change.entity, fieldWords(session, change.fields, change.entity.type, language))];
  });
  const board = changes.flatMap((change) => (change.kind === 'info' ? [change.field] : []));
  const counted = [
    { key: 'links', text: words.links, count: countOf(changes, 'linked') + countOf(changes, 'unlinked') },
    { key: 'moved', text: words.moved, count: countOf(changes, 'moved') },
  ].filter(({ count }) => count > 0);
  return [
    ...cards,
    ...(board.length > 0 ? [{ key: 'board', type: null, title: words.board, words: [] }] : []),
    ...counted.map(({ key, text, count }) => ({ key, type: null, title: text(count), words: [] })),
  ];
}

/** The changes as marks on the map of the version. */
export function changeMarks(
  session: BoardSession,
  changes: readonly BoardChange[],
  language: Language,
): ChangeMark[] {
  const words = messagesIn(language, versionsMessages).changesOf;
  return changes.flatMap((change): ChangeMark[] => {
    if (change.kind === 'added') return [{ id: change.entity.id, words: words.added }];
    if (change.kind === 'changed') {
      const [first = ''] = fieldWords(session, change.fields, change.entity.type, language);
      return [{ id: change.entity.id, words: first }];
    }
    if (change.kind !== 'removed') return [];
    const { id } = change.entity;
    const place = session.board.layout(id);
    const title = titleOf(change.entity);
    return place ? [{ id, words: words.absent, ghost: { title, place } }] : [];
  });
}

function lineOf(
  entity: { readonly id: string; readonly type: string },
  words: readonly string[],
): ChangeLine {
  const type = isEntityType(entity.type) ? entity.type : null;
  return { key: entity.id, type, title: titleOf(entity), words };
}

function titleOf(entity: Readonly<Record<string, unknown>>): string {
  const { title, text } = entity;
  return typeof title === 'string' && title !== '' ? title : typeof text === 'string' ? text : '';
}

function countOf(changes: readonly BoardChange[], kind: BoardChange['kind']): number {
  return changes.filter((change) => change.kind === kind).length;
}

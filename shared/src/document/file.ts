import type * as Y from 'yjs';
import type { CalendarDate } from '../core/calendar-date.ts';
import { isEmpty, isJsonObject, type JsonObject } from '../core/json.ts';
import { BOARD_FILE_FORMAT, BOARD_FILE_VERSION, type BoardFile, type RawLink } from '../domain/board-file.ts';
import { boardInfoFields } from '../domain/board-info.ts';
import type { RawEntity } from '../domain/edit.ts';
import { readBoard } from './board-document.ts';
import { readRaw } from './read-fields.ts';
import { boardRoots } from './roots.ts';

/**
 * The board as a board file (contracts.md): every field of every card, known or not. A card without a type
 * cannot stand in `entities`, so it goes out under `unreadable` rather than be dropped.
 */
export function toBoardFile(
  doc: Y.Doc,
  options: { readonly id: string; readonly today: CalendarDate },
): BoardFile {
  const content = readBoard(doc);
  const info = readRaw(boardRoots(doc).info, boardInfoFields);
  const entities: RawEntity[] = [];
  const unreadable: JsonObject = {};
  for (const { id, raw } of content.cards.values()) {
    if (typeof raw.type === 'string') entities.push(withIdFirst(id, raw.type, raw));
    else unreadable[id] = raw;
  }
  return {
    ...(isJsonObject(info.extra) ? info.extra : {}),
    format: BOARD_FILE_FORMAT,
    version: BOARD_FILE_VERSION,
    id: options.id,
    title: content.info.title,
    lang: content.info.lang,
    asOf: content.info.asOf ?? options.today,
    ...(isEmpty(info.note) ? {} : { note: info.note }),
    ...(isJsonObject(info.settings) ? { settings: info.settings } : {}),
    ...(content.info.brandPair ? { brandPair: content.info.brandPair } : {}),
    ...(content.info.stage ? { stage: content.info.stage } : {}),
    entities,
    links: [...content.links.values()].map(({ raw, link }): RawLink => ({ ...raw, ...link })),
    ...(content.layout.size > 0 ? { layout: Object.fromEntries(content.layout) } : {}),
    ...(isEmpty(unreadable) ? {} : { unreadable }),
  };
}

function withIdFirst(id: string, type: string, raw: JsonObject): RawEntity {
  const { id: _id, type: _type, ...rest } = raw;
  return { id, type, ...rest };
}

import type * as Y from 'yjs';
import type { CalendarDate } from '../core/calendar-date.ts';
import { isEntityId } from '../core/ids.ts';
import { isEmpty, isJsonObject, type JsonObject } from '../core/json.ts';
import { linkId } from '../domain/board.ts';
import { BOARD_FILE_FORMAT, BOARD_FILE_VERSION, type BoardFile, type RawLink } from '../domain/board-file.ts';
import { boardInfoFields } from '../domain/board-info.ts';
import type { RawEntity } from '../domain/edit.ts';
import { readAnyLink, readBoard } from './board-document.ts';
import { readRaw } from './read-fields.ts';
import { boardRoots } from './roots.ts';

/**
 * The board as a board file (contracts.md): every field of every card, known or not. A card without a type, or under
 * what is no id, cannot stand in `entities`, so it goes out under `unreadable` rather than be dropped.
 */
export function toBoardFile(
  doc: Y.Doc,
  options: { readonly id: string; readonly today: CalendarDate },
): BoardFile {
  const content = readBoard(doc);
  const info = readRaw(boardRoots(doc).info, boardInfoFields);
  const entities: RawEntity[] = [];
  const unreadable: [id: string, raw: JsonObject][] = [];
  for (const { id, raw } of content.cards.values()) {
    if (typeof raw.type === 'string' && isEntityId(id)) entities.push(withIdFirst(id, raw.type, raw));
    else unreadable.push([id, raw]);
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
    links: readLinks(doc),
    ...(content.layout.size > 0 ? { layout: Object.fromEntries(content.layout) } : {}),
    // fromEntries, since an assignment to `__proto__` would change the object's prototype.
    ...(unreadable.length === 0 ? {} : { unreadable: Object.fromEntries(unreadable) }),
  };
}

/** A link that stands under a wrong key goes out too: an import puts it under its own. */
function readLinks(doc: Y.Doc): RawLink[] {
  const readings = [...boardRoots(doc).links.values()].map(readAnyLink).filter((reading) => reading !== null);
  return [...new Map(readings.map(({ raw, link }) => [linkId(link), { ...raw, ...link }])).values()];
}

function withIdFirst(id: string, type: string, raw: JsonObject): RawEntity {
  const { id: _id, type: _type, ...rest } = raw;
  return { id, type, ...rest };
}

import { parseBoardFileText } from '@cap-commun/shared/board-file/parse';
import type { EntityId } from '@cap-commun/shared/core/ids';
import { isJsonObject } from '@cap-commun/shared/core/json';
import { readLayout } from '@cap-commun/shared/document/board-document';
import { type Link, linkId } from '@cap-commun/shared/domain/board';
import { BOARD_FILE_FORMAT, BOARD_FILE_VERSION } from '@cap-commun/shared/domain/board-file';
import type { Point } from '@cap-commun/shared/protocol/presence';
import type { BoardSession } from './board-session.ts';
import { type CopySource, copyEdits } from './duplicate-cards.ts';
import { withContent } from './frame-content.ts';

/** Cards as they travel by the clipboard: a board file, so that any board takes them, on any server. */
export const CARDS_MEDIA_TYPE = 'application/vnd.cap-commun.board+json';

/** What of a board is written to the clipboard; null when nothing is selected. */
export interface CopiedCards {
  /** A board file with the cards, the links that touch them, and their places. */
  readonly file: string;
  /** Their titles, a line each, for anything else that takes text. */
  readonly text: string;
}

/** What was last copied on this page: a menu may put words alone on the clipboard, and not the cards that they name. */
let last: CopiedCards | null = null;

/** The cards that were copied as a text on this page; the text itself when it is another one. */
export function copiedAs(text: string): string {
  return last !== null && plainLines(text) === plainLines(last.text) ? last.file : text;
}

/** The cards that were last copied on this page, wherever their words went. */
export function lastCopied(): string | null {
  return last?.file ?? null;
}

/** Some systems end the lines of a copied text in their own way. */
function plainLines(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

export function copyCards({ board, boardId }: BoardSession, cards: readonly EntityId[]): CopiedCards | null {
  const readings = [...withContent(board, cards)]
    .flatMap((id) => board.card(id) ?? [])
    .filter(({ raw }) => typeof raw.type === 'string');
  if (readings.length === 0) return null;
  const copied = new Set(readings.map(({ id }) => id));
  const links = [...board.links.get().values()]
    .map(({ link }) => link)
    .filter(({ from, to }) => copied.has(from) || copied.has(to));
  const layout = Object.fromEntries(readings.flatMap(({ id }) => [[id, board.layout(id)]]));
  const file = {
    format: BOARD_FILE_FORMAT,
    version: BOARD_FILE_VERSION,
    id: boardId,
    entities: readings.map(({ id, raw }) => ({ ...raw, id })),
    links,
    layout,
  };
  const text = readings.map(({ entity }) => entity?.title ?? '').join('\n');
  last = { file: JSON.stringify(file), text };
  return last;
}

/** Puts the selected cards on the clipboard; false when there are none. */
export function copyTo(clipboard: DataTransfer | null, session: BoardSession): boolean {
  const copied = copyCards(session, session.selection.get().cards);
  if (!copied || !clipboard) return false;
  clipboard.setData(CARDS_MEDIA_TYPE, copied.file);
  clipboard.setData('text/plain', copied.text);
  return true;
}

/**
 * Writes copied cards around a point, as new cards, in one step, and takes them in hand. Links between them come along;
 * links to other cards do when those cards are on this board. False for a text that is no board file.
 */
export function pasteCards(session: BoardSession, file: string, at: Point): boolean {
  const parsed = parseBoardFileText(file);
  if (!parsed.ok || !session.canWrite) return false;
  const { entities, links } = parsed.value.file;
  const layout: unknown = parsed.value.file.layout;
  const places = isJsonObject(layout) ? layout : {};
  const sources = entities.map(
    (raw): CopySource => ({ id: raw.id, raw, layout: readLayout(places[raw.id]) ?? undefined }),
  );
  const pasted = new Set(sources.map(({ id }) => id));
  const isHere = (id: EntityId): boolean =>
    pasted.has(id) || (parsed.value.file.id === session.boardId && session.board.card(id) !== undefined);
  const known = new Map<string, Link>(
    links.filter(({ from, to }) => isHere(from) && isHere(to)).map((link) => [linkId(link), link as Link]),
  );
  const { edits, ids } = copyEdits(sources, known.values(), session, shiftTo(sources, at));
  if (edits.length === 0) return false;
  session.edit(edits);
  session.selection.selectCards(ids);
  return true;
}

/** How far the cards go so that their middle is at a point. */
function shiftTo(sources: readonly CopySource[], at: Point): Point {
  const places = sources.flatMap(({ layout }) => (layout && layout.parent === undefined ? [layout] : []));
  if (places.length === 0) return { x: 0, y: 0 };
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  return { x: Math.round(at.x - middle(xs)), y: Math.round(at.y - middle(ys)) };
}

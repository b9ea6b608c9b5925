import { LANE_GAP } from '@cap-commun/shared/board-file/place-beside';
import { cornerBeside } from '@cap-commun/shared/board-file/place-new-cards';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import type { Point } from '@cap-commun/shared/protocol/presence';
import { ROW_KIND_NAMES, type RowKind } from '@cap-commun/shared/table/columns';
import type { PlannedRow, RowLink } from '@cap-commun/shared/table/plan-rows';
import { createCardEdit, linkEdit } from '../../card-tools/card-edits.ts';
import type { BoardSession } from '../../document/board-session.ts';

/** Between cards of a column, canvas units. */
const ROW_GAP = 28;

/** The columns of kinds, in the order of the lanes of the map. */
const COLUMNS: readonly RowKind[] = ['objective', ...ROW_KIND_NAMES.filter((kind) => kind !== 'objective')];

/** Writes rows of a table as cards, a column a kind, with their links, as one step, and takes them in hand. */
export function addRows(session: BoardSession, rows: readonly PlannedRow[], at: Point | null): void {
  const corner = at ?? freeCorner(session);
  const createdAt = new Date().toISOString();
  const author = session.me.person;
  const ids = new Map(
    rows.map(({ index, kind }) => [index, session.newId(definitionOf(kind).idPrefix)] as const),
  );
  const places = placesOf(rows, corner);
  const edits = rows.flatMap(({ index, kind, title, fields, links }): Edit[] => {
    const [id, place] = [ids.get(index), places.get(index)];
    if (id === undefined || !place) return [];
    return [
      createCardEdit({ id, type: kind, at: place, author, createdAt, fields: { ...fields, title } }),
      ...links.flatMap((link) => linkOf(link, id, ids)),
    ];
  });
  session.edit(edits);
  if (at) session.selection.selectCards([...ids.values()]);
  else session.selection.showCards([...ids.values()]);
}

/** None to a row that does not become a card. */
function linkOf(link: RowLink, id: string, ids: ReadonlyMap<number, string>): Edit[] {
  const other = 'other' in link ? link.other : ids.get(link.row);
  if (other === undefined) return [];
  return [link.isFromNew ? linkEdit(link.type, id, other) : linkEdit(link.type, other, id)];
}

/** The middle of each row's card, by its place in the table. */
function placesOf(rows: readonly PlannedRow[], corner: Point): ReadonlyMap<number, Point> {
  const places = new Map<number, Point>();
  let { x } = corner;
  for (const kind of COLUMNS) {
    const { width, height } = definitionOf(kind).size;
    const column = rows.filter((row) => row.kind === kind);
    column.forEach(({ index }, place) => {
      places.set(index, { x: x + width / 2, y: corner.y + place * (height + ROW_GAP) + height / 2 });
    });
    if (column.length > 0) x += width + LANE_GAP;
  }
  return places;
}

/** Kinds that stand beside the lanes of the map from the start. */
const ON_THE_SHELF: ReadonlySet<string> = new Set(['partnership', 'partner', 'person']);

/** Right of all that stands on the map; where the lanes begin while nothing does. */
function freeCorner({ board }: BoardSession): Point {
  const typeOf = (id: string) => board.card(id)?.entity?.type;
  const isEmpty = [...board.cards().keys()].every((id) => ON_THE_SHELF.has(typeOf(id) ?? ''));
  return isEmpty ? { x: 0, y: 0 } : cornerBeside(board.layouts(), typeOf);
}

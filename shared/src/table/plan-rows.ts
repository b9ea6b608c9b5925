import type { CalendarDate } from '../core/calendar-date.ts';
import type { EntityId } from '../core/ids.ts';
import type { JsonObject } from '../core/json.ts';
import { plainText } from '../core/plain-text.ts';
import type { Entity, EntityType } from '../domain/registry.ts';
import { type CellReading, readDay, readNumber } from './cells.ts';
import {
  type ColumnMeaning,
  meaningOfHeading,
  meaningsFor,
  ROW_KINDS,
  type RowKind,
  rowKindNamed,
} from './columns.ts';

/** A table as it was pasted: rows of cells, not all of one length. */
export type Table = readonly (readonly string[])[];

/** What the table is taken for; people change it before anything is written. */
export interface TableReading {
  readonly kind: RowKind;
  readonly columns: readonly ColumnMeaning[];
  readonly hasHeading: boolean;
}

export interface CellProblem {
  readonly column: number;
  readonly suggestion?: string;
}

/** One row, and the card it would become. */
export interface PlannedRow {
  /** Its place in the table. */
  readonly index: number;
  readonly kind: RowKind;
  readonly title: string;
  /**
   * `double`: such a card is on the board already; `empty`: it has no title; `bad`: a cell cannot be read; `other`: it
   * is of a kind that rows don't become.
   */
  readonly state: 'ready' | 'double' | 'empty' | 'bad' | 'other';
  readonly fields: JsonObject;
  readonly links: readonly RowLink[];
  readonly problems: readonly CellProblem[];
  /** A name in it is nobody's, or a card in it is none; the card is made without. */
  readonly unknown: readonly number[];
}

/** A link between the new card and a card of the board, or the card that another row of the table becomes. */
export type RowLink = {
  readonly type: 'owns' | 'contributes' | 'measures';
  /** Whether the link starts at the new card. */
  readonly isFromNew: boolean;
} & ({ readonly other: EntityId } | { readonly row: number });

/** Several names in one cell, as our own tables write them. */
const SEPARATOR = /\s*;\s*/;

/** Guesses what a table is: by its headings when it has some, else a list of titles. */
export function guessReading(table: Table): TableReading {
  const [first = []] = table;
  const width = Math.max(1, ...table.map((row) => row.length));
  const meanings = first.map((cell) => meaningOfHeading(cell));
  const known = meanings.filter((meaning) => meaning !== undefined);
  const hasHeading = table.length > 1 && known.length * 2 >= first.length && known.length > 0;
  if (!hasHeading) return { kind: width > 1 ? 'action' : 'sticky', columns: plainColumns(width), hasHeading };
  const columns = Array.from({ length: width }, (_, index) => meanings[index] ?? 'skip');
  if (columns.includes('kind')) return { kind: 'action', columns: columnsFor('action', columns), hasHeading };
  const kind = (['unit', 'baseline', 'target', 'source'] as const).some((meaning) =>
    columns.includes(meaning),
  )
    ? 'metric'
    : 'action';
  return { kind, columns: columnsFor(kind, columns), hasHeading };
}

/** The columns that a kind has; what it has not is left out, and one column says the title. */
export function columnsFor(kind: RowKind, columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const allowed = meaningsFor(kind, columns.includes('kind'));
  const seen = new Set<ColumnMeaning>();
  const kept = columns.map((meaning): ColumnMeaning => {
    if (meaning === 'skip' || !allowed.includes(meaning) || seen.has(meaning)) return 'skip';
    seen.add(meaning);
    return meaning;
  });
  return seen.has('title') ? kept : kept.map((meaning, index) => (index === 0 ? 'title' : meaning));
}

/** Each row as the card that it would become on a board of these cards. */
export function planRows(
  table: Table,
  reading: TableReading,
  entities: readonly Entity[],
  today: CalendarDate,
): readonly PlannedRow[] {
  const heads = table.map((cells) => headOf(cells, reading));
  const begin = reading.hasHeading ? 1 : 0;
  const known = new Set(entities.map(({ type, title = '' }) => `${type} ${plainTitle(title)}`));
  const targets: Target[] = [
    ...entities.map(({ id, type, title = '' }) => ({ at: { other: id }, type, plain: plainTitle(title) })),
    ...heads.flatMap(({ kind, title }, row) =>
      row < begin || kind === null ? [] : [{ at: { row }, type: kind, plain: plainTitle(title) }],
    ),
  ];
  return table.slice(begin).map((cells, place): PlannedRow => {
    const index = place + begin;
    const { kind, title } = heads[index] ?? { kind: null, title: '' };
    const read = readCells(cells, kind ?? reading.kind, reading.columns, targets, today);
    const row = { index, kind: kind ?? reading.kind, title, ...read };
    const name = `${row.kind} ${plainTitle(title)}`;
    const isDouble = known.has(name);
    if (kind === null) return { ...row, state: 'other' };
    if (title === '') return { ...row, state: 'empty' };
    known.add(name);
    if (isDouble) return { ...row, state: 'double' };
    return { ...row, state: read.problems.length > 0 ? 'bad' : 'ready' };
  });
}

/** The kind and the title of a row; no kind for one that rows don't become. */
function headOf(cells: readonly string[], { kind, columns }: TableReading) {
  const said = cells[columns.indexOf('kind')]?.trim() ?? '';
  const title = (cells[columns.indexOf('title')] ?? '').trim().replace(/^(?:[-•*–]|\d+[.)])\s+/, '');
  return { kind: said === '' ? kind : (rowKindNamed(said) ?? null), title };
}

/** What a name in a cell may mean. */
interface Target {
  readonly at: { readonly other: EntityId } | { readonly row: number };
  readonly type: EntityType;
  readonly plain: string;
}

function readCells(
  cells: readonly string[],
  kind: RowKind,
  columns: readonly ColumnMeaning[],
  targets: readonly Target[],
  today: CalendarDate,
): Pick<PlannedRow, 'fields' | 'links' | 'problems' | 'unknown'> {
  const fields: Record<string, unknown> = {};
  const links: RowLink[] = [];
  const problems: CellProblem[] = [];
  const unknown: number[] = [];
  const allowed: readonly ColumnMeaning[] = ROW_KINDS[kind];
  columns.forEach((meaning, column) => {
    const cell = (cells[column] ?? '').trim();
    if (cell === '' || !allowed.includes(meaning)) return;
    const put = <Value>(name: string, reading: CellReading<Value>): void => {
      if (reading.ok) fields[name] = reading.value;
      else
        problems.push({
          column,
          ...(reading.suggestion !== undefined && { suggestion: reading.suggestion }),
        });
    };
    const tie = (type: RowLink['type'], kinds: readonly EntityType[], isFromNew: boolean): void => {
      const whole = findByTitle(targets, kinds, cell);
      for (const name of whole ? [cell] : cell.split(SEPARATOR)) {
        const target = whole ?? findByTitle(targets, kinds, name);
        if (target) links.push({ type, isFromNew, ...target.at });
        else if (!unknown.includes(column)) unknown.push(column);
      }
    };
    switch (meaning) {
      case 'start':
      case 'due':
        put(meaning, readDay(cell, today));
        break;
      case 'baseline':
      case 'target':
        put(meaning, readNumber(cell));
        break;
      case 'unit':
      case 'source':
        fields[meaning] = cell;
        break;
      case 'owner':
        tie('owns', ['person', 'partner'], false);
        break;
      case 'serves':
        tie('contributes', ['objective'], true);
        break;
      case 'measures':
        tie('measures', ['action', 'objective'], true);
        break;
    }
  });
  return { fields, links, problems, unknown };
}

/** A card by its title, whole or by its first words: “Léa” is “Léa, contenu”. */
function findByTitle(
  targets: readonly Target[],
  kinds: readonly EntityType[],
  text: string,
): Target | undefined {
  const wanted = plainTitle(text);
  if (wanted === '') return undefined;
  const candidates = targets.filter(({ type }) => kinds.includes(type));
  const exact = candidates.find(({ plain }) => plain === wanted);
  const begun = candidates.filter(
    ({ plain }) => plain.startsWith(wanted) && !/^[\p{L}\p{N}]/u.test(plain.slice(wanted.length)),
  );
  return exact ?? (begun.length === 1 ? begun[0] : undefined);
}

function plainTitle(title: string): string {
  return plainText(title).replace(/\s+/g, ' ').trim();
}

function plainColumns(width: number): readonly ColumnMeaning[] {
  return Array.from({ length: width }, (_, index) => (index === 0 ? 'title' : 'skip'));
}

import type { CalendarDate } from '../core/calendar-date.ts';
import type { EntityId } from '../core/ids.ts';
import type { JsonObject } from '../core/json.ts';
import { plainText } from '../core/plain-text.ts';
import type { Entity, EntityType } from '../domain/registry.ts';
import { type CellReading, readDay, readNumber } from './cells.ts';
import { type ColumnMeaning, meaningOfHeading, ROW_KINDS, type RowKind } from './columns.ts';

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
  readonly title: string;
  /** `double`: such a card is on the board already; `empty`: it has no title; `bad`: a cell cannot be read. */
  readonly state: 'ready' | 'double' | 'empty' | 'bad';
  readonly fields: JsonObject;
  readonly links: readonly RowLink[];
  readonly problems: readonly CellProblem[];
  /** A name in it is nobody's, or a card in it is none; the card is made without. */
  readonly unknown: readonly number[];
}

export interface RowLink {
  readonly type: 'owns' | 'contributes' | 'measures';
  readonly other: EntityId;
  /** Whether the link starts at the new card. */
  readonly isFromNew: boolean;
}

/** Guesses what a table is: by its headings when it has some, else a list of titles. */
export function guessReading(table: Table): TableReading {
  const [first = []] = table;
  const width = Math.max(1, ...table.map((row) => row.length));
  const meanings = first.map((cell) => meaningOfHeading(cell));
  const known = meanings.filter((meaning) => meaning !== undefined);
  const hasHeading = table.length > 1 && known.length * 2 >= first.length && known.length > 0;
  if (!hasHeading) return { kind: width > 1 ? 'action' : 'sticky', columns: plainColumns(width), hasHeading };
  const columns = Array.from({ length: width }, (_, index) => meanings[index] ?? 'skip');
  const kind = (['unit', 'baseline', 'target', 'source'] as const).some((meaning) =>
    columns.includes(meaning),
  )
    ? 'metric'
    : 'action';
  return { kind, columns: columnsFor(kind, columns), hasHeading };
}

/** The columns that a kind has; what it has not is left out, and one column says the title. */
export function columnsFor(kind: RowKind, columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  const allowed: readonly ColumnMeaning[] = ROW_KINDS[kind];
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
  { kind, columns, hasHeading }: TableReading,
  entities: readonly Entity[],
  today: CalendarDate,
): readonly PlannedRow[] {
  const known = new Set(
    entities.flatMap((each) => (each.type === kind ? [plainTitle(each.title ?? '')] : [])),
  );
  return table.flatMap((cells, index) => {
    if (hasHeading && index === 0) return [];
    const row = readRow(cells, index, columns, entities, today);
    const plain = plainTitle(row.title);
    const isDouble = known.has(plain);
    known.add(plain);
    if (row.title === '') return [{ ...row, state: 'empty' as const }];
    if (isDouble) return [{ ...row, state: 'double' as const }];
    return [row];
  });
}

function readRow(
  cells: readonly string[],
  index: number,
  columns: readonly ColumnMeaning[],
  entities: readonly Entity[],
  today: CalendarDate,
): PlannedRow {
  const fields: Record<string, unknown> = {};
  const links: RowLink[] = [];
  const problems: CellProblem[] = [];
  const unknown: number[] = [];
  let title = '';
  columns.forEach((meaning, column) => {
    const cell = (cells[column] ?? '').trim();
    if (cell === '' || meaning === 'skip') return;
    const put = <Value>(name: string, reading: CellReading<Value>): void => {
      if (reading.ok) fields[name] = reading.value;
      else
        problems.push({
          column,
          ...(reading.suggestion !== undefined && { suggestion: reading.suggestion }),
        });
    };
    const tie = (type: RowLink['type'], kinds: readonly EntityType[], isFromNew: boolean): void => {
      const other = findByTitle(entities, kinds, cell);
      if (other === undefined) unknown.push(column);
      else links.push({ type, other, isFromNew });
    };
    switch (meaning) {
      case 'title':
        title = cell.replace(/^(?:[-•*–]|\d+[.)])\s+/, '');
        break;
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
  return { index, title, state: problems.length > 0 ? 'bad' : 'ready', fields, links, problems, unknown };
}

/** A card by its title, whole or by its first words: “Léa” is “Léa, contenu”. */
function findByTitle(
  entities: readonly Entity[],
  kinds: readonly EntityType[],
  text: string,
): EntityId | undefined {
  const wanted = plainTitle(text);
  const candidates = entities.filter(({ type }) => kinds.includes(type));
  const exact = candidates.find(({ title = '' }) => plainTitle(title) === wanted);
  const begun = candidates.filter(({ title = '' }) => {
    const plain = plainTitle(title);
    return plain.startsWith(wanted) && !/^[\p{L}\p{N}]/u.test(plain.slice(wanted.length));
  });
  return exact?.id ?? (begun.length === 1 ? begun[0]?.id : undefined);
}

function plainTitle(title: string): string {
  return plainText(title).replace(/\s+/g, ' ').trim();
}

function plainColumns(width: number): readonly ColumnMeaning[] {
  return Array.from({ length: width }, (_, index) => (index === 0 ? 'title' : 'skip'));
}

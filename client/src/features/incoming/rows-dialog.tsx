import { definitionOf, type Entity } from '@cap-commun/shared/domain/registry';
import type { Point } from '@cap-commun/shared/protocol/presence';
import { columnLabels, meaningsFor, ROW_KIND_NAMES, type RowKind } from '@cap-commun/shared/table/columns';
import {
  columnsFor,
  guessReading,
  type PlannedRow,
  planRows,
  type Table,
  type TableReading,
} from '@cap-commun/shared/table/plan-rows';
import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { BoardSession } from '../../document/board-session.ts';
import { useEvaluation } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { commonMessages } from '../../i18n/areas/common.ts';
import { incomingMessages } from '../../i18n/areas/incoming.ts';
import { formatDay } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { addRows } from './add-rows.ts';
import styles from './rows.module.css';

export interface RowsDialogProps {
  readonly table: Table;
  /** Of the file; `null` for what was pasted. */
  readonly name: string | null;
  readonly at: Point | null;
  readonly onClose: () => void;
}

/** More is no list that people look through. */
const MAX_ROWS = 2_000;
/** Rows that are shown one by one. */
const SHOWN = 200;

/** Rows of a spreadsheet or a list, shown as the cards they would become before anything is written. */
export function RowsDialog({ table: given, name, at, onClose }: RowsDialogProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = incomingMessages[language].rows;
  const { context } = useEvaluation();
  const [table, setTable] = useState<Table>(() => given.slice(0, MAX_ROWS));
  const [reading, setReading] = useState(() => guessReading(table));
  const rows = useMemo(
    () => planRows(table, reading, entitiesOf(session), context.today),
    [table, reading, session, context],
  );
  const ready = rows.filter(({ state }) => state === 'ready');
  const bad = rows.filter(({ state }) => state === 'bad').length;
  const correct = (index: number, column: number, value: string) =>
    setTable(
      table.map((row, at) =>
        at === index ? row.map((cell, place) => (place === column ? value : cell)) : row,
      ),
    );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="table"
      title={words.title(rows.length, ready.length, name !== null)}
      lead={words.lead}
      closeLabel={commonMessages[language].close}
      note={words.note(bad, rows.length - ready.length - bad)}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {commonMessages[language].cancel}
          </Button>
          <Button
            variant="primary"
            isDisabled={ready.length === 0}
            onPress={() => {
              onClose();
              addRows(session, ready, at);
            }}
          >
            {words.add(ready.length)}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        {given.length > MAX_ROWS && (
          <p className={styles.tooMany}>
            <SeverityMark severity="warning" /> {words.tooMany(given.length, MAX_ROWS)}
          </p>
        )}
        <div className={styles.choices}>
          {!reading.columns.includes('kind') && (
            <Select
              label={words.kind}
              placeholder={words.kind}
              options={ROW_KIND_NAMES.map((kind) => ({
                id: kind,
                label: definitionOf(kind).label[language],
              }))}
              value={reading.kind}
              onChange={(kind) => setReading(asKind(reading, kind as RowKind))}
            />
          )}
          {table.length > 1 && (
            <Checkbox
              isSelected={reading.hasHeading}
              onChange={(hasHeading) => setReading({ ...reading, hasHeading })}
            >
              {words.heading}
            </Checkbox>
          )}
        </div>
        <Rows
          table={table}
          rows={rows.slice(0, SHOWN)}
          reading={reading}
          onChange={setReading}
          onCorrect={correct}
        />
        {rows.length > SHOWN && <p className={styles.more}>{words.more(rows.length - SHOWN)}</p>}
      </div>
    </Dialog>
  );
}

interface RowsProps {
  readonly table: Table;
  readonly rows: readonly PlannedRow[];
  readonly reading: TableReading;
  readonly onChange: (reading: TableReading) => void;
  readonly onCorrect: (row: number, column: number, value: string) => void;
}

function Rows({ table, rows, reading, onChange, onCorrect }: RowsProps) {
  const language = useLanguage();
  const words = incomingMessages[language].rows;
  const options = meaningsFor(reading.kind, reading.columns.includes('kind')).map((id) => ({
    id,
    label: columnLabels[id][language],
  }));
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {reading.columns.map((meaning, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other identity than its place
              <th key={column} scope="col">
                <Select
                  label={words.column(column + 1)}
                  isLabelHidden
                  placeholder={words.column(column + 1)}
                  options={options}
                  value={meaning}
                  onChange={(chosen) => onChange(withColumn(reading, column, chosen))}
                />
              </th>
            ))}
            <th scope="col">
              <span className={styles.hidden}>{words.state}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.index} className={classNames(styles[row.state])}>
              {reading.columns.map((meaning, column) => (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  key={column}
                  className={classNames(
                    meaning === 'title' && styles.title,
                    isBad(row, column) && styles.badCell,
                  )}
                >
                  {isBad(row, column) && <SeverityMark severity="error" />}
                  {table[row.index]?.[column]}
                </td>
              ))}
              <td className={styles.end}>
                <RowEnd row={row} onCorrect={onCorrect} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowEnd({ row, onCorrect }: { readonly row: PlannedRow } & Pick<RowsProps, 'onCorrect'>) {
  const language = useLanguage();
  const words = incomingMessages[language].rows;
  const [problem] = row.problems;
  switch (row.state) {
    case 'double':
      return words.double;
    case 'empty':
      return words.empty;
    case 'other':
      return words.other;
    case 'bad': {
      if (problem?.suggestion === undefined) return words.unreadable;
      const { column, suggestion } = problem;
      return (
        <Button size="small" variant="quiet" onPress={() => onCorrect(row.index, column, suggestion)}>
          {words.correct(formatDay(language, suggestion, 'numeric'))}
        </Button>
      );
    }
    case 'ready':
      return row.unknown.length > 0 ? words.unknown : <Check size={14} aria-label={words.ready} />;
  }
}

function isBad(row: PlannedRow, column: number): boolean {
  return row.problems.some((problem) => problem.column === column);
}

function asKind(reading: TableReading, kind: RowKind): TableReading {
  return { ...reading, kind, columns: columnsFor(kind, reading.columns) };
}

/** One column has one meaning: what another one was, it is no longer. */
function withColumn(reading: TableReading, column: number, chosen: string | undefined): TableReading {
  const columns = reading.columns.map((meaning, index) => {
    if (index === column) return (chosen ?? 'skip') as typeof meaning;
    return meaning === chosen ? 'skip' : meaning;
  });
  return { ...reading, columns: columnsFor(reading.kind, columns) };
}

function entitiesOf({ board }: BoardSession): readonly Entity[] {
  return [...board.cards().values()].flatMap(({ entity }) => entity ?? []);
}

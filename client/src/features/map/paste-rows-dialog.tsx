import { definitionOf, type Entity } from '@cap-commun/shared/domain/registry';
import { columnLabels, ROW_KIND_NAMES, ROW_KINDS, type RowKind } from '@cap-commun/shared/table/columns';
import {
  columnsFor,
  guessReading,
  type PlannedRow,
  planRows,
  type Table,
  type TableReading,
} from '@cap-commun/shared/table/plan-rows';
import { Check } from 'lucide-react';
import Papa from 'papaparse';
import { useMemo, useState } from 'react';
import { useEvaluation } from '../../document/hooks.ts';
import { commonMessages } from '../../i18n/areas/common.ts';
import { pasteMessages } from '../../i18n/areas/paste.ts';
import { formatDay } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { useMap } from './map-context.ts';
import type { MapController } from './map-controller.ts';
import type { MapPopover } from './map-state.ts';
import styles from './paste-rows.module.css';

export type PasteRowsProps = Extract<MapPopover, { kind: 'paste-rows' }>;

/** Rows of a spreadsheet or a list, shown as the cards they would become before anything is written. */
export function PasteRowsDialog({ text, at }: PasteRowsProps) {
  const map = useMap();
  const language = useLanguage();
  const words = pasteMessages[language];
  const { context } = useEvaluation();
  const table = useMemo(() => readTable(text), [text]);
  const [reading, setReading] = useState(() => guessReading(table));
  const rows = useMemo(
    () => planRows(table, reading, entitiesOf(map), context.today),
    [table, reading, map, context],
  );
  const ready = rows.filter(({ state }) => state === 'ready');
  const bad = rows.filter(({ state }) => state === 'bad').length;
  const close = () => map.state.close();
  return (
    <Dialog
      isOpen
      onClose={close}
      size="table"
      title={words.title(rows.length, ready.length)}
      lead={words.lead}
      closeLabel={commonMessages[language].close}
      note={words.note(bad, rows.length - ready.length - bad)}
      actions={
        <>
          <Button variant="quiet" onPress={close}>
            {commonMessages[language].cancel}
          </Button>
          <Button
            variant="primary"
            isDisabled={ready.length === 0}
            onPress={() => {
              close();
              map.addRows(reading.kind, ready, at);
            }}
          >
            {words.add(ready.length)}
          </Button>
        </>
      }
    >
      <div className={styles.choices}>
        <Select
          label={words.kind}
          placeholder={words.kind}
          options={ROW_KIND_NAMES.map((kind) => ({ id: kind, label: definitionOf(kind).label[language] }))}
          value={reading.kind}
          onChange={(kind) => setReading(asKind(reading, kind as RowKind))}
        />
        {table.length > 1 && (
          <Checkbox
            isSelected={reading.hasHeading}
            onChange={(hasHeading) => setReading({ ...reading, hasHeading })}
          >
            {words.heading}
          </Checkbox>
        )}
      </div>
      <Rows table={table} rows={rows} reading={reading} onChange={setReading} />
    </Dialog>
  );
}

interface RowsProps {
  readonly table: Table;
  readonly rows: readonly PlannedRow[];
  readonly reading: TableReading;
  readonly onChange: (reading: TableReading) => void;
}

function Rows({ table, rows, reading, onChange }: RowsProps) {
  const language = useLanguage();
  const words = pasteMessages[language];
  const options = ROW_KINDS[reading.kind].map((id) => ({ id, label: columnLabels[id][language] }));
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
              {reading.columns.map((_meaning, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column} className={classNames(isBad(row, column) && styles.badCell)}>
                  {isBad(row, column) && <SeverityMark severity="error" />}
                  {table[row.index]?.[column]}
                </td>
              ))}
              <td className={styles.end}>
                <RowEnd row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowEnd({ row }: { readonly row: PlannedRow }) {
  const language = useLanguage();
  const words = pasteMessages[language];
  const [problem] = row.problems;
  switch (row.state) {
    case 'double':
      return words.double;
    case 'empty':
      return words.empty;
    case 'bad':
      return problem?.suggestion === undefined
        ? words.unreadable
        : words.perhaps(formatDay(language, problem.suggestion, 'numeric'));
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

/** Tabs are between the cells of a spreadsheet; a list has one thing a line, commas included. */
function readTable(text: string): Table {
  const delimiter = text.includes('\t') ? '\t' : '\u0000';
  return Papa.parse<string[]>(text.trim(), { delimiter, skipEmptyLines: 'greedy' }).data;
}

function entitiesOf({ session }: MapController): readonly Entity[] {
  return [...session.board.cards().values()].flatMap(({ entity }) => entity ?? []);
}

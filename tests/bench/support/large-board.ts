import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBoardFileText } from '@cap-commun/shared/board-file/parse';
import type { CalendarDate } from '@cap-commun/shared/core/calendar-date';
import type { Board } from '@cap-commun/shared/domain/board';

const GENERATOR = join(import.meta.dirname, '../../fixtures/generate-large.mjs');
const TODAY: CalendarDate = '2026-01-05';

/** The generated programme, `scale` times as many work streams as the committed example. */
export function largeBoard(scale: number): { readonly board: Board; readonly today: CalendarDate } {
  const folder = mkdtempSync(join(tmpdir(), 'cap-commun-bench-'));
  const [file, labels] = [join(folder, 'board.json'), join(folder, 'labels.json')];
  try {
    execFileSync(process.execPath, [GENERATOR, file, labels, String(scale)]);
    const parsed = parseBoardFileText(readFileSync(file, 'utf8'));
    if (!parsed.ok) throw new Error(`The generator made no board file: ${JSON.stringify(parsed.error)}`);
    return { board: parsed.value.board, today: TODAY };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { type ImportPlan, planImport } from '@cap-commun/shared/board-file/import';
import { withOwnBrands } from '@cap-commun/shared/board-file/own-brands';
import { type FileRefusal, parseBoardFileText } from '@cap-commun/shared/board-file/parse';
import type { FileProblem } from '@cap-commun/shared/board-file/problems';
import { withoutDirection } from '@cap-commun/shared/core/plain-text';
import { currentBoardOf } from '@cap-commun/shared/document/current-board';
import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import type { Table } from '@cap-commun/shared/table/plan-rows';
import type { BoardSession } from '../../document/board-session.ts';
import type { Incoming } from '../../document/incoming.ts';
import { isOneStep, isTooLarge, kindOfFile, textOfFile } from '../../lib/incoming-file.ts';
import { tableOfFile, tableOfText } from './read-table.ts';

/** Why a file is not read at all. */
export type Refusal = 'workbook' | 'other' | 'too-large' | 'unreadable' | 'empty' | FileRefusal;

export type IncomingReading =
  | { readonly kind: 'rows'; readonly table: Table; readonly name: string | null }
  | {
      readonly kind: 'board';
      readonly name: string;
      readonly file: BoardFile;
      readonly plan: ImportPlan;
      /** The file to send to the server, when it is too much for one step of undo; else `null`. */
      readonly toSend: string | null;
      /** What is kept as it is and reads as empty. */
      readonly notRead: readonly FileProblem[];
    }
  | { readonly kind: 'refused'; readonly name: string; readonly why: Refusal };

/** Reads what was brought; nothing is written. */
export async function readIncoming(incoming: Incoming, session: BoardSession): Promise<IncomingReading> {
  if (incoming.kind === 'text') return { kind: 'rows', table: tableOfText(incoming.text), name: null };
  const { file } = incoming;
  const name = withoutDirection(file.name);
  const refuse = (why: Refusal): IncomingReading => ({ kind: 'refused', name, why });
  const kind = kindOfFile(file);
  if (kind === 'workbook' || kind === 'other') return refuse(kind);
  if (isTooLarge(file)) return refuse('too-large');
  // A file that was moved or is held by another program since it was chosen.
  const text = await textOfFile(file).catch(() => null);
  if (text === null) return refuse('unreadable');
  if (kind === 'table') {
    const table = tableOfFile(text, name);
    return table.length === 0 ? refuse('empty') : { kind: 'rows', table, name };
  }
  const parsed = parseBoardFileText(text);
  if (!parsed.ok) return refuse(parsed.error);
  const current = currentBoardOf(session.doc);
  const own = withOwnBrands(parsed.value.file, current);
  const plan = planImport(own, current, (length) => crypto.getRandomValues(new Uint8Array(length)));
  return {
    kind: 'board',
    name,
    file: parsed.value.file,
    plan,
    toSend: isOneStep(file) ? null : JSON.stringify(own),
    notRead: parsed.value.notRead,
  };
}

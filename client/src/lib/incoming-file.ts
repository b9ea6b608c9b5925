/** What a file of somebody's may be, by its name. */
export type IncomingFileKind = 'board' | 'table' | 'workbook' | 'other';

/** The files that are read, as an input of that type has it. */
export const READ_FILES = '.json,.csv,.tsv,.txt,application/json,text/csv';

const MEBIBYTE = 1024 * 1024;
/** More is no table that people look through before they bring it in. */
const MAX_TABLE_BYTES = MEBIBYTE;
/** What the server takes as a board file, unless it was set up otherwise. */
const MAX_BOARD_BYTES = 16 * MEBIBYTE;
/** About 15,000 cards. As one update it is up to 1.6 times as large, and the server takes 4 MiB in one. */
const MAX_ONE_STEP_BYTES = 2 * MEBIBYTE;

export function kindOfFile({ name, type }: File): IncomingFileKind {
  const [, ending = ''] = /\.([^.]+)$/.exec(name.toLowerCase()) ?? [];
  if (ending === 'json' || type === 'application/json') return 'board';
  if (['csv', 'tsv', 'txt'].includes(ending) || type === 'text/csv') return 'table';
  return ['xlsx', 'xls', 'ods', 'numbers'].includes(ending) ? 'workbook' : 'other';
}

/** Whether a file is more than is read here. */
export function isTooLarge(file: File): boolean {
  return file.size > (kindOfFile(file) === 'board' ? MAX_BOARD_BYTES : MAX_TABLE_BYTES);
}

/** Whether a board file is written by this page, as one step of undo; a larger one is sent to the server whole. */
export function isOneStep(file: File): boolean {
  return file.size <= MAX_ONE_STEP_BYTES;
}

/** The words of a file: Unicode, or what older spreadsheets of Western Europe write. */
export async function textOfFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A file's name without its ending, as a title. */
export function titleOfFile({ name }: File): string {
  return name.replace(/\.[^.]+$/, '').trim();
}

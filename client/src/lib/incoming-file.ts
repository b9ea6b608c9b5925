/** What a file of somebody's may be, by its name. */
export type IncomingFileKind = 'board' | 'table' | 'workbook' | 'other';

/** The files that are read, as an input of that type has it. */
export const READ_FILES = '.json,.csv,.tsv,.txt,application/json,text/csv';

/** More is no table that people look through before they bring it in, and no board that the server takes in one update. */
const MAX_BYTES = 1024 * 1024;

export function kindOfFile({ name, type }: File): IncomingFileKind {
  const [, ending = ''] = /\.([^.]+)$/.exec(name.toLowerCase()) ?? [];
  if (ending === 'json' || type === 'application/json') return 'board';
  if (['csv', 'tsv', 'txt'].includes(ending) || type === 'text/csv') return 'table';
  return ['xlsx', 'xls', 'ods', 'numbers'].includes(ending) ? 'workbook' : 'other';
}

/** Whether a file can be brought into an open board in one step. */
export function isTooLarge({ size }: File): boolean {
  return size > MAX_BYTES;
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

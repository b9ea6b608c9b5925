import { readdir, readFile } from 'node:fs/promises';
import { parseBoardFileText } from '@cap-commun/shared/board-file/parse';
import type { BoardFile } from '@cap-commun/shared/domain/board-file';

const EXAMPLES = new URL('../../../shared/data/examples/', import.meta.url);

/** The boards that ship with the product, by file name without its ending. Throws when one cannot be read. */
export async function loadTemplates(): Promise<ReadonlyMap<string, BoardFile>> {
  const names = (await readdir(EXAMPLES)).filter(
    (name) => name.endsWith('.json') && !name.includes('.expected.'),
  );
  const entries = names.map(async (name): Promise<[string, BoardFile]> => {
    const parsed = parseBoardFileText(await readFile(new URL(name, EXAMPLES), 'utf8'));
    if (!parsed.ok) throw new Error(`${name}: ${parsed.error.path}: ${parsed.error.reason}`);
    return [name.slice(0, -'.json'.length), parsed.value.file];
  });
  return new Map(await Promise.all(entries));
}

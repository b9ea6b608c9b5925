import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseBoardFileText } from '@cap-commun/shared/board-file/parse';
import { describeProblem } from '@cap-commun/shared/board-file/problems';
import { LINK_NAMES } from '@cap-commun/shared/protocol/roles';
import { type Admin, withAdmin } from '../app/admin.ts';
import { callerPath } from '../app/caller-folder.ts';
import { type Config, configFromEnvironment } from '../app/config.ts';
import { restoreBackup } from '../storage/sqlite/restore.ts';
import { hasServer } from '../storage/sqlite/server-lock.ts';
import { EXIT, fail } from './exit.ts';

const USAGE = `pnpm board list | links ID | export ID | import FILE.json | delete ID | rotate ID LINK
         | backup FILE | restore FILE | verify | repair ID
  LINK is one of: ${LINK_NAMES.join(', ')}`;

/** `pnpm board …`: what an administrator does with the boards of a data folder. Gives the exit code. */
export async function runBoard(args: readonly string[]): Promise<number> {
  const [action = '', target = '', link = ''] = args;
  if (action === 'restore' && target !== '') return restore(target);
  const run = actionOf(action, target, link);
  if (!run) return fail(USAGE);
  const config = configFromEnvironment();
  if (!config.ok) return fail(config.error);
  const shown = await withAdmin(config.value, (admin) => run(admin, config.value));
  if (shown === undefined) return fail(`There is no board ${target}`);
  if (shown !== '') console.log(shown);
  return EXIT.ok;
}

/** What to do, which gives the text to print; undefined for a board that does not exist. */
function actionOf(
  action: string,
  target: string,
  link: string,
): ((admin: Admin, config: Config) => Promise<string | undefined>) | undefined {
  const linkName = LINK_NAMES.find((name) => name === link);
  if (action === 'list') return list;
  if (action === 'verify') return verify;
  if (target === '') return undefined;
  if (action === 'backup') return (admin, config) => backup(admin, config, target);
  if (action === 'repair') return (admin) => repair(admin, target);
  if (action === 'links') return async (admin) => asJson(await admin.links(target));
  if (action === 'export') return async (admin) => asJson(await admin.export(target));
  if (action === 'import') return (admin) => importFile(admin, target);
  if (action === 'delete') return async (admin) => ((await admin.delete(target)) ? '' : undefined);
  if (action === 'rotate' && linkName) return async (admin) => asJson(await admin.rotate(target, linkName));
  return undefined;
}

async function list(admin: Admin): Promise<string> {
  const boards = await admin.list();
  return boards.map(({ id, title, createdAt }) => `${id}  ${dayOf(createdAt)}  ${title}`).join('\n');
}

async function importFile(admin: Admin, path: string): Promise<string | undefined> {
  const parsed = parseBoardFileText(readFileSync(callerPath('board', path), 'utf8'));
  if (!parsed.ok) throw new Error(`${path}: ${describeProblem(parsed.error, 'en')}`);
  return asJson(await admin.import(parsed.value.file));
}

/** Whatever is damaged is listed, and ends the command with an error. */
async function verify(admin: Admin): Promise<string> {
  const damage = await admin.damage();
  if (damage.length === 0) return 'Everything that is stored is what was written.';
  const lines = damage.map(({ board, what }) => `${board ?? '-'}  ${what}`);
  throw new Error(
    [
      ...lines,
      'Nothing of these boards is lost yet: pnpm board repair ID brings one back to its last good state.',
    ].join('\n'),
  );
}

async function repair(admin: Admin, board: string): Promise<string | undefined> {
  const done = await admin.repair(board);
  if (!done) return undefined;
  const { before, after } = done;
  if (after === null) throw new Error(`Nothing of board ${board} can be read: restore a backup.`);
  if (after >= before) return `Board ${board} is whole, up to its last change (${after}).`;
  return [
    `Board ${board} is back at change ${after} of ${before}.`,
    'What came after is in the browsers of those who wrote it, and comes back when they open the board.',
  ].join('\n');
}

async function backup(admin: Admin, config: Config, path: string): Promise<string> {
  const file = resolve(callerPath('board', path));
  await admin.backup(file, hasServer(config.databaseFile));
  return [
    `Everything is in ${file}.`,
    `The key that all links are made with is not in it: keep a copy of ${config.keyFile} in another place.`,
  ].join('\n');
}

/** Works on the files themselves: no server may run meanwhile. */
function restore(path: string): number {
  const config = configFromEnvironment();
  if (!config.ok) return fail(config.error);
  const file = resolve(callerPath('board', path));
  const aside = restoreBackup(file, config.value.databaseFile, Date.now());
  console.log(`The boards are those of ${file}.`);
  if (aside) console.log(`What was there before is in ${aside}.`);
  return EXIT.ok;
}

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function asJson(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value, null, 2);
}

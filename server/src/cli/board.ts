import { readFileSync } from 'node:fs';
import { parseBoardFileText } from '@cap-commun/shared/board-file/parse';
import { describeProblem } from '@cap-commun/shared/board-file/problems';
import { LINK_NAMES } from '@cap-commun/shared/protocol/roles';
import { type Admin, withAdmin } from '../app/admin.ts';
import { callerPath } from '../app/caller-folder.ts';
import { configFromEnvironment } from '../app/config.ts';
import { EXIT, fail } from './exit.ts';

const USAGE = `pnpm board list | links ID | export ID | import FILE.json | delete ID | rotate ID LINK
  LINK is one of: ${LINK_NAMES.join(', ')}`;

/** `pnpm board …`: what an administrator does with the boards of a data folder. Gives the exit code. */
export async function runBoard(args: readonly string[]): Promise<number> {
  const [action = '', target = '', link = ''] = args;
  const run = actionOf(action, target, link);
  if (!run) return fail(USAGE);
  const config = configFromEnvironment();
  if (!config.ok) return fail(config.error);
  const shown = await withAdmin(config.value, run);
  if (shown === undefined) return fail(`There is no board ${target}`);
  if (shown !== '') console.log(shown);
  return EXIT.ok;
}

/** What to do, which gives the text to print; undefined for a board that does not exist. */
function actionOf(
  action: string,
  target: string,
  link: string,
): ((admin: Admin) => Promise<string | undefined>) | undefined {
  const linkName = LINK_NAMES.find((name) => name === link);
  if (action === 'list') return list;
  if (target === '') return undefined;
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

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function asJson(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value, null, 2);
}

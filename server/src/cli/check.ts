import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseBoardFileText } from '@cap-commun/shared/board-file/parse';
import { describeProblem } from '@cap-commun/shared/board-file/problems';
import { calendarDateIn, isCalendarDate } from '@cap-commun/shared/core/calendar-date';
import { isLanguage, type Language } from '@cap-commun/shared/core/language';
import { describeFindings } from '@cap-commun/shared/rules/describe-findings';
import { callerPath } from '../app/caller-folder.ts';
import { EXIT, fail } from './exit.ts';

const USAGE = 'pnpm check FILE.json [--today YYYY-MM-DD] [--lang fr|en] [--json]';

/** `pnpm check FILE.json`: the findings of a board file. Gives the exit code. */
export function runCheck(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      today: { type: 'string' },
      lang: { type: 'string' },
    },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) return fail(`Which file? One at a time: ${USAGE}`);
  if (values.today !== undefined && !isCalendarDate(values.today)) {
    return fail(`--today ${values.today}: a day YYYY-MM-DD is expected`);
  }
  if (values.lang !== undefined && !isLanguage(values.lang))
    return fail(`--lang ${values.lang}: fr or en is expected`);
  return checkFile(path, { today: values.today, lang: values.lang, isJson: values.json });
}

interface Options {
  readonly today: string | undefined;
  readonly lang: string | undefined;
  readonly isJson: boolean;
}

function checkFile(path: string, options: Options): number {
  let source: string;
  try {
    source = readFileSync(callerPath('check', path), 'utf8');
  } catch (cause) {
    return fail(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const parsed = parseBoardFileText(source);
  const asked = isLanguage(options.lang) ? options.lang : undefined;
  if (!parsed.ok) return fail(`${path}: ${describeProblem(parsed.error, asked ?? 'fr')}`);
  const { file, board, notRead } = parsed.value;
  const lang: Language = asked ?? (isLanguage(file.lang) ? file.lang : 'fr');
  for (const problem of notRead) console.error(`${path}: ${describeProblem(problem, lang)}`);
  const asOf = isCalendarDate(file.asOf) ? file.asOf : undefined;
  const today = options.today ?? asOf ?? calendarDateIn(board.settings.timeZone, Date.now());
  const findings = describeFindings(board, today, lang);
  for (const finding of findings) {
    console.log(
      options.isJson ? JSON.stringify(finding) : `${finding.severity.padEnd(7)}  ${finding.message}`,
    );
  }
  return findings.some((finding) => finding.severity === 'error') ? EXIT.found : EXIT.ok;
}

import { parseBoardFileText } from '@cap-commun/shared/board-file/parse';
import { describeReason } from '@cap-commun/shared/board-file/problems';
import { type CalendarDate, calendarDateIn, isCalendarDate } from '@cap-commun/shared/core/calendar-date';
import { isLanguage, type Language } from '@cap-commun/shared/core/language';
import { boardOf, readBoard } from '@cap-commun/shared/document/board-document';
import type { FindingsResponse } from '@cap-commun/shared/http/schemas';
import { describeFindings } from '@cap-commun/shared/rules/describe-findings';
import { applyUpdate, Doc } from 'yjs';

/** What was asked of the findings; what is left out follows from the board. */
export interface FindingsQuery {
  readonly today: CalendarDate | undefined;
  readonly lang: Language | undefined;
}

/** Findings of a stored document, or of the text of a board file; `now` in milliseconds since 1970. */
export type FindingsJob = { readonly asked: FindingsQuery; readonly now: number } & (
  | { readonly kind: 'document'; readonly update: Uint8Array }
  | { readonly kind: 'file'; readonly text: string }
);

export interface UnreadableFile {
  readonly path: string;
  readonly reason: string;
}

export type FindingsAnswer =
  | { readonly kind: 'findings'; readonly response: FindingsResponse }
  | { readonly kind: 'unreadable'; readonly problem: UnreadableFile };

/** Computes findings. Its cost follows the content, which may be anybody's: to be run in a thread of its own. */
export function runFindingsJob(job: FindingsJob): FindingsAnswer {
  return job.kind === 'file' ? ofFile(job.text, job) : ofDocument(job.update, job);
}

function ofDocument(update: Uint8Array, { asked, now }: FindingsJob): FindingsAnswer {
  const doc = new Doc();
  try {
    applyUpdate(doc, update);
    const content = readBoard(doc);
    const board = boardOf(content);
    const today = asked.today ?? calendarDateIn(board.settings.timeZone, now);
    const lang = asked.lang ?? content.info.lang;
    return { kind: 'findings', response: { today, lang, findings: describeFindings(board, today, lang) } };
  } finally {
    doc.destroy();
  }
}

/** A file says itself which day it speaks of. */
function ofFile(text: string, { asked, now }: FindingsJob): FindingsAnswer {
  const parsed = parseBoardFileText(text);
  if (!parsed.ok) {
    const reason = describeReason(parsed.error, asked.lang ?? 'fr');
    return { kind: 'unreadable', problem: { path: parsed.error.path, reason } };
  }
  const { file, board } = parsed.value;
  const asOf = isCalendarDate(file.asOf) ? file.asOf : undefined;
  const today = asked.today ?? asOf ?? calendarDateIn(board.settings.timeZone, now);
  const lang = asked.lang ?? (isLanguage(file.lang) ? file.lang : 'fr');
  return { kind: 'findings', response: { today, lang, findings: describeFindings(board, today, lang) } };
}

import { parseBoardFile } from '@cap-commun/shared/board-file/parse';
import { describeReason } from '@cap-commun/shared/board-file/problems';
import { type CalendarDate, calendarDateIn, isCalendarDate } from '@cap-commun/shared/core/calendar-date';
import { isLanguage, type Language } from '@cap-commun/shared/core/language';
import { boardOf, readBoard } from '@cap-commun/shared/document/board-document';
import type { FindingsResponse } from '@cap-commun/shared/http/schemas';
import { describeFindings } from '@cap-commun/shared/rules/describe-findings';
import { type Context, Hono } from 'hono';
import type { Doc } from 'yjs';
import { authorize } from './authorize.ts';
import { readJson } from './parse-body.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

/** The findings of a stored board, now or on a given day. */
export function findingsRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/:id/findings', async (context) => {
    const id = context.req.param('id');
    const allowed = await authorize(context, services, id, 'viewer');
    if (!allowed.ok) return allowed.error;
    const asked = readQuery(context);
    if (!asked) return badQuery();
    const answer = await services.documents.read(id, (doc) => findingsOf(doc, asked, services.now()));
    return answer ? context.json(answer) : problemResponse('not-available');
  });
  return routes;
}

/** The findings of a board file that is sent along; nothing of it is kept. */
export function validateRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/', async (context) => {
    const asked = readQuery(context);
    if (!asked) return badQuery();
    const json = await readJson(context, services.options.maxImportBytes);
    if (!json.ok) return json.error;
    const parsed = parseBoardFile(json.value);
    const lang = asked.lang ?? 'fr';
    if (!parsed.ok) {
      const errors = [{ path: parsed.error.path, reason: describeReason(parsed.error, lang) }];
      return problemResponse('unreadable-file', { errors });
    }
    const { file, board } = parsed.value;
    const asOf = isCalendarDate(file.asOf) ? file.asOf : undefined;
    const today = asked.today ?? asOf ?? calendarDateIn(board.settings.timeZone, services.now());
    const words = asked.lang ?? (isLanguage(file.lang) ? file.lang : 'fr');
    const findings = describeFindings(board, today, words);
    return context.json({ today, lang: words, findings } satisfies FindingsResponse);
  });
  return routes;
}

interface FindingsQuery {
  readonly today: CalendarDate | undefined;
  readonly lang: Language | undefined;
}

/** Findings of a document on the asked day, else today in the board's own time zone. */
export function findingsOf(doc: Doc, asked: FindingsQuery, now: number): FindingsResponse {
  const content = readBoard(doc);
  const board = boardOf(content);
  const today = asked.today ?? calendarDateIn(board.settings.timeZone, now);
  const lang = asked.lang ?? content.info.lang;
  return { today, lang, findings: describeFindings(board, today, lang) };
}

/** Undefined when the day or the language is not one. */
function readQuery(context: Context): FindingsQuery | undefined {
  const { today, lang } = context.req.query();
  if (today !== undefined && !isCalendarDate(today)) return undefined;
  if (lang !== undefined && !isLanguage(lang)) return undefined;
  return { today, lang };
}

function badQuery(): Response {
  return problemResponse('bad-request', { detail: 'today is YYYY-MM-DD, lang is fr or en' });
}

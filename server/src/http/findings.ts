import { isCalendarDate } from '@cap-commun/shared/core/calendar-date';
import { isLanguage } from '@cap-commun/shared/core/language';
import { type Context, Hono } from 'hono';
import type { FindingsAnswer, FindingsQuery } from '../findings/job.ts';
import { authorize } from './authorize.ts';
import { readText } from './parse-body.ts';
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
    const update = await services.documents.encode(id);
    if (!update) return problemResponse('not-available');
    const job = { kind: 'document', update, asked, now: services.now() } as const;
    const answer = await services.findings.boards.run(job);
    return answer.ok ? respond(context, answer.value) : problemResponse('too-heavy');
  });
  return routes;
}

/** The findings of a board file that is sent along; nothing of it is kept. */
export function validateRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/', async (context) => {
    const asked = readQuery(context);
    if (!asked) return badQuery();
    const text = await readText(context, services.options.maxImportBytes);
    if (!text.ok) return text.error;
    const job = { kind: 'file', text: text.value, asked, now: services.now() } as const;
    const answer = await services.findings.files.run(job);
    return answer.ok ? respond(context, answer.value) : problemResponse('too-heavy');
  });
  return routes;
}

function respond(context: Context, answer: FindingsAnswer): Response {
  if (answer.kind === 'unreadable') return problemResponse('unreadable-file', { errors: [answer.problem] });
  return context.json(answer.response);
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

import { isLanguage } from '@cap-commun/shared/core/language';
import { type Context, Hono } from 'hono';
import type { ExportFormat } from '../documents/reads.ts';
import { authorize } from './authorize.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

const CONTENT_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/** Downloads for people: a table for spreadsheets, a summary to paste. The board file has its own route. */
export function exportRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/:id/export.csv', (context) => sendExport(context, services, 'csv'));
  routes.get('/:id/export.md', (context) => sendExport(context, services, 'md'));
  return routes;
}

async function sendExport(
  context: Context<Env>,
  services: Services,
  format: ExportFormat,
): Promise<Response> {
  const id = context.req.param('id') ?? '';
  const allowed = await authorize(context, services, id, 'viewer');
  if (!allowed.ok) return allowed.error;
  const { lang } = context.req.query();
  if (lang !== undefined && !isLanguage(lang)) {
    return problemResponse('bad-request', { detail: 'lang is fr or en' });
  }
  const text = await services.documents.read('exported', id, { format, lang, now: services.now() });
  if (text === undefined) return problemResponse('not-available');
  return context.body(text, 200, {
    'Content-Type': CONTENT_TYPES[format],
    'Content-Disposition': `attachment; filename="board.${format}"`,
  });
}

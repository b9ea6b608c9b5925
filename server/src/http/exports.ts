import { calendarDateIn } from '@cap-commun/shared/core/calendar-date';
import { isLanguage, type Language } from '@cap-commun/shared/core/language';
import { boardOf, readBoard } from '@cap-commun/shared/document/board-document';
import { timeZoneOf } from '@cap-commun/shared/domain/board-info';
import { boardCsv } from '@cap-commun/shared/export/board-csv';
import { boardMarkdown } from '@cap-commun/shared/export/board-markdown';
import { type ExportedBoard, exportedBoard } from '@cap-commun/shared/export/exported-board';
import { type Context, Hono } from 'hono';
import type { Doc } from 'yjs';
import { authorize } from './authorize.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

interface Format {
  readonly contentType: string;
  write(exported: ExportedBoard): string;
}

const FORMATS = {
  csv: { contentType: 'text/csv; charset=utf-8', write: boardCsv },
  md: { contentType: 'text/markdown; charset=utf-8', write: boardMarkdown },
} as const satisfies Record<string, Format>;

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
  format: keyof typeof FORMATS,
): Promise<Response> {
  const id = context.req.param('id') ?? '';
  const allowed = await authorize(context, services, id, 'viewer');
  if (!allowed.ok) return allowed.error;
  const { lang } = context.req.query();
  if (lang !== undefined && !isLanguage(lang)) {
    return problemResponse('bad-request', { detail: 'lang is fr or en' });
  }
  const { contentType, write } = FORMATS[format];
  const text = await services.documents.read(id, (doc) => write(readExported(doc, lang, services.now())));
  if (text === undefined) return problemResponse('not-available');
  return context.body(text, 200, {
    'Content-Type': contentType,
    'Content-Disposition': `attachment; filename="board.${format}"`,
  });
}

function readExported(doc: Doc, lang: Language | undefined, now: number): ExportedBoard {
  const content = readBoard(doc);
  const today = calendarDateIn(timeZoneOf(content.info), now);
  return exportedBoard(content.info, boardOf(content), today, lang ?? content.info.lang);
}

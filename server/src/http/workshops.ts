import { isLanguage } from '@cap-commun/shared/core/language';
import {
  type NoteCode,
  noteDeviceRequest,
  type SessionsResponse,
} from '@cap-commun/shared/http/workshop-schemas';
import type { Session } from '@cap-commun/shared/workshop/session';
import { type Context, Hono } from 'hono';
import type { Membership } from '../auth/access.ts';
import type { SummaryFormat } from '../documents/sessions.ts';
import { authorize } from './authorize.ts';
import { readBody } from './parse-body.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

const CONTENT_TYPES: Readonly<Record<SummaryFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/** Sessions that were run on a board with what came of them, and the codes for a person's second device. */
export function workshopRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/:id/sessions', (context) => listSessions(context, services));
  routes.get('/:id/sessions/:session/summary.json', (context) => sendSummary(context, services, 'json'));
  routes.get('/:id/sessions/:session/summary.csv', (context) => sendSummary(context, services, 'csv'));
  routes.get('/:id/sessions/:session/summary.md', (context) => sendSummary(context, services, 'md'));
  routes.post('/:id/notes/code', (context) => issueCode(context, services));
  routes.post('/:id/notes/devices', (context) => addDevice(context, services));
  return routes;
}

async function listSessions(context: Context<Env>, services: Services): Promise<Response> {
  const board = context.req.param('id') ?? '';
  const allowed = await authorize(context, services, board, 'viewer');
  if (!allowed.ok) return allowed.error;
  const sessions = (await services.workshops.all(board)).map(toListed);
  return context.json({ sessions } satisfies SessionsResponse);
}

function toListed({ id, phase, recipe, startedAt, closedAt, participants, driver }: Session) {
  return {
    id,
    isOpen: phase === 'running',
    name: recipe.name,
    template: recipe.template,
    startedAt: startedAt ?? 0,
    closedAt,
    people: participants.length,
    facilitator: driver.name,
  };
}

async function sendSummary(
  context: Context<Env>,
  services: Services,
  format: SummaryFormat,
): Promise<Response> {
  const board = context.req.param('id') ?? '';
  const allowed = await authorize(context, services, board, 'viewer');
  if (!allowed.ok) return allowed.error;
  const { lang } = context.req.query();
  if (lang !== undefined && !isLanguage(lang)) {
    return problemResponse('bad-request', { detail: 'lang is fr or en' });
  }
  const all = await services.workshops.all(board);
  const session = all.find(({ id }) => id === context.req.param('session'));
  if (!session) return problemResponse('not-available');
  const ask = { session, format, lang, now: services.now() };
  const text = await services.documents.read('sessionSummary', board, ask);
  if (text === undefined) return problemResponse('not-available');
  return context.body(text, 200, {
    'Content-Type': CONTENT_TYPES[format],
    ...(format !== 'json' && { 'Content-Disposition': `attachment; filename="session.${format}"` }),
  });
}

/** A code for another device of the same person, asked for on one that writes their notes already. */
async function issueCode(context: Context<Env>, services: Services): Promise<Response> {
  const found = await personOf(context, services);
  if (!found.ok) return found.response;
  const { board, id, person } = found.membership;
  const owner = await services.notes.ownerFor(board, id, person);
  if (owner === undefined) return problemResponse('other-device');
  const code: NoteCode = services.workshops.codes.issue(board, person, owner);
  return context.json(code, 201);
}

/** Lets this device write a person's notes: with a code, those of the device that showed it; without, apart. */
async function addDevice(context: Context<Env>, services: Services): Promise<Response> {
  const found = await personOf(context, services);
  if (!found.ok) return found.response;
  const body = await readBody(context, noteDeviceRequest, services.options.maxBodyBytes);
  if (!body.ok) return body.error;
  const { board, id, person } = found.membership;
  const { code } = body.value;
  const owner = code === undefined ? id : services.workshops.codes.redeem(board, person, code);
  if (owner === undefined) return problemResponse('wrong-code');
  if (!(await services.notes.addDevice(board, id, person, owner))) return problemResponse('too-many-devices');
  return context.body(null, 204);
}

type FoundPerson =
  | { readonly ok: true; readonly membership: Membership & { readonly person: string } }
  | { readonly ok: false; readonly response: Response };

/** Whoever writes is a person card: a viewer and a program have no private notes. */
async function personOf(context: Context<Env>, services: Services): Promise<FoundPerson> {
  const allowed = await authorize(context, services, context.req.param('id') ?? '', 'editor');
  if (!allowed.ok) return { ok: false, response: allowed.error };
  const { person } = allowed.value;
  if (person === null) return { ok: false, response: problemResponse('no-person') };
  return { ok: true, membership: { ...allowed.value, person } };
}

import { datedToday } from '@cap-commun/shared/board-file/shift-dates';
import { calendarDateIn } from '@cap-commun/shared/core/calendar-date';
import { type CreateBoardResponse, createBoardRequest } from '@cap-commun/shared/http/schemas';
import { isTemplateId } from '@cap-commun/shared/templates/catalogue';
import { type Context, Hono } from 'hono';
import type { StoredLink } from '../storage/board-store.ts';
import { authorize, callerOf } from './authorize.ts';
import { boardLinkUrls, publicOrigin } from './link-urls.ts';
import { createBoardFrom } from './new-board.ts';
import { readBody } from './parse-body.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

/** Boards: make, read, download, delete. */
export function boardRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/', (context) => createBoard(context, services));
  routes.get('/:id', (context) => sendBoard(context, services));
  routes.get('/:id/export.json', async (context) => {
    const answer = await sendBoard(context, services);
    if (answer.ok) answer.headers.set('Content-Disposition', 'attachment; filename="board.json"');
    return answer;
  });
  routes.delete('/:id', (context) => deleteBoard(context, services));
  return routes;
}

async function createBoard(context: Context<Env>, services: Services): Promise<Response> {
  if (!mayCreate(context, services)) return problemResponse('creation-closed');
  const body = await readBody(context, createBoardRequest, services.options.maxBodyBytes);
  if (!body.ok) return body.error;
  const { template } = body.value;
  const example = template === undefined ? undefined : services.templates.get(template);
  if (template !== undefined && !example && !isTemplateId(template))
    return problemResponse('unknown-template');
  const file = example && datedToday(example, calendarDateIn(example.settings?.timeZone, services.now()));
  const { id, links } = await createBoardFrom(services, body.value, file);
  if (context.req.header('authorization') === undefined) await joinAsFacilitator(context, services, links);
  const answer: CreateBoardResponse = {
    id,
    links: boardLinkUrls(links, publicOrigin(context, services), services),
  };
  return context.json(answer, 201);
}

function mayCreate(context: Context, { options, access }: Services): boolean {
  return (
    options.createBoards === 'anyone' ||
    access.isAdmin(context.req.header('authorization'), options.adminToken)
  );
}

/** The browser that makes a board is its facilitator, and says later who it is. */
async function joinAsFacilitator(
  context: Context<Env>,
  services: Services,
  links: readonly StoredLink[],
): Promise<void> {
  const link = links.find(({ name }) => name === 'facilitator');
  if (!link) return;
  const { session, secret } = await services.access.sessionFor(await callerOf(context, services));
  const membership = services.access.newMembership(session, link, { name: '', partner: null, person: null });
  await services.store.saveMembership(membership);
  context.header('Set-Cookie', services.access.cookie.write(secret));
}

async function sendBoard(context: Context<Env>, services: Services): Promise<Response> {
  const id = context.req.param('id') ?? '';
  const allowed = await authorize(context, services, id, 'viewer');
  if (!allowed.ok) return allowed.error;
  const file = await services.documents.read('boardFile', id, { id, now: services.now() });
  if (!file) return problemResponse('not-available');
  return context.body(file as Uint8Array<ArrayBuffer>, 200, { 'Content-Type': 'application/json' });
}

async function deleteBoard(context: Context<Env>, services: Services): Promise<Response> {
  const id = context.req.param('id') ?? '';
  const allowed = await authorize(context, services, id, 'facilitator');
  if (!allowed.ok) return allowed.error;
  await services.store.deleteBoard(id);
  services.hub.drop(id, 'deleted');
  services.logger.info({ board: id }, 'board deleted');
  return context.body(null, 204);
}

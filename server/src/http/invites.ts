import { type InviteResponse, inviteRequest } from '@cap-commun/shared/http/schemas';
import { linkGrants } from '@cap-commun/shared/protocol/roles';
import { Hono } from 'hono';
import { readBody } from './parse-body.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

/** What a link opens, for the page that asks "who are you?". */
export function inviteRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/', async (context) => {
    const body = await readBody(context, inviteRequest, services.options.maxBodyBytes);
    if (!body.ok) return body.error;
    const link = await services.access.openLink(body.value.token);
    const preview = link && (await services.documents.read('invite', link.board, { link: link.name }));
    if (!link || !preview) return problemResponse('not-available');
    const present = services.hub.presentIn(link.board);
    const answer: InviteResponse = { boardId: link.board, ...linkGrants[link.name], present, ...preview };
    return context.json(answer);
  });
  return routes;
}

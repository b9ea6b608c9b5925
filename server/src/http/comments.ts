import type { CommentsResponse } from '@cap-commun/shared/http/schemas';
import { type Context, Hono } from 'hono';
import { authorize } from './authorize.ts';
import type { Env, Services } from './services.ts';

/** The comments of a board, from a revision on: what is told of them over the socket is only what changed last. */
export function commentRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/:id/comments', (context) => sendComments(context, services));
  return routes;
}

async function sendComments(context: Context<Env>, services: Services): Promise<Response> {
  const board = context.req.param('id') ?? '';
  const allowed = await authorize(context, services, board, 'viewer');
  if (!allowed.ok) return allowed.error;
  const asked = Number(context.req.query('after') ?? 0);
  const after = Number.isSafeInteger(asked) && asked >= 0 ? asked : 0;
  const changes = await services.comments.changesAfter(board, after);
  const marks = await services.comments.readMarksOf(board, allowed.value.person);
  return context.json({ ...changes, marks } satisfies CommentsResponse);
}

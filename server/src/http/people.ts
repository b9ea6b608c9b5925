import type { PeopleResponse } from '@cap-commun/shared/http/schemas';
import { type Context, Hono } from 'hono';
import type { Membership } from '../auth/access.ts';
import { authorize } from './authorize.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

/** Who has come onto the board, for its facilitator, and the door for one of them. */
export function peopleRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/:id/people', async (context) => {
    const allowed = await authorize(context, services, context.req.param('id'), 'facilitator');
    return allowed.ok ? sendPeople(context, services, allowed.value) : allowed.error;
  });
  routes.delete('/:id/people/:membership', (context) => removePerson(context, services));
  return routes;
}

/** What somebody wrote stays; they leave at once, and their browser is told to forget its copy. */
async function removePerson(context: Context<Env>, services: Services): Promise<Response> {
  const board = context.req.param('id') ?? '';
  const allowed = await authorize(context, services, board, 'facilitator');
  if (!allowed.ok) return allowed.error;
  const id = context.req.param('membership') ?? '';
  // Whoever removed themself could not come back, and the last one would leave nobody who can.
  if (id === allowed.value.id) return problemResponse('not-available');
  if (!(await services.store.endMembership(board, id, 'revoked'))) return problemResponse('not-available');
  services.hub.closePeers(board, 'revoked', ({ identity }) => identity.membership === id);
  services.logger.info({ board }, 'person removed');
  return sendPeople(context, services, allowed.value);
}

async function sendPeople(
  context: Context<Env>,
  { store, hub }: Services,
  asking: Membership,
): Promise<Response> {
  const present = hub.membershipsIn(asking.board);
  const people = (await store.membershipsOn(asking.board)).map(({ id, name, role, slot, person }) => {
    return { id, name, role, slot, person, isPresent: present.has(id), isMe: id === asking.id };
  });
  return context.json({ people } satisfies PeopleResponse);
}

import { newEntityId } from '@cap-commun/shared/core/ids';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import {
  type JoinRequest,
  joinRequest,
  type Membership,
  type MembershipSummary,
  type SessionResponse,
} from '@cap-commun/shared/http/schemas';
import { linkGrants } from '@cap-commun/shared/protocol/roles';
import { type Context, Hono } from 'hono';
import type { StoredLink, StoredMembership } from '../storage/board-store.ts';
import { callerOf } from './authorize.ts';
import { readBody } from './parse-body.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

/** The session: join by a link, see where one is, leave. */
export function sessionRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/', (context) => join(context, services));
  routes.get('/', (context) => listMemberships(context, services));
  routes.delete('/', (context) => leave(context, services));
  return routes;
}

async function join(context: Context<Env>, services: Services): Promise<Response> {
  const body = await readBody(context, joinRequest, services.options.maxBodyBytes);
  if (!body.ok) return body.error;
  const link = await services.access.openLink(body.value.token);
  if (!link) return problemResponse('not-available');

  const { session, secret } = await services.access.sessionFor(await callerOf(context, services));
  const existing = await liveMembership(services, session.hash, link.board);
  if (existing && existing.link !== link.id && body.value.replace !== true) {
    return problemResponse('membership-exists', { detail: existing.role });
  }
  const identity = await settleIdentity(services, link, body.value, existing);
  if (!identity) return problemResponse('unknown-person');
  const fresh = services.access.newMembership(session, link, { name: body.value.name, ...identity });
  const isSameLink = existing?.link === link.id;
  if (existing && !isSameLink) await services.store.saveMembership({ ...existing, ended: 'left' });
  const membership = isSameLink ? { ...fresh, id: existing.id, createdAt: existing.createdAt } : fresh;
  await services.store.saveMembership(membership);
  if (!(await services.access.openLink(body.value.token))) {
    // Revoked or replaced while we were at it: whoever did it did not see this membership.
    await services.store.endMembership(link.board, membership.id, 'revoked');
    return problemResponse('not-available');
  }
  if (existing)
    services.hub.closePeers(link.board, 'roleChanged', (peer) => peer.identity.membership === existing.id);
  context.header('Set-Cookie', services.access.cookie.write(secret));
  const { board, role, partner, person } = membership;
  const answer: Membership = { boardId: board, role, partner, person };
  return context.json(answer);
}

async function liveMembership(
  services: Services,
  session: string,
  board: string,
): Promise<StoredMembership | undefined> {
  const all = await services.store.membershipsOf(session);
  return all.find((membership) => membership.board === board && membership.ended === null);
}

interface BoardIdentity {
  readonly partner: string | null;
  readonly person: string | null;
}

/**
 * Who somebody is on the board: the person card they chose, the one they had, or a new one that the server writes.
 * Undefined when the chosen card is not one that the link may be. Viewers are nobody's card.
 */
async function settleIdentity(
  { documents, randomBytes }: Services,
  link: StoredLink,
  request: JoinRequest,
  existing: StoredMembership | undefined,
): Promise<BoardIdentity | undefined> {
  const { role, slot } = linkGrants[link.name];
  const partner = (await documents.read('partnerOf', link.board, { slot })) ?? null;
  if (role === 'viewer') return request.person === undefined ? { partner, person: null } : undefined;
  const chosen = request.person ?? (existing?.link === link.id ? existing.person : null);
  if (chosen) {
    const brand = role === 'facilitator' ? null : partner;
    const mayBe = await documents.read('isPersonOf', link.board, { person: chosen, partner: brand });
    if (mayBe) return { partner, person: chosen };
    if (request.person !== undefined) return undefined;
  }
  const person = newEntityId(definitionOf('person').idPrefix, randomBytes);
  await documents.change('addPerson', link.board, { id: person, title: request.name, partner });
  return { partner, person };
}

async function listMemberships(context: Context<Env>, services: Services): Promise<Response> {
  const caller = await callerOf(context, services);
  if (caller.kind !== 'browser') return context.json({ memberships: [] } satisfies SessionResponse);
  const all = await services.store.membershipsOf(caller.session.hash);
  const live = all.filter((membership) => membership.ended === null);
  const memberships = await Promise.all(live.map((membership) => summarise(services, membership)));
  context.header('Set-Cookie', services.access.cookie.write(caller.secret));
  return context.json({ memberships: memberships.flatMap((each) => each ?? []) } satisfies SessionResponse);
}

async function summarise(
  { documents }: Services,
  membership: StoredMembership,
): Promise<MembershipSummary | undefined> {
  const { id, board, role, partner, person, slot, name } = membership;
  const info = await documents.read('info', board);
  if (!info) return undefined;
  return { boardId: board, role, partner, person, slot, name, title: info.title, membershipId: id };
}

/** Leaves every board, and forgets this browser. */
async function leave(context: Context<Env>, services: Services): Promise<Response> {
  const caller = await callerOf(context, services);
  if (caller.kind === 'browser') {
    const all = await services.store.membershipsOf(caller.session.hash);
    for (const membership of all.filter(({ ended }) => ended === null)) {
      await services.store.saveMembership({ ...membership, ended: 'left' });
      services.hub.closePeers(
        membership.board,
        'notAvailable',
        (peer) => peer.identity.membership === membership.id,
      );
    }
    await services.store.saveSession({ ...caller.session, expiresAt: services.now() });
  }
  context.header('Set-Cookie', services.access.cookie.clear());
  return context.body(null, 204);
}

import type { LinksResponse } from '@cap-commun/shared/http/schemas';
import { LINK_NAMES, type LinkName } from '@cap-commun/shared/protocol/roles';
import { type Context, Hono } from 'hono';
import type { StoredLink } from '../storage/board-store.ts';
import { authorize } from './authorize.ts';
import { linkUrl, publicOrigin } from './link-urls.ts';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

/** The facilitator's hand on the board's links: see them, replace one (people stay), revoke one (they leave). */
export function linkRoutes(services: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/:id/links', async (context) => {
    const allowed = await authorize(context, services, context.req.param('id'), 'facilitator');
    return allowed.ok ? sendLinks(context, services) : allowed.error;
  });
  routes.post('/:id/links/:name/replace', (context) =>
    changeLink(context, services, async (link) => {
      await services.store.saveLink({ ...link, generation: link.generation + 1, isRevoked: false });
    }),
  );
  routes.post('/:id/links/:name/revoke', (context) =>
    changeLink(context, services, async (link) => {
      await services.store.saveLink({ ...link, isRevoked: true });
      const ended = new Set(await services.store.endMembershipsOf(link.id, 'revoked'));
      services.hub.closePeers(link.board, 'revoked', ({ identity }) => {
        return ended.has(identity.membership) || identity.membership === `link-${link.id}`;
      });
    }),
  );
  return routes;
}

async function changeLink(
  context: Context<Env>,
  services: Services,
  change: (link: StoredLink) => Promise<void>,
): Promise<Response> {
  const board = context.req.param('id') ?? '';
  const allowed = await authorize(context, services, board, 'facilitator');
  if (!allowed.ok) return allowed.error;
  const link = await findLink(services, board, context.req.param('name'));
  // Without it, nobody could ever hand out the board's links again.
  const isOwn = link?.name === 'facilitator' && context.req.path.endsWith('/revoke');
  if (!link || isOwn) return problemResponse('not-available');
  await change(link);
  return sendLinks(context, services);
}

async function findLink({ store }: Services, board: string, name = ''): Promise<StoredLink | undefined> {
  return (await store.linksOf(board)).find((link) => link.name === name);
}

async function sendLinks(context: Context<Env>, services: Services): Promise<Response> {
  const links = await services.store.linksOf(context.req.param('id') ?? '');
  const origin = publicOrigin(context, services);
  const urlOf = (name: LinkName): string | null => {
    const link = links.find((each) => each.name === name);
    return link && !link.isRevoked ? linkUrl(origin, services.access.tokenOf(link)) : null;
  };
  const urls = Object.fromEntries(LINK_NAMES.map((name) => [name, urlOf(name)])) as Record<
    LinkName,
    string | null
  >;
  return context.json({ ...urls, embeds: services.options.embedOrigins.length > 0 } satisfies LinksResponse);
}

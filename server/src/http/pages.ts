import { Hono } from 'hono';
import type { Env, Services } from './services.ts';
import { StaticFiles } from './static-files.ts';

/** Under it stands the only page that another site may show in a frame. */
export const EMBED_PREFIX = '/embed/';

/** Addresses that the client itself routes; each has the same page in it, with its own list of what to load first. */
const PAGES = [
  ['/', '/index.html'],
  ['/join', '/join.html'],
  ['/b/:id', '/board.html'],
  [`${EMBED_PREFIX}:id`, '/embed.html'],
] as const;

/** The built client; without a build, one line that says what to do. */
export function pageRoutes({ options }: Services): Hono<Env> {
  const routes = new Hono<Env>();
  if (options.clientFolder === undefined) {
    for (const [page] of PAGES)
      routes.get(page, (context) => context.text('The client is not built: run pnpm build.', 503));
    return routes;
  }
  const files = new StaticFiles(options.clientFolder);
  for (const [page, file] of PAGES)
    routes.get(page, (context) => files.answer(context, file) ?? context.notFound());
  routes.get('*', (context, next) => {
    const answer = files.answer(context, context.req.path);
    return answer ? Promise.resolve(answer) : next();
  });
  return routes;
}

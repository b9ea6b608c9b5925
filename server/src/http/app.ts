import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { clientAddress } from '../middleware/client-address/index.ts';
import { rateLimit } from '../middleware/rate-limit/index.ts';
import { requestGuard } from '../middleware/request-guard/index.ts';
import { type SecurityHeaderOptions, securityHeaders } from '../middleware/security-headers/index.ts';
import { boardRoutes } from './boards.ts';
import { commentRoutes } from './comments.ts';
import { exportRoutes } from './exports.ts';
import { findingsRoutes, validateRoutes } from './findings.ts';
import { healthRoutes } from './health.ts';
import { importRoutes } from './imports.ts';
import { inviteRoutes } from './invites.ts';
import { linkRoutes } from './links.ts';
import { sendMetrics } from './metrics.ts';
import { openApiDescription } from './openapi.ts';
import { EMBED_PREFIX, pageRoutes } from './pages.ts';
import { peopleRoutes } from './people.ts';
import { problemOf, problemResponse } from './problems.ts';
import { readingsRoutes } from './readings.ts';
import type { Env, HttpOptions, HttpRates, Services } from './services.ts';
import { sessionRoutes } from './sessions.ts';
import { versionRoutes } from './versions.ts';
import { workshopRoutes } from './workshops.ts';

const NOBODY: readonly string[] = [];

/** Everything that is answered over HTTP, but not the socket. */
export function createHttpApp(services: Services): Hono<Env> {
  const { options, access, origin, logger } = services;
  const app = new Hono<Env>();
  app.use(securityHeaders(headerOptions(options)));
  app.use(
    '/api/*',
    requestGuard(origin, access.cookie, (reason) => problemResponse(reason)),
    noStore,
  );
  app.post('/api/boards', limited(services, 'createBoard'));
  app.post('/api/session', limited(services, 'join'));
  app.post('/api/invite', limited(services, 'join'));
  app.post('/api/validate', limited(services, 'validate'));
  app.use('/api/boards/:id/*', limited(services, 'board'));
  app.post('/api/boards/:id/versions/*', limited(services, 'version'));
  app.route('/', healthRoutes(services));
  for (const routes of [
    boardRoutes,
    commentRoutes,
    exportRoutes,
    findingsRoutes,
    importRoutes,
    linkRoutes,
    peopleRoutes,
    readingsRoutes,
    versionRoutes,
    workshopRoutes,
  ]) {
    app.route('/api/boards', routes(services));
  }
  app.route('/api/validate', validateRoutes(services));
  app.get('/api/openapi.json', (context) => context.json(openApiDescription()));
  app.get('/metrics', (context) => sendMetrics(context, services));
  app.route('/api/session', sessionRoutes(services));
  app.route('/api/invite', inviteRoutes(services));
  app.all('/api/*', () => problemResponse('not-available'));
  app.route('/', pageRoutes(services));
  app.notFound(() => problemResponse('not-available'));
  app.onError((error, context) => {
    logger.error({ err: error, path: context.req.routePath }, 'request failed');
    return problemResponse(problemOf(error));
  });
  return app;
}

/** How the security headers follow from the configuration. */
export function headerOptions({ embedOrigins, publicUrl }: HttpOptions): SecurityHeaderOptions {
  return {
    frameAncestorsOf: (path) => (path.startsWith(EMBED_PREFIX) ? embedOrigins : NOBODY),
    isHttps: publicUrl?.protocol === 'https:',
  };
}

const noStore: MiddlewareHandler = async (context, next) => {
  await next();
  context.res.headers.set('Cache-Control', 'no-store');
};

function limited({ options, now }: Services, what: keyof HttpRates): MiddlewareHandler {
  const rate = options.rates?.[what];
  if (!rate) return (_context, next) => next();
  const addressOf = (context: Context): string => clientAddress(context, options.trustedProxies);
  return rateLimit(rate, addressOf, now, () => problemResponse('too-many-requests'));
}

import { Hono } from 'hono';
import { problemResponse } from './problems.ts';
import type { Env, Services } from './services.ts';

/** Longest that a store may take to answer and still be called ready. */
const READY_TIMEOUT_MS = 2_000;

/** Alive, and ready: the store answers. */
export function healthRoutes({ store, logger }: Services): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/healthz', (context) => context.json({ status: 'ok' }));
  routes.get('/readyz', async (context) => {
    try {
      await Promise.race([store.ping(), rejectAfter(READY_TIMEOUT_MS)]);
      return context.json({ status: 'ready' });
    } catch (error) {
      logger.warn({ err: error }, 'store does not answer');
      return problemResponse('store-unavailable');
    }
  });
  return routes;
}

function rejectAfter(milliseconds: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('timeout')), milliseconds).unref();
  });
}

import type { MiddlewareHandler } from 'hono';
import type { SessionCookie } from '../../auth/cookies.ts';
import type { OriginRule } from '../../auth/origin.ts';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Why an unsafe request is turned away. */
export type GuardRefusal = 'foreign-origin' | 'not-json';

/**
 * Keeps other sites from acting with a visitor's session: an unsafe request must come from our own pages, or bring a
 * token of its own, and its body must be JSON (which no plain form can send).
 */
export function requestGuard(
  origin: OriginRule,
  cookie: SessionCookie,
  refuse: (reason: GuardRefusal) => Response,
): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    if (SAFE_METHODS.has(req.method)) return next();
    const hasToken = req.header('authorization') !== undefined;
    const hasSession = cookie.read(req.header('cookie')) !== undefined;
    const from = req.header('origin');
    const isOurs = from === undefined ? !hasSession : origin.allows(from, req.header('host'), false);
    if (!hasToken && !isOurs) return refuse('foreign-origin');
    const type = req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (req.method !== 'DELETE' && type !== 'application/json') return refuse('not-json');
    return next();
  };
}

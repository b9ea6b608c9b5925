import type { MiddlewareHandler } from 'hono';

export interface SecurityHeaderOptions {
  /** Origins whose pages may show what stands under a path in a frame. */
  readonly frameAncestorsOf: (path: string) => readonly string[];
  readonly isHttps: boolean;
}

const ONE_YEAR_S = 31_536_000;

/** The content security policy of every page; nothing comes from anywhere else, and nothing inline runs. */
export function contentSecurityPolicy(frameAncestors: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors.length > 0 ? frameAncestors.join(' ') : "'none'"}`,
  ].join('; ');
}

/** Puts the security headers on every answer. */
export function securityHeaders({ frameAncestorsOf, isHttps }: SecurityHeaderOptions): MiddlewareHandler {
  const headers: Record<string, string> = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    ...(isHttps ? { 'Strict-Transport-Security': `max-age=${ONE_YEAR_S}; includeSubDomains` } : {}),
  };
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    const policy = contentSecurityPolicy(frameAncestorsOf(context.req.path));
    context.res.headers.set('Content-Security-Policy', policy);
  };
}

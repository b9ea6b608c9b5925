import type { Context } from 'hono';
import type { Access } from '../auth/access.ts';
import type { OriginRule } from '../auth/origin.ts';
import type { ConnectionContext } from './connection.ts';
import type { SocketLimits } from './limits.ts';

/** What the ways into a board work with. */
export interface SyncOptions extends ConnectionContext {
  readonly access: Access;
  readonly origin: OriginRule;
}

/** Most bytes of one message: a little more than an update may have, so that one too large is refused with a reason. */
export function maxWireBytes({ maxFrameBytes }: Pick<SocketLimits, 'maxFrameBytes'>): number {
  return maxFrameBytes + 64 * 1024;
}

/** Whether a request comes from one of our pages, or from a program with a token. */
export function isOriginAllowed(context: Context, { origin }: SyncOptions): boolean {
  const hasToken = context.req.header('authorization') !== undefined;
  return origin.allows(context.req.header('origin'), context.req.header('host'), hasToken);
}

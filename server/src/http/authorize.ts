import { err, ok, type Result } from '@cap-commun/shared/core/result';
import { hasRole, type Role } from '@cap-commun/shared/protocol/roles';
import type { Context } from 'hono';
import type { Caller, Membership } from '../auth/access.ts';
import { problemResponse } from './problems.ts';
import type { Services } from './services.ts';

/** Who asks, by cookie or token. */
export function callerOf(context: Context, { access }: Services): Promise<Caller> {
  return access.identify({
    cookie: context.req.header('cookie'),
    authorization: context.req.header('authorization'),
  });
}

/**
 * The caller's membership on a board, when it has at least the role that is asked. Unknown board, somebody else's
 * board and too small a role are one answer.
 */
export async function authorize(
  context: Context,
  services: Services,
  board: string,
  needed: Role,
): Promise<Result<Membership, Response>> {
  const entry = await services.access.enter(await callerOf(context, services), board);
  if (entry.kind !== 'member' || !hasRole(entry.membership.role, needed))
    return err(problemResponse('not-available'));
  return ok(entry.membership);
}

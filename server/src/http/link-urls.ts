import type { BoardLinks } from '@cap-commun/shared/http/schemas';
import { LINK_NAMES, type LinkName } from '@cap-commun/shared/protocol/roles';
import type { Context } from 'hono';
import type { StoredLink } from '../storage/board-store.ts';
import type { Services } from './services.ts';

/** The address people know this server by. */
export function publicOrigin(context: Context, { options }: Services): string {
  return options.publicUrl?.origin ?? new URL(context.req.url).origin;
}

/** A link as it is handed out: the secret stands after the `#`, which no browser sends to any server. */
export function linkUrl(origin: string, token: string): string {
  return `${origin}/join#${token}`;
}

export function boardLinkUrls(
  links: readonly StoredLink[],
  origin: string,
  { access }: Services,
): BoardLinks {
  const urlOf = (name: LinkName): string => {
    const link = links.find((each) => each.name === name);
    if (!link) throw new Error(`The board has no ${name} link`);
    return linkUrl(origin, access.tokenOf(link));
  };
  return Object.fromEntries(LINK_NAMES.map((name) => [name, urlOf(name)])) as BoardLinks;
}

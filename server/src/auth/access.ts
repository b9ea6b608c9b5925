import { timingSafeEqual } from 'node:crypto';
import { LINK_NAMES, linkGrants } from '@cap-commun/shared/protocol/roles';
import type { AccessStore, StoredLink, StoredMembership, StoredSession } from '../storage/board-store.ts';
import { hashSecret, SESSION_LIFETIME_MS, type SessionCookie } from './cookies.ts';
import { type LinkTokens, linkIdOf, newSecretId } from './link-tokens.ts';

/** What a request brings to say who sends it. */
export interface Credentials {
  readonly cookie: string | undefined;
  readonly authorization: string | undefined;
}

/** Who sends a request: a browser with a session, a program with a link's token, or nobody known. */
export type Caller =
  | { readonly kind: 'browser'; readonly session: StoredSession; readonly secret: string }
  | { readonly kind: 'program'; readonly link: StoredLink }
  | { readonly kind: 'nobody' };

export type Membership = Omit<StoredMembership, 'session' | 'createdAt' | 'ended'>;

/** The outcome of asking for a board. `gone` is told only to a session that was once on it. */
export type Entry =
  | { readonly kind: 'member'; readonly membership: Membership; readonly isProgram?: boolean }
  | { readonly kind: 'gone'; readonly because: 'revoked' | 'deleted' }
  | { readonly kind: 'notAvailable' };

/** Half of a session's lifetime is left before it is prolonged: not every request writes. */
const RENEW_AFTER_MS = 86_400_000;

/** Who may do what: links, sessions, memberships. */
export class Access {
  readonly #store: AccessStore;
  readonly #tokens: LinkTokens;
  readonly #now: () => number;
  readonly cookie: SessionCookie;

  constructor(store: AccessStore, tokens: LinkTokens, cookie: SessionCookie, now: () => number) {
    this.#store = store;
    this.#tokens = tokens;
    this.cookie = cookie;
    this.#now = now;
  }

  tokenOf(link: StoredLink): string {
    return this.#tokens.tokenOf(link);
  }

  /** Whether a request brings the administrator's token; nobody does when there is none. */
  isAdmin(authorization: string | undefined, adminToken: string | undefined): boolean {
    const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
    if (given === undefined || adminToken === undefined) return false;
    return timingSafeEqual(Buffer.from(hashSecret(given)), Buffer.from(hashSecret(adminToken)));
  }

  /** A token says more than a cookie: a request with both is a program's. */
  async identify({ cookie, authorization }: Credentials): Promise<Caller> {
    const bearer = /^Bearer ([\w.-]+)$/i.exec(authorization ?? '')?.[1];
    if (bearer) {
      const link = await this.openLink(bearer);
      return link ? { kind: 'program', link } : { kind: 'nobody' };
    }
    const secret = this.cookie.read(cookie);
    const session = secret ? await this.#liveSession(secret) : undefined;
    return session && secret ? { kind: 'browser', session, secret } : { kind: 'nobody' };
  }

  /** The link that a token opens now. */
  async openLink(token: string): Promise<StoredLink | undefined> {
    const link = await this.#store.findLink(linkIdOf(token));
    return link && this.#tokens.matches(link, token) ? link : undefined;
  }

  /** What the caller is on a board. The same reads happen for an unknown board and for somebody else's. */
  async enter(caller: Caller, board: string): Promise<Entry> {
    if (caller.kind === 'program') {
      const isOn = caller.link.board === board;
      if (!isOn) return { kind: 'notAvailable' };
      return { kind: 'member', membership: programMembership(caller.link), isProgram: true };
    }
    const all = await this.#store.membershipsOf(caller.kind === 'browser' ? caller.session.hash : '');
    const own = all.filter((membership) => membership.board === board);
    const live = own.find((membership) => membership.ended === null);
    if (live) return { kind: 'member', membership: live };
    const ended = own.at(-1)?.ended;
    return ended === 'revoked' || ended === 'deleted'
      ? { kind: 'gone', because: ended }
      : { kind: 'notAvailable' };
  }

  /** The caller's session, or a new one with its secret to be set as cookie. */
  async sessionFor(caller: Caller): Promise<{ session: StoredSession; secret: string }> {
    if (caller.kind === 'browser') return { session: caller.session, secret: caller.secret };
    const secret = newSecretId() + newSecretId();
    const createdAt = this.#now();
    const session = { hash: hashSecret(secret), createdAt, expiresAt: createdAt + SESSION_LIFETIME_MS };
    await this.#store.saveSession(session);
    return { session, secret };
  }

  newLinks(board: string): StoredLink[] {
    return LINK_NAMES.map((name) => ({ id: newSecretId(), board, name, generation: 1, isRevoked: false }));
  }

  /** A membership by a link, not yet saved. */
  newMembership(
    session: StoredSession,
    link: StoredLink,
    who: Pick<Membership, 'name' | 'partner' | 'person'>,
  ): StoredMembership {
    return {
      id: newSecretId(),
      session: session.hash,
      board: link.board,
      link: link.id,
      ...linkGrants[link.name],
      ...who,
      createdAt: this.#now(),
      ended: null,
    };
  }

  async #liveSession(secret: string): Promise<StoredSession | undefined> {
    const session = await this.#store.findSession(hashSecret(secret));
    const now = this.#now();
    if (!session || session.expiresAt <= now) return undefined;
    const expiresAt = now + SESSION_LIFETIME_MS;
    if (expiresAt - session.expiresAt < RENEW_AFTER_MS) return session;
    const renewed = { ...session, expiresAt };
    await this.#store.saveSession(renewed);
    return renewed;
  }
}

/** All programs that hold one link are one writer; what each connection uses is its own while it lasts. */
function programMembership(link: StoredLink): Membership {
  const { role, slot } = linkGrants[link.name];
  return {
    id: `link-${link.id}`,
    board: link.board,
    link: link.id,
    role,
    slot,
    partner: null,
    person: null,
    name: '',
  };
}

import { createHash } from 'node:crypto';

/** How long a browser stays known after its last visit. */
export const SESSION_LIFETIME_MS = 180 * 86_400_000;

/** The session cookie, whose name and attributes depend only on whether the public address is https. */
export class SessionCookie {
  readonly #isSecure: boolean;

  constructor(isSecure: boolean) {
    this.#isSecure = isSecure;
  }

  get #name(): string {
    return this.#isSecure ? '__Host-cap' : 'cap';
  }

  /** The secret of the session in a `Cookie` header. */
  read(header: string | undefined): string | undefined {
    for (const part of header?.split(';') ?? []) {
      const [name, value] = part.trim().split('=', 2);
      if (name === this.#name && value) return value;
    }
    return undefined;
  }

  /** A `Set-Cookie` header. */
  write(secret: string): string {
    return this.#header(secret, SESSION_LIFETIME_MS / 1000);
  }

  clear(): string {
    return this.#header('', 0);
  }

  #header(value: string, maxAgeSeconds: number): string {
    const secure = this.#isSecure ? '; Secure' : '';
    return `${this.#name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAgeSeconds}${secure}`;
  }
}

/** What of a session's secret is stored: enough to recognise it, not to use it. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

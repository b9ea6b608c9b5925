/** Which pages may speak to this server with a visitor's cookie. */
export class OriginRule {
  readonly #publicOrigin: string | undefined;

  /** Without a public address, the server trusts the page that was loaded from the address it is asked at. */
  constructor(publicUrl: URL | undefined) {
    this.#publicOrigin = publicUrl?.origin;
  }

  /** A missing origin is no browser's page: allowed only with a token of its own. */
  allows(origin: string | undefined, host: string | undefined, hasToken: boolean): boolean {
    if (origin === undefined) return hasToken;
    if (this.#publicOrigin !== undefined) return origin === this.#publicOrigin;
    return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
  }
}

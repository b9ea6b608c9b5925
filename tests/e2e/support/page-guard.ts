import type { BrowserContext } from '@playwright/test';

/** What a page says by itself when the server is away: nobody's bug, and told by tests that cut the line. */
const NETWORK_ERROR = /net::ERR_|WebSocket connection to|the server responded with a status of (404|502|503)/;

/**
 * Watches every page of a context for what must never happen: a request to another origin, a breach of the content
 * security policy or any other console error, an uncaught exception.
 */
export class PageGuard {
  readonly complaints: string[] = [];
  readonly #origin: string;
  #areNetworkErrorsExpected = false;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** For tests that kill the server, cut the network or open a link that opens nothing. */
  expectNetworkErrors(): void {
    this.#areNetworkErrorsExpected = true;
  }

  watch(context: BrowserContext): void {
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const isLocal = protocol === 'data:' || protocol === 'blob:' || origin === this.#origin;
      if (!isLocal) this.complaints.push(`request to another origin: ${request.url()}`);
    });
    context.on('console', (message) => {
      if (message.type() !== 'error') return;
      const text = `${message.text()} (${message.location().url})`;
      if (this.#areNetworkErrorsExpected && NETWORK_ERROR.test(text)) return;
      this.complaints.push(`console error: ${text}`);
    });
    context.on('weberror', (error) => {
      const { stack, message } = error.error();
      this.complaints.push(`uncaught exception: ${stack ?? message}`);
    });
  }
}

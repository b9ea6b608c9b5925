import { createStreamSocket } from '@cap-commun/client/sync/stream-socket';
import { WebSocket } from 'ws';
import { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { RawSocket } from './raw-peer.ts';
import { waitFor } from './wait-for.ts';

/** The ways into a board. */
export const TRANSPORTS = ['socket', 'stream'] as const;
export type Transport = (typeof TRANSPORTS)[number];

/** `fetch` as a page does it: with the headers that its browser adds by itself. `cut` breaks all it has open. */
function fetchWith(added: Record<string, string>, cut?: AbortSignal): typeof fetch {
  return (input, init = {}) => {
    const signals = [init.signal, cut].flatMap((signal) => signal ?? []);
    const headers = { ...(init.headers as Record<string, string>), ...added };
    return fetch(input, { ...init, headers, signal: AbortSignal.any(signals) });
  };
}

/** A document with its stock provider, as a page has them. */
export interface OpenBoard {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Resolves at the first sync answer. */
  synced(): Promise<void>;
  close(): void;
}

/** What a browser is to the server: an origin, and a cookie jar. With a token, a program: neither of them. */
export class TestBrowser {
  readonly #url: string;
  readonly #token: string | undefined;
  readonly #added: Readonly<Record<string, string>>;
  #cookie: string | undefined;

  /** `added` are headers that somebody on the way adds. */
  constructor(url: string, token?: string, added: Readonly<Record<string, string>> = {}) {
    this.#url = url;
    this.#token = token;
    this.#added = added;
  }

  /** The `Cookie` header that this browser sends. */
  get cookie(): string | undefined {
    return this.#cookie;
  }

  get(path: string): Promise<Response> {
    return this.#request('GET', path);
  }

  post(path: string, body: unknown): Promise<Response> {
    return this.#request('POST', path, body);
  }

  delete(path: string): Promise<Response> {
    return this.#request('DELETE', path);
  }

  /** Headers of a request from one of our own pages, or from a program. */
  headers(): Record<string, string> {
    if (this.#token !== undefined) return { authorization: `Bearer ${this.#token}`, ...this.#added };
    return { origin: this.#url, ...(this.#cookie ? { cookie: this.#cookie } : {}), ...this.#added };
  }

  /** A bare socket to a board, for frames that no provider sends. */
  socket(board: string, headers: Record<string, string> = this.headers()): WebSocket {
    return new WebSocket(`${this.#syncUrl()}/${board}`, { headers, perMessageDeflate: false });
  }

  /** A bare connection to a board over either transport. */
  raw(board: string, transport: Transport, headers: Record<string, string> = this.headers()): RawSocket {
    if (transport === 'socket') return this.socket(board, headers);
    const cut = new AbortController();
    const Socket = createStreamSocket({ fetch: fetchWith(headers, cut.signal) });
    const socket = new Socket(`${this.#syncUrl()}/${board}`);
    return Object.assign(socket, { terminate: () => cut.abort() }) as unknown as RawSocket;
  }

  /** Opens a board with the stock provider. */
  open(board: string, doc = new Y.Doc(), transport: Transport = 'socket'): OpenBoard {
    const headers = this.headers();
    class SocketWithHeaders extends WebSocket {
      constructor(address: string | URL) {
        super(address, { headers, perMessageDeflate: false });
      }
    }
    const Socket =
      transport === 'stream'
        ? createStreamSocket({ fetch: fetchWith(headers) })
        : (SocketWithHeaders as unknown as typeof globalThis.WebSocket);
    const provider = new WebsocketProvider(this.#syncUrl(), board, doc, {
      WebSocketPolyfill: Socket,
      awareness: new Awareness(doc),
      disableBc: true,
    });
    return {
      doc,
      provider,
      synced: () => waitFor(() => provider.synced, 'the first sync answer'),
      close: () => {
        provider.destroy();
        doc.destroy();
      },
    };
  }

  #syncUrl(): string {
    return `${this.#url.replace(/^http/, 'ws')}/sync`;
  }

  async #request(method: string, path: string, body?: unknown): Promise<Response> {
    const answer = await fetch(this.#url + path, {
      method,
      headers: { ...this.headers(), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = answer.headers.get('set-cookie')?.split(';')[0];
    if (set) this.#cookie = set.endsWith('=') ? undefined : set;
    return answer;
  }
}

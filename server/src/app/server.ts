import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { type WebSocketServerLike as SocketServerLike, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { WebSocketServer } from 'ws';
import { Access } from '../auth/access.ts';
import { SessionCookie } from '../auth/cookies.ts';
import { LinkTokens, loadLinkKey } from '../auth/link-tokens.ts';
import { OriginRule } from '../auth/origin.ts';
import { createHttpApp } from '../http/app.ts';
import type { Env, Services } from '../http/services.ts';
import { createLogger, type Logger } from '../observability/logger.ts';
import { BoardDocuments } from '../rooms/board-documents.ts';
import { Hub } from '../rooms/hub.ts';
import type { BoardStore } from '../storage/board-store.ts';
import { createSocketServer, syncRoutes } from '../sync/upgrade.ts';
import type { Config } from './config.ts';
import { httpOptions, roomLimits, socketLimits } from './settings.ts';
import { openStore } from './store.ts';
import { loadTemplates } from './templates.ts';

/** What tests put in the place of the real thing. */
export interface ServerDeps {
  readonly store?: BoardStore;
  readonly logger?: Logger;
  readonly now?: () => number;
}

export interface RunningServer {
  /** Address without a slash at its end. */
  readonly url: string;
  readonly services: Services;
  /** Makes everything received durable, closes every socket, then the store. */
  close(): Promise<void>;
}

/** Starts the server and resolves when it listens. Port 0 takes a free one. */
export async function startServer(config: Config, deps: ServerDeps = {}): Promise<RunningServer> {
  const services = await createServices(config, deps);
  const limits = socketLimits(config);
  const sockets = createSocketServer(limits.maxFrameBytes);
  const app = new Hono<Env>();
  const context = { ...services, limits, maxClientsPerBoard: config.MAX_CLIENTS_PER_BOARD };
  app.route('/', syncRoutes(context));
  app.route('/', createHttpApp(services));

  const listening = Promise.withResolvers<AddressInfo>();
  const http = serve(
    {
      fetch: app.fetch,
      port: config.PORT,
      hostname: config.HOST,
      websocket: { server: asSocketServer(sockets) },
      // Any other upgrade (h2c) is answered as the plain request it also is, where it would hang for ever.
      serverOptions: {
        shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
      },
    },
    listening.resolve,
  );
  http.once('error', listening.reject);
  const { address, port, family } = await listening.promise;
  const host = family === 'IPv6' ? `[${address}]` : address;

  const close = async (): Promise<void> => {
    const isClosed = new Promise((resolve) => http.close(resolve));
    await services.hub.close();
    for (const socket of sockets.clients) socket.terminate();
    if ('closeAllConnections' in http) http.closeAllConnections();
    await isClosed;
    await services.store.close();
  };
  return { url: `http://${host}:${port}`, services, close };
}

/** `ws` says the same as the adapter's own description of a socket server, in types that do not match. */
function asSocketServer(server: WebSocketServer): SocketServerLike {
  return server as unknown as SocketServerLike;
}

async function createServices(config: Config, deps: ServerDeps): Promise<Services> {
  const now = deps.now ?? Date.now;
  const logger = deps.logger ?? createLogger(config.LOG_LEVEL);
  const store = deps.store ?? openStore(config);
  await store.ping();
  const options = httpOptions(config);
  const hub = new Hub({ store, limits: roomLimits(config), logger, now });
  const cookie = new SessionCookie(options.publicUrl?.protocol === 'https:');
  return {
    options,
    store,
    hub,
    logger,
    now,
    documents: new BoardDocuments(hub),
    access: new Access(store, new LinkTokens(loadLinkKey(config.keyFile)), cookie, now),
    origin: new OriginRule(options.publicUrl),
    randomBytes,
    templates: await loadTemplates(),
  };
}

import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { type WebSocketServerLike as SocketServerLike, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { WebSocketServer } from 'ws';
import { createHttpApp, headerOptions } from '../http/app.ts';
import type { Env, Services } from '../http/services.ts';
import { securityHeaders } from '../middleware/security-headers/index.ts';
import { streamRoutes } from '../sync/stream-routes.ts';
import { Streams } from '../sync/streams.ts';
import { createSocketServer, syncRoutes } from '../sync/upgrade.ts';
import { boardRoom, NO_COMMANDS, notesRoom } from '../sync/ways-in.ts';
import { guardAddresses } from './address-guard.ts';
import { admission } from './admission.ts';
import { createCommands } from './commands.ts';
import type { Config } from './config.ts';
import { OutsideWatch } from './outside-watch.ts';
import { closeServices, createServices, type ServerDeps } from './services.ts';
import { socketLimits } from './settings.ts';

/** How long clients have to read that the server goes away. */
const GOODBYE_TIMEOUT_MS = 1_000;
const GOODBYE_POLL_MS = 10;

/** Between two looks at who takes too long to say what they want. */
const CHECKING_INTERVAL_MS = 2_000;
/** Beside those of boards: pages, files, programs. */
const SPARE_CONNECTIONS = 2_000;
const SPARE_CONNECTIONS_PER_ADDRESS = 200;

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
  const sockets = createSocketServer(limits);
  const app = new Hono<Env>();
  const commands = createCommands(config, services);
  const context = { ...services, limits, maxClientsPerBoard: config.MAX_CLIENTS_PER_BOARD };
  const ways = {
    board: { ...context, commands, roomFor: boardRoom(services) },
    notes: { ...context, hub: services.notes.hub, commands: NO_COMMANDS, roomFor: notesRoom(services) },
  };
  const streams = new Streams();
  const admitted = admission(config, services);
  app.on(['GET', 'POST'], ['/sync/:board', '/sync/:board/stream'], ...admitted);
  app.on(['GET', 'POST'], ['/sync/:board/notes', '/sync/:board/notes/stream'], ...admitted);
  app.route('/', syncRoutes('/sync/:board', ways.board));
  app.route('/', syncRoutes('/sync/:board/notes', ways.notes));
  app.on('POST', '/sync/*', securityHeaders(headerOptions(services.options)));
  app.route('/', streamRoutes('/sync/:board', ways.board, streams));
  app.route('/', streamRoutes('/sync/:board/notes', ways.notes, streams));
  app.route('/', createHttpApp(services));
  app.onError((error) => {
    services.logger.error({ err: error }, 'upgrade failed');
    return new Response(null, { status: 503 });
  });

  const listening = Promise.withResolvers<AddressInfo>();
  const http = serve(
    {
      fetch: app.fetch,
      port: config.PORT,
      hostname: config.HOST,
      websocket: { server: asSocketServer(sockets) },
      // Any other upgrade (h2c) is answered as the plain request it also is, where it would hang for ever.
      serverOptions: {
        headersTimeout: config.HEADERS_TIMEOUT_MS,
        connectionsCheckingInterval: Math.min(config.HEADERS_TIMEOUT_MS, CHECKING_INTERVAL_MS),
        shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === 'websocket',
      },
    },
    listening.resolve,
  );
  http.once('error', listening.reject);
  if (config.TRUST_PROXY === 0) {
    guardAddresses(http, config.MAX_CONNECTIONS_PER_ADDRESS + SPARE_CONNECTIONS_PER_ADDRESS);
  }
  if ('maxConnections' in http) http.maxConnections = config.MAX_CONNECTIONS + SPARE_CONNECTIONS;
  const { address, port, family } = await listening.promise.catch(async (error: unknown) => {
    await closeServices(services);
    throw error;
  });
  const host = family === 'IPv6' ? `[${address}]` : address;

  void services.workshops.resume().catch((error: unknown) => {
    services.logger.error({ err: error }, 'sessions could not be gone on with');
  });
  const watch = new OutsideWatch(services);
  const close = async (): Promise<void> => {
    await watch.close();
    const isClosed = new Promise((resolve) => http.close(resolve));
    services.workshops.close();
    await services.notes.hub.close();
    await services.hub.close();
    await allGone(() => sockets.clients.size + streams.count);
    for (const socket of sockets.clients) socket.terminate();
    streams.closeAll();
    if ('closeAllConnections' in http) http.closeAllConnections();
    await isClosed;
    await closeServices(services);
  };
  return { url: `http://${host}:${port}`, services, close };
}

/** Resolves when everybody has hung up, or has been given long enough to read why they should. */
async function allGone(count: () => number): Promise<void> {
  const giveUpAt = performance.now() + GOODBYE_TIMEOUT_MS;
  while (count() > 0 && performance.now() < giveUpAt) await setTimeout(GOODBYE_POLL_MS);
}

/** `ws` says the same as the adapter's own description of a socket server, in types that do not match. */
function asSocketServer(server: WebSocketServer): SocketServerLike {
  return server as unknown as SocketServerLike;
}

import type { IncomingMessage } from 'node:http';
import { type HttpBindings, upgradeWebSocket } from '@hono/node-server';
import { Hono } from 'hono';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Entry } from '../auth/access.ts';
import { type Reenter, runConnection } from './connection.ts';
import type { SocketLimits } from './limits.ts';
import { rememberStream } from './raw-stream.ts';
import { isOriginAllowed, maxWireBytes, type SyncOptions } from './sync-options.ts';

/** How long a peer that was told to go may take to go. */
const CLOSE_TIMEOUT_MS = 5_000;

/** A WebSocket server without its own HTTP server: no compression, and no frame larger than allowed. */
export function createSocketServer(limits: SocketLimits): WebSocketServer {
  const maxPayload = maxWireBytes(limits);
  // The types do not know `closeTimeout` yet.
  const options = { noServer: true, perMessageDeflate: false, maxPayload, closeTimeout: CLOSE_TIMEOUT_MS };
  const server = new WebSocketServer(options);
  // From the first tick: an `error` that nobody listens to ends the process. `ws` closes that socket by itself.
  server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    socket.on('error', () => {});
    rememberStream(socket, request.socket);
  });
  return server;
}

type SyncEnv = { Bindings: HttpBindings } & {
  Variables: { readonly entry: Entry; readonly reenter: Reenter };
};

/** `/sync/:board`, or a path below it: checks origin and credentials, then upgrades. Connecting never makes a board or a room. */
export function syncRoutes(path: string, options: SyncOptions): Hono<SyncEnv> {
  const { access } = options;
  const routes = new Hono<SyncEnv>();
  routes.get(
    path,
    async (context, next) => {
      if (!isOriginAllowed(context, options)) return context.body(null, 403);
      const [authorization, cookie] = [context.req.header('authorization'), context.req.header('cookie')];
      const board = context.req.param('board') ?? '';
      const enter: Reenter = async () =>
        access.enter(await access.identify({ authorization, cookie }), board);
      context.set('entry', await enter());
      context.set('reenter', enter);
      return next();
    },
    upgradeWebSocket((context) => {
      const { entry, reenter } = context.var as SyncEnv['Variables'];
      const board = context.req.param('board') ?? '';
      const to = { board, query: new URL(context.req.url).searchParams };
      return { onOpen: (_event, { raw }) => runConnection(raw as WebSocket, to, entry, reenter, options) };
    }),
  );
  return routes;
}

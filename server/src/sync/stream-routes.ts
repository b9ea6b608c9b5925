import { STREAM } from '@cap-commun/shared/protocol/stream';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Access } from '../auth/access.ts';
import { runConnection } from './connection.ts';
import type { StreamWire } from './stream-wire.ts';
import type { Streams } from './streams.ts';
import { isOriginAllowed, maxWireBytes, type SyncOptions } from './sync-options.ts';

type StreamContext = Context<{ Bindings: HttpBindings }>;

const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // `no-transform` and the last one: a proxy that gathers or compresses the answer would deliver nothing.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
};

/**
 * `/stream` and `/frames` below the path of a socket: the same conversation as the socket's, for networks that refuse it.
 * Both are POSTs of a type that no form can send, with our Origin or a token: no other site can open or feed one.
 */
export function streamRoutes(
  path: string,
  options: SyncOptions,
  streams: Streams,
): Hono<{ Bindings: HttpBindings }> {
  const routes = new Hono<{ Bindings: HttpBindings }>();
  routes.post(`${path}/stream`, (context) => openStream(context, options, streams));
  routes.post(`${path}/frames`, (context) => takeFrames(context, options, streams));
  return routes;
}

async function openStream(context: StreamContext, options: SyncOptions, streams: Streams): Promise<Response> {
  if (!isOriginAllowed(context, options)) return context.body(null, 403);
  if (typeOf(context) !== 'application/json') return context.body(null, 415);
  const { authorization, cookie } = credentialsOf(context);
  const board = context.req.param('board') ?? '';
  const enter = async () =>
    options.access.enter(await options.access.identify({ authorization, cookie }), board);
  const entry = await enter();
  const { outgoing } = context.env;
  const wire = streams.open(board, secretOf(context, options.access), () => outgoing.destroy());
  const to = { board, query: new URL(context.req.url).searchParams };
  runConnection(wire, to, entry, enter, options);
  return context.body(wire.body, 200, STREAM_HEADERS);
}

async function takeFrames(context: StreamContext, options: SyncOptions, streams: Streams): Promise<Response> {
  if (!isOriginAllowed(context, options)) return context.body(null, 403);
  if (typeOf(context) !== STREAM.framesType) return context.body(null, 415);
  const id = context.req.header(STREAM.connectionHeader) ?? '';
  const wire = streams.find(id, context.req.param('board') ?? '', secretOf(context, options.access));
  if (!wire) return context.body(null, 404);
  const first = Number(context.req.header(STREAM.firstHeader));
  if (!Number.isSafeInteger(first) || first < 1) return context.body(null, 400);
  if (!wire.mayRead()) return context.body(null, 429);
  const body = await readBody(context, wire, options)
    .catch(() => 'cut' as const)
    .finally(() => wire.doneReading());
  // The client's line broke in the middle; it sends the same again.
  if (body === 'cut') return context.body(null, 400);
  if (!body) {
    wire.close(1009, '');
    return context.body(null, 413);
  }
  const outcome = wire.receive(first, body);
  if (context.req.header(STREAM.pongHeader) !== undefined) wire.answered();
  if (outcome === 'malformed') wire.terminate();
  else if (context.req.header(STREAM.leaveHeader) !== undefined) wire.leave();
  return context.body(null, outcome === 'taken' ? 204 : outcome === 'gap' ? 409 : 400);
}

/** The whole body, or undefined when it is larger than allowed. Each part of a long one is a sign of life. */
async function readBody(
  context: StreamContext,
  wire: StreamWire,
  { limits }: SyncOptions,
): Promise<Buffer | undefined> {
  const maxBytes = Math.max(STREAM.maxBatchBytes, maxWireBytes(limits));
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of context.req.raw.body ?? []) {
    size += part.length;
    if (size > maxBytes) return undefined;
    parts.push(part);
    wire.heard();
  }
  return Buffer.concat(parts);
}

function credentialsOf(context: StreamContext): {
  readonly authorization: string | undefined;
  readonly cookie: string | undefined;
} {
  return { authorization: context.req.header('authorization'), cookie: context.req.header('cookie') };
}

function secretOf(context: StreamContext, access: Access): string {
  const { authorization, cookie } = credentialsOf(context);
  return authorization ?? access.cookie.read(cookie) ?? '';
}

function typeOf(context: StreamContext): string | undefined {
  return context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
}

import { createHttpApp } from '@cap-commun/server/http/app';
import { streamRoutes } from '@cap-commun/server/sync/stream-routes';
import { syncRoutes } from '@cap-commun/server/sync/upgrade';
import { RECIPES } from '@cap-commun/shared/workshop/recipes/catalogue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer, tokenOf } from '../support/test-server.ts';
import { ALLOWED, type Allowed, CAST, castAs, UNKNOWN_BOARD, type Who } from './role-matrix-cast.ts';

type Parameters = Readonly<Record<string, string>>;

interface Row {
  readonly allowed: Allowed;
  readonly body?: unknown;
  /** Who of them is a person card; the others are told that this needs one. */
  readonly persons?: readonly Who[];
  /** What the address needs beside the board; made by the facilitator. */
  readonly parameters?: (board: TestBoard) => Parameters | Promise<Parameters>;
}

const EMPTY_FILE = { format: 'kpi-board-neutral', version: 1, entities: [], links: [] };
const VIEWER_LINK = () => ({ name: 'viewer' });

/** Every route of the description, by method and path: one that has no row fails below. */
const ROWS: Readonly<Record<string, Row>> = {
  'GET /api/boards/{id}': { allowed: 'members' },
  'GET /api/boards/{id}/export.json': { allowed: 'members' },
  'GET /api/boards/{id}/export.csv': { allowed: 'members' },
  'GET /api/boards/{id}/export.md': { allowed: 'members' },
  'GET /api/boards/{id}/findings': { allowed: 'members' },
  'POST /api/boards/{id}/import': { allowed: 'writers', body: EMPTY_FILE },
  'POST /api/boards/{id}/readings': {
    allowed: 'writers',
    body: [{ metric: 'm-1', at: '2026-03-02', value: 3, source: 'CRM' }],
    parameters: aMetric,
  },
  'GET /api/boards/{id}/comments': { allowed: 'members' },
  'GET /api/boards/{id}/versions': { allowed: 'members' },
  'POST /api/boards/{id}/versions': { allowed: 'writers', body: { name: 'Avant' } },
  'GET /api/boards/{id}/versions/{version}': { allowed: 'members', parameters: newVersion },
  'POST /api/boards/{id}/versions/{version}/restore': {
    allowed: 'writers',
    body: {},
    parameters: newVersion,
  },
  'GET /api/boards/{id}/sessions': { allowed: 'members' },
  'GET /api/boards/{id}/sessions/{session}/summary.json': { allowed: 'members', parameters: aSession },
  'GET /api/boards/{id}/sessions/{session}/summary.csv': { allowed: 'members', parameters: aSession },
  'GET /api/boards/{id}/sessions/{session}/summary.md': { allowed: 'members', parameters: aSession },
  // Whoever writes is a person of the board, too: who made it has not said yet who they are, and a program never is.
  'POST /api/boards/{id}/notes/code': { allowed: 'writers', body: {}, persons: ['partnerA', 'partnerB'] },
  'POST /api/boards/{id}/notes/devices': { allowed: 'writers', body: {}, persons: ['partnerA', 'partnerB'] },
  'GET /api/boards/{id}/links': { allowed: 'facilitators' },
  'POST /api/boards/{id}/links/{name}/replace': {
    allowed: 'facilitators',
    body: {},
    parameters: () => ({ name: 'partnerB' }),
  },
  'POST /api/boards/{id}/links/{name}/revoke': {
    allowed: 'facilitators',
    body: {},
    parameters: VIEWER_LINK,
  },
  'GET /api/boards/{id}/people': { allowed: 'facilitators' },
  'DELETE /api/boards/{id}/people/{membership}': { allowed: 'facilitators', parameters: somebody },
  'DELETE /api/boards/{id}': { allowed: 'facilitators' },
  'POST /api/boards': { allowed: 'everybody', body: { title: 'Plan' } },
  'POST /api/validate': { allowed: 'everybody', body: EMPTY_FILE },
  'GET /api/session': { allowed: 'everybody' },
  'DELETE /api/session': { allowed: 'everybody' },
};

/** Routes of which the token in the body decides, and nothing else that the caller is. */
const BY_TOKEN = ['POST /api/invite', 'POST /api/session'];

/** Routes that say nothing of any board: pages, health, the description; `/metrics` goes by the machine that asks. */
const PUBLIC = [
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
  'GET /api/openapi.json',
  'GET /',
  'GET /embed/{id}',
  'GET /join',
  'GET /b/{id}',
];
/**
 * What `role-matrix-frames.test.ts` sends every frame over, by every role; who is let into private notes stands in
 * `conformance/private-notes.test.ts`.
 */
const SYNC_ROUTES = [
  'GET /sync/{board}',
  'GET /sync/{board}/notes',
  'POST /sync/{board}/frames',
  'POST /sync/{board}/notes/frames',
  'POST /sync/{board}/notes/stream',
  'POST /sync/{board}/stream',
];

let server: TestServer;

describe('every role on every route', () => {
  beforeAll(async () => {
    server = await startTestServer({ store: 'memory' });
  });
  afterAll(() => server.close());

  it('[HT9] has a row for each route of the description, and none for another', async () => {
    const description = (await (await server.browser().get('/api/openapi.json')).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const described = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.length).toBeGreaterThan(15);
    expect([...Object.keys(ROWS), ...BY_TOKEN].sort()).toEqual(described.sort());
  });

  it('[HT9] knows every route that the server answers', () => {
    const app = routesOf(createHttpApp(server.running.services));
    expect(app).toEqual([...Object.keys(ROWS), ...BY_TOKEN, ...PUBLIC].sort());
    const ways = ['/sync/:board', '/sync/:board/notes'].flatMap((path) => [
      syncRoutes(path, {} as never),
      streamRoutes(path, {} as never, {} as never),
    ]);
    expect(ways.flatMap(routesOf).sort()).toEqual(SYNC_ROUTES);
  });

  const cells = Object.keys(ROWS).flatMap((route) => CAST.map((who) => ({ route, who })));
  it.each(cells)('[HT9] [AC3] $route by $who', async ({ route, who }) => {
    const row = rowOf(route);
    const { board, parameters } = await freshBoard(row);
    const browser = await castAs(who, server, board);
    const answer = await ask(browser, route, board.id, parameters, row.body);
    const body = await answer.text();
    if (row.persons && ALLOWED[row.allowed].includes(who) && !row.persons.includes(who)) {
      expect([answer.status, JSON.parse(body).type]).toEqual([409, '/problems/no-person']);
      return;
    }
    if (ALLOWED[row.allowed].includes(who)) {
      expect(answer.ok, `${answer.status} ${body}`).toBe(true);
      return;
    }
    const unknown = await ask(server.browser(), route, UNKNOWN_BOARD, parameters, row.body);
    expect([answer.status, body]).toEqual([404, await unknown.text()]);
    expect((await board.creator.get(`/api/boards/${board.id}`)).status).toBe(200);
  });

  it.each(CAST)('[AC8] what a token opens is the same for everybody: %s', async (who) => {
    const board = await server.createBoard();
    const browser = await castAs(who, server, board);
    const forged = `${tokenOf(board.links.partnerA).slice(0, 23)}${'A'.repeat(43)}`;
    for (const [token, status] of [
      [tokenOf(board.links.partnerA), 200],
      [forged, 404],
    ] as const) {
      expect((await browser.post('/api/invite', { token })).status).toBe(status);
      const joined = await browser.post('/api/session', { token, name: 'Again', replace: true });
      expect(joined.status).toBe(status);
    }
  });
});

/** Each route once, as the description writes it; what stands before several of them is none. */
function routesOf({ routes }: { readonly routes: readonly { method: string; path: string }[] }): string[] {
  const own = routes.filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*'));
  const names = own.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  return [...new Set(names)].sort();
}

function rowOf(route: string): Row {
  const row = ROWS[route];
  if (!row) throw new Error(`no row for ${route}`);
  return row;
}

async function freshBoard({ parameters }: Row): Promise<{ board: TestBoard; parameters: Parameters }> {
  const board = await server.createBoard();
  return { board, parameters: (await parameters?.(board)) ?? {} };
}

async function ask(
  browser: TestBrowser,
  route: string,
  id: string,
  parameters: Parameters,
  body: unknown,
): Promise<Response> {
  const [method = '', pattern = ''] = route.split(' ');
  const all: Parameters = { id, ...parameters };
  const path = pattern.replace(/\{(\w+)\}/g, (_, name: string) => all[name] ?? name);
  if (method === 'GET') return browser.get(path);
  return method === 'DELETE' ? browser.delete(path) : browser.post(path, body);
}

async function aMetric(board: TestBoard): Promise<Parameters> {
  const entities = [{ id: 'm-1', type: 'metric', title: 'Démos réalisées' }];
  const answer = await board.creator.post(`/api/boards/${board.id}/import`, { ...EMPTY_FILE, entities });
  if (!answer.ok) throw new Error(`import answered ${answer.status}: ${await answer.text()}`);
  return {};
}

async function newVersion(board: TestBoard): Promise<Parameters> {
  const path = `/api/boards/${board.id}/versions`;
  const made = await board.creator.post(path, { name: 'Avant' });
  if (!made.ok) throw new Error(`version answered ${made.status}: ${await made.text()}`);
  const { versions } = (await (await board.creator.get(path)).json()) as { versions: { id: string }[] };
  return { version: versions[0]?.id ?? '' };
}

/** A session that was run and closed. */
async function aSession({ id }: TestBoard): Promise<Parameters> {
  const { workshops } = server.running.services;
  const user = { name: 'Sarah', role: 'facilitator', partner: null, slot: null, person: null } as const;
  const identity = { membership: 'm', role: 'facilitator', user } as const;
  await workshops.act(id, { kind: 'start', session: null, recipe: RECIPES['weekly-point'] }, identity);
  const session = (await workshops.all(id))[0]?.id ?? '';
  await workshops.act(id, { kind: 'close', session, acceptsLoss: false }, identity);
  return { session };
}

async function somebody(board: TestBoard): Promise<Parameters> {
  await server.join(board, 'viewer', 'Somebody');
  const answer = await board.creator.get(`/api/boards/${board.id}/people`);
  const { people } = (await answer.json()) as { people: { id: string }[] };
  return { membership: people.at(-1)?.id ?? '' };
}

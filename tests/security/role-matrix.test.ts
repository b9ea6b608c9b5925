import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer } from '../support/test-server.ts';

const WHO = ['facilitator', 'partnerA', 'partnerB', 'viewer', 'outsider', 'revoked', 'stranger'] as const;
type Who = (typeof WHO)[number];

const MEMBERS: readonly Who[] = ['facilitator', 'partnerA', 'partnerB', 'viewer'];
const WRITERS: readonly Who[] = ['facilitator', 'partnerA', 'partnerB'];
const FACILITATOR: readonly Who[] = ['facilitator'];

interface Route {
  readonly name: string;
  readonly allowed: readonly Who[];
  ask(browser: TestBrowser, board: string): Promise<Response>;
}

const EMPTY_FILE = { format: 'kpi-board-neutral', version: 1, entities: [], links: [] };

const ROUTES: readonly Route[] = [
  { name: 'GET board', allowed: MEMBERS, ask: (browser, board) => browser.get(`/api/boards/${board}`) },
  {
    name: 'GET export',
    allowed: MEMBERS,
    ask: (browser, board) => browser.get(`/api/boards/${board}/export.json`),
  },
  {
    name: 'GET table',
    allowed: MEMBERS,
    ask: (browser, board) => browser.get(`/api/boards/${board}/export.csv`),
  },
  {
    name: 'GET summary',
    allowed: MEMBERS,
    ask: (browser, board) => browser.get(`/api/boards/${board}/export.md`),
  },
  {
    name: 'GET findings',
    allowed: MEMBERS,
    ask: (browser, board) => browser.get(`/api/boards/${board}/findings`),
  },
  {
    name: 'POST import',
    allowed: WRITERS,
    ask: (browser, board) => browser.post(`/api/boards/${board}/import`, EMPTY_FILE),
  },
  {
    name: 'GET versions',
    allowed: MEMBERS,
    ask: (browser, board) => browser.get(`/api/boards/${board}/versions`),
  },
  {
    name: 'POST version',
    allowed: WRITERS,
    ask: (browser, board) => browser.post(`/api/boards/${board}/versions`, { name: 'Avant' }),
  },
  {
    name: 'GET links',
    allowed: FACILITATOR,
    ask: (browser, board) => browser.get(`/api/boards/${board}/links`),
  },
  {
    name: 'POST replace',
    allowed: FACILITATOR,
    ask: (browser, board) => browser.post(`/api/boards/${board}/links/viewer/replace`, {}),
  },
  {
    name: 'POST revoke',
    allowed: FACILITATOR,
    ask: (browser, board) => browser.post(`/api/boards/${board}/links/viewer/revoke`, {}),
  },
  {
    name: 'DELETE board',
    allowed: FACILITATOR,
    ask: (browser, board) => browser.delete(`/api/boards/${board}`),
  },
];

describe('every role on every route', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ store: 'memory' });
  });
  afterAll(() => server.close());

  async function browserOf(who: Who, board: TestBoard): Promise<TestBrowser> {
    if (who === 'facilitator') return board.creator;
    if (who === 'stranger') return server.browser();
    if (who === 'outsider') return (await server.createBoard()).creator;
    if (who !== 'revoked') return server.join(board, who);
    const browser = await server.join(board, 'partnerA');
    await board.creator.post(`/api/boards/${board.id}/links/partnerA/revoke`, {});
    return browser;
  }

  const cells = ROUTES.flatMap((route) =>
    WHO.map((who) => ({ route, who, title: `${route.name} by ${who}` })),
  );
  it.each(cells)('[HT9] [AC3] $title', async ({ route, who }) => {
    const board = await server.createBoard();
    const answer = await route.ask(await browserOf(who, board), board.id);
    const body = await answer.text();
    if (route.allowed.includes(who)) {
      expect(answer.ok).toBe(true);
      return;
    }
    const unknown = await route.ask(await browserOf('stranger', board), 'AAAAAAAAAAAAAAAAAAAAAA');
    expect([answer.status, body]).toEqual([404, await unknown.text()]);
    expect((await board.creator.get(`/api/boards/${board.id}`)).status).toBe(200);
  });
});

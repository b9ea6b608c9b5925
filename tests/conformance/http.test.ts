import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  FindingsResponse,
  ImportResponse,
  InviteResponse,
  Membership,
  SessionResponse,
} from '@cap-commun/shared/http/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer, tokenOf } from '../support/test-server.ts';

const EXAMPLES = new URL('../../shared/data/examples/', import.meta.url);
const exampleText = (name: string): string => readFileSync(new URL(`${name}.json`, EXAMPLES), 'utf8');

const CLI = join(import.meta.dirname, '../../server/bin/cap-commun.mjs');

/** What `check --json` prints of a board file, one finding a line. */
function checked(text: string, args: readonly string[]): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'cap-commun-'));
  try {
    const path = join(folder, 'board.json');
    writeFileSync(path, text);
    const { stdout } = spawnSync(process.execPath, [CLI, 'check', path, '--json', ...args], {
      encoding: 'utf8',
    });
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Entity {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly partner?: string;
}

describe('the HTTP interface', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ store: 'memory' });
  });
  afterAll(() => server.close());

  it('[HT1] says that it is alive and ready, and describes itself', async () => {
    const visitor = server.browser();
    expect((await visitor.get('/healthz')).status).toBe(200);
    expect((await visitor.get('/readyz')).status).toBe(200);
    const api = (await (await visitor.get('/api/openapi.json')).json()) as { paths: object; openapi: string };
    expect(api.openapi).toBe('3.1.0');
    expect(Object.keys(api.paths)).toContain('/api/boards/{id}/findings');
    expect(await (await visitor.get('/metrics')).text()).toContain('cap_rooms_open');
  });

  it('[HT2] makes a board whose creator is its facilitator', async () => {
    const board = await server.createBoard({ title: 'Ensemble', partners: ['Alpha', 'Beta'] });
    expect(board.id).toMatch(/^[A-Za-z0-9_-]{22}$/);
    const { memberships } = (await (await board.creator.get('/api/session')).json()) as SessionResponse;
    expect(memberships).toMatchObject([{ boardId: board.id, role: 'facilitator', title: 'Ensemble' }]);
    const file = (await (await board.creator.get(`/api/boards/${board.id}`)).json()) as {
      entities: Entity[];
    };
    expect(file.entities.map(({ type, title }) => [type, title])).toEqual([
      ['partnership', 'Ensemble'],
      ['partner', 'Alpha'],
      ['partner', 'Beta'],
    ]);
  });

  it('[HT3] names every bad field of a request', async () => {
    const answer = await server.browser().post('/api/boards', { title: '', lang: 'de' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await answer.json()) as { errors: { path: string }[] };
    expect(problem.errors.map(({ path }) => path)).toEqual(['title', 'lang']);
  });

  it('[HT4] shows what a link opens, then joins by it as a new person of its brand', async () => {
    const board = await server.createBoard({ title: 'Ensemble', partners: ['Alpha', 'Beta'] });
    const token = tokenOf(board.links.partnerB);
    const visitor = server.browser();
    const invite = (await (await visitor.post('/api/invite', { token })).json()) as InviteResponse;
    expect(invite).toMatchObject({
      title: 'Ensemble',
      role: 'editor',
      slot: 'B',
      partner: { title: 'Beta' },
      people: [],
    });
    const joined = (await (await visitor.post('/api/session', { token, name: 'Béa' })).json()) as Membership;
    expect(joined).toMatchObject({ boardId: board.id, role: 'editor', partner: invite.partner?.id });
    const file = (await (await visitor.get(`/api/boards/${board.id}`)).json()) as { entities: Entity[] };
    const person = file.entities.find(({ id }) => id === joined.person);
    expect(person).toMatchObject({ type: 'person', title: 'Béa', partner: invite.partner?.id });
  });

  it('[HT5] joins as a person who is on the board, of the link’s brand only', async () => {
    const board = await server.createBoard();
    const first = (await (
      await server.browser().post('/api/session', { token: tokenOf(board.links.partnerA), name: 'Ana' })
    ).json()) as Membership;
    const person = first.person ?? '';
    const again = await server.browser().post('/api/session', {
      token: tokenOf(board.links.partnerA),
      name: 'Ana',
      person,
    });
    expect(((await again.json()) as Membership).person).toBe(person);
    const wrongBrand = await server.browser().post('/api/session', {
      token: tokenOf(board.links.partnerB),
      name: 'Ana',
      person,
    });
    expect(wrongBrand.status).toBe(422);
  });

  it('[HT6] asks which membership to keep, and keeps one a board', async () => {
    const board = await server.createBoard();
    const editor = await server.join(board, 'partnerA');
    const request = { token: tokenOf(board.links.viewer), name: 'Ana' };
    expect((await editor.post('/api/session', request)).status).toBe(409);
    expect((await editor.post('/api/session', { ...request, replace: true })).status).toBe(200);
    const { memberships } = (await (await editor.get('/api/session')).json()) as SessionResponse;
    expect(memberships.map(({ role }) => role)).toEqual(['viewer']);
    expect((await editor.delete('/api/session')).status).toBe(204);
    expect((await editor.get(`/api/boards/${board.id}`)).status).toBe(404);
  });

  it('[HT7] imports a board file over the seed, and gives back the same findings as for the file', async () => {
    const board = await server.createBoard();
    const editor = await server.join(board, 'partnerA');
    const file = JSON.parse(exampleText('saas-integrator')) as { asOf: string; entities: Entity[] };
    const answer = await editor.post(`/api/boards/${board.id}/import`, file);
    const imported = (await answer.json()) as ImportResponse;
    expect(imported).toMatchObject({
      replaced: true,
      added: { entities: file.entities.length },
      notRead: [],
    });
    const query = `?today=${file.asOf}&lang=fr`;
    const stored = await (await editor.get(`/api/boards/${board.id}/findings${query}`)).json();
    const validated = await (await server.browser().post(`/api/validate${query}`, file)).json();
    const without = ({ findings }: FindingsResponse) =>
      findings.map(({ rule, entity, key }) => [rule, entity, key]);
    expect(without(validated as FindingsResponse).length).toBeGreaterThan(0);
    expect(without(stored as FindingsResponse)).toEqual(
      expect.arrayContaining(without(validated as FindingsResponse)),
    );
  });

  it.each(['fr', 'en'])('[HT15] check, validate and a stored board answer the same in %s', async (lang) => {
    const board = await server.createBoard({ template: 'mode-ethique-influence' });
    const exported = await (await board.creator.get(`/api/boards/${board.id}`)).text();
    const query = `?today=2026-04-01&lang=${lang}`;
    const validated = await server.browser().post(`/api/validate${query}`, JSON.parse(exported) as object);
    const { findings } = (await validated.json()) as FindingsResponse;
    expect(findings.length).toBeGreaterThan(20);
    const stored = await (await board.creator.get(`/api/boards/${board.id}/findings${query}`)).json();
    expect((stored as FindingsResponse).findings).toEqual(findings);
    expect(checked(exported, ['--today', '2026-04-01', '--lang', lang])).toEqual(findings);
  });

  it('[HT8] refuses a bad file whole, with the path of the bad field', async () => {
    const board = await server.createBoard();
    const editor = await server.join(board, 'partnerA');
    const before = await (await editor.get(`/api/boards/${board.id}`)).text();
    const answer = await editor.post(`/api/boards/${board.id}/import`, {
      format: 'kpi-board-neutral',
      version: 1,
      entities: [
        { id: 'a', type: 'action' },
        { id: '__proto__', type: 'action' },
      ],
      links: [],
    });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ path: 'entities[1].id' }] });
    expect(await (await editor.get(`/api/boards/${board.id}`)).text()).toBe(before);
  });

  it('[HT9] a viewer reads and does not import', async () => {
    const board = await server.createBoard();
    const viewer = await server.join(board, 'viewer');
    expect((await viewer.get(`/api/boards/${board.id}/export.json`)).status).toBe(200);
    const file = JSON.parse(exampleText('tableau-de-depart')) as object;
    expect((await viewer.post(`/api/boards/${board.id}/import`, file)).status).toBe(404);
  });

  it('[HT10] makes a board like an example, with its own title', async () => {
    const board = await server.createBoard({ title: 'Le nôtre', template: 'saas-integrator' });
    const file = (await (await board.creator.get(`/api/boards/${board.id}`)).json()) as {
      title: string;
      entities: Entity[];
    };
    expect(file.title).toBe('Le nôtre');
    expect(file.entities.length).toBeGreaterThan(20);
    expect((await server.browser().post('/api/boards', { title: 'x', template: 'none' })).status).toBe(422);
  });

  it('[HT10] makes a board of a template, in its language and with its own brands', async () => {
    const partners: [string, string] = ['Alpha', 'Beta'];
    const board = await server.createBoard({
      title: 'Ours',
      template: 'retroplanning',
      lang: 'en',
      partners,
    });
    const file = (await (await board.creator.get(`/api/boards/${board.id}`)).json()) as {
      title: string;
      lang: string;
      entities: (Entity & { due?: string; launch?: string })[];
    };
    expect([file.title, file.lang]).toEqual(['Ours', 'en']);
    const titles = file.entities.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Alpha', 'Beta', 'Sign the contract']));
    const programme = file.entities.find(({ type }) => type === 'partnership');
    expect(Date.parse(programme?.launch ?? '')).toBeGreaterThan(Date.now());
  });

  it('[HT11] lets programs in by a link’s token, without cookie or origin', async () => {
    const board = await server.createBoard();
    const headers = { authorization: `Bearer ${tokenOf(board.links.viewer)}` };
    expect((await fetch(`${server.url}/api/boards/${board.id}`, { headers })).status).toBe(200);
    const del = await fetch(`${server.url}/api/boards/${board.id}`, { method: 'DELETE', headers });
    expect(del.status).toBe(404);
  });

  it('[HT12] sends the security headers with every answer', async () => {
    for (const path of ['/healthz', '/api/nothing', '/nowhere']) {
      const { headers } = await fetch(server.url + path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('[HT13] refuses a body that is too large, however it comes', async () => {
    const answer = await server.browser().post('/api/session', { token: 'x'.repeat(200_000), name: 'n' });
    expect(answer.status).toBe(413);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestBoard, type TestServer, tokenOf } from '../support/test-server.ts';

const AT = '2026-03-02';

interface Metric {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly readings?: readonly object[];
}

describe('what spreadsheets and other programs get and give', () => {
  let server: TestServer;
  let board: TestBoard;
  beforeAll(async () => {
    server = await startTestServer({ store: 'memory' });
    board = await server.createBoard({ title: '=HYPERLINK("x")', template: 'saas-integrator' });
  });
  afterAll(() => server.close());

  async function metrics(): Promise<readonly Metric[]> {
    const file = (await (await board.creator.get(`/api/boards/${board.id}`)).json()) as {
      entities: readonly Metric[];
    };
    return file.entities.filter(({ type }) => type === 'metric');
  }

  function postReadings(readings: unknown, link: 'partnerA' | 'viewer' = 'partnerA'): Promise<Response> {
    return fetch(`${server.url}/api/boards/${board.id}/readings`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${tokenOf(board.links[link])}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(readings),
    });
  }

  it('[HT20] sends a table and a summary as downloads', async () => {
    const csv = await board.creator.get(`/api/boards/${board.id}/export.csv?lang=en`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="board.csv"');
    const table = await csv.text();
    expect(table).toContain('Kind,Id,Title,Brand,Owner');
    const [first] = await metrics();
    expect(table).toContain(`Metric,${first?.id},`);

    const md = await board.creator.get(`/api/boards/${board.id}/export.md`);
    expect(md.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    const summary = await md.text();
    expect(summary.startsWith('# =HYPERLINK("x")')).toBe(true);
    expect(summary).toContain('## Objectifs');
    expect((await board.creator.get(`/api/boards/${board.id}/export.md?lang=de`)).status).toBe(400);
  });

  it('[HT21] adds readings once, however often they are sent', async () => {
    const [one, two] = await metrics();
    const readings = [
      { metric: one?.id, at: AT, value: 12.5, source: 'CRM' },
      { metric: two?.id, at: AT, value: -3, source: 'CRM' },
    ];
    expect(await (await postReadings(readings)).json()).toEqual({ added: 2, changed: 0, unchanged: 0 });
    expect(await (await postReadings(readings)).json()).toEqual({ added: 0, changed: 0, unchanged: 2 });
    const corrected = [{ metric: one?.id, at: AT, value: 13, source: 'CRM' }];
    expect(await (await postReadings(corrected)).json()).toEqual({ added: 0, changed: 1, unchanged: 0 });
    const read = (await metrics()).find(({ id }) => id === one?.id);
    expect(read?.readings).toContainEqual({ at: AT, value: 13, source: 'CRM' });
    expect(
      read?.readings?.filter((reading) => (reading as { source?: string }).source === 'CRM'),
    ).toHaveLength(1);
  });

  it('[HT21] adds none when one names no metric, and says which', async () => {
    const [one] = await metrics();
    const before = JSON.stringify(await metrics());
    const answer = await postReadings([
      { metric: one?.id, at: '2026-04-01', value: 1 },
      { metric: 'brand-a', at: AT, value: 1 },
    ]);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ path: '1.metric' }] });
    expect(JSON.stringify(await metrics())).toBe(before);
  });

  it('[HT21] refuses what is no reading, and who may not write', async () => {
    const [one] = await metrics();
    for (const bad of [
      [],
      [{ metric: one?.id, at: '2026-02-30', value: 1 }],
      [{ metric: one?.id, at: AT, value: '1' }],
      { metric: one?.id, at: AT, value: 1 },
    ]) {
      expect((await postReadings(bad)).status).toBe(400);
    }
    const asViewer = await postReadings([{ metric: one?.id, at: AT, value: 1 }], 'viewer');
    expect(asViewer.status).toBe(404);
  });
});

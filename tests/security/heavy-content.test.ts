import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RawPeer, syncFrame } from '../support/raw-peer.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

const FILE = { format: 'kpi-board-neutral', version: 1, entities: [], links: [] };

/** A file within all limits whose findings take many seconds: each pair of brand and agreement is one. */
function heavyFile(cards = 10_000): object {
  const entities = Array.from({ length: cards }, (_, index) => ({
    id: `e${index}`,
    type: index % 2 === 0 ? 'partner' : 'agreement',
    title: 'x',
    kind: 'nda',
  }));
  return { ...FILE, entities: [{ id: 'p', type: 'partnership' }, ...entities] };
}

describe('content that is costly to judge', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ store: 'memory', env: { FINDINGS_TIMEOUT_MS: '8000' } });
  });
  afterAll(() => server.close());

  it('[HT14] keeps nobody else waiting, and is given up in time', async () => {
    const settled: string[] = [];
    const heavy = server.browser().post('/api/validate', heavyFile());
    void heavy.then(() => settled.push('heavy'));
    const board = await server.createBoard();
    expect((await board.creator.get(`/api/boards/${board.id}/findings`)).status).toBe(200);
    settled.push('board');
    expect((await heavy).status).toBe(503);
    expect(settled).toEqual(['board', 'heavy']);
    expect((await server.browser().post('/api/validate', FILE)).status).toBe(200);
  });

  it('[HT16] is imported all the same, and the answer does not pass for one without findings', async () => {
    const hurried = await startTestServer({ store: 'memory', env: { FINDINGS_TIMEOUT_MS: '100' } });
    try {
      const board = await hurried.createBoard();
      const answer = await board.creator.post(`/api/boards/${board.id}/import`, heavyFile(4_000));
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ added: { entities: 4_001 }, findings: null });
    } finally {
      await hurried.close();
    }
  });

  it('[RM12] who asks for the board again and again without reading is ended', async () => {
    const board = await server.createBoard();
    const page = board.creator.open(board.id);
    await page.synced();
    page.doc.getMap('t').set('k', 'x'.repeat(500_000));
    const socket = (await server.join(board, 'viewer')).socket(board.id);
    const greedy = await new RawPeer(socket).joined();
    await waitFor(() => greedy.frames.some(({ length }) => length > 500_000), 'the large board');
    socket.pause();
    for (let again = 0; again < 200; again += 1) greedy.send(syncFrame(SYNC.step1, Uint8Array.of(0)));
    const room = await server.running.services.hub.room(board.id);
    const viewer = [...(room?.peers ?? [])].find(({ identity }) => identity.role === 'viewer');
    await waitFor(() => (viewer?.bufferedBytes ?? 0) > 0, 'answers that wait');
    socket.resume();
    await greedy.closedBy(CLOSE.overloaded.code);
    expect(greedy.syncFrames(SYNC.step2).length).toBeLessThan(100);
    page.close();
  });

  it.each(['/api/validate', 'import'])(
    '[HT8] what is not JSON is an unreadable file for %s',
    async (route) => {
      const board = await server.createBoard();
      const path = route === 'import' ? `/api/boards/${board.id}/import` : route;
      const answer = await fetch(server.url + path, {
        method: 'POST',
        headers: { ...board.creator.headers(), 'content-type': 'application/json' },
        body: '{"format":',
      });
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({
        type: '/problems/unreadable-file',
        errors: [{ path: '' }],
      });
    },
  );
});

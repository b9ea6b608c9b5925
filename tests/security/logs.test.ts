import { Writable } from 'node:stream';
import { createLogger } from '@cap-commun/server/observability/logger';
import type { BoardStore } from '@cap-commun/server/storage/board-store';
import { MemoryStore } from '@cap-commun/server/storage/memory/memory-store';
import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { RawPeer, syncFrame } from '../support/raw-peer.ts';
import { startTestServer, type TestServer, tokenOf } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

/** Stands for every text that must not be found again; with a line break, which could forge an entry. */
const MARK = 'Zwiebelkuchen';
const FORGED = `${MARK}\r\n{"level":50,"msg":"forged ${MARK}"}`;

class BrittleStore extends MemoryStore implements BoardStore {
  fails = false;

  override async commit(...args: Parameters<BoardStore['commit']>): Promise<void> {
    if (this.fails) throw new Error('disk full');
    return super.commit(...args);
  }

  override async loadDocument(board: string): ReturnType<BoardStore['loadDocument']> {
    if (this.fails) throw new Error('disk gone');
    return super.loadDocument(board);
  }
}

const lines: string[] = [];
const store = new BrittleStore();
let server: TestServer;
beforeAll(async () => {
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(...String(chunk).split('\n').filter(Boolean));
      done();
    },
  });
  server = await startTestServer({ store, logger: createLogger('trace', sink) });
});
afterAll(() => server.close());

it('[LO1] a day full of work and of failures leaves nothing of what people wrote in the logs', async () => {
  const board = await server.createBoard({ title: `Plan ${FORGED}`, partners: [`A ${MARK}`, `B ${MARK}`] });
  const tokens = Object.values(board.links).map(tokenOf);
  const editor = await server.join(board, 'partnerA', `Inès ${MARK}`);
  const page = editor.open(board.id);
  await page.synced();
  page.doc.getMap('cards').set('c1', new Y.Map([['title', new Y.Text(FORGED)]]));
  page.provider.awareness.setLocalState({ note: MARK });

  // Frames that are refused for each reason, each with text in it.
  const told = new Y.Doc();
  told.getText(MARK).insert(0, FORGED);
  const update = Y.encodeStateAsUpdate(told);
  const bad = [syncFrame(SYNC.update, update.slice(0, -9)), new TextEncoder().encode(FORGED)];
  for (const frame of [...bad, syncFrame(SYNC.update, new Uint8Array([...update, 1]))]) {
    const peer = await new RawPeer((await server.join(board, 'partnerB')).socket(board.id)).joined();
    peer.send(frame);
    if (frame !== bad[1]) await peer.closedBy(CLOSE.malformed.code);
    peer.close();
  }

  // Requests that are refused, with text and secrets where only a log would keep them.
  const outsider = server.browser();
  const wrong = `${tokens[0]?.slice(0, -3)}abc`;
  await outsider.post('/api/session', { token: wrong, name: MARK });
  await outsider.post(`/api/boards/${encodeURIComponent(FORGED)}/import`, { title: MARK });
  await editor.post(`/api/boards/${board.id}/import`, { format: MARK, entities: MARK });
  await outsider.post('/api/validate', { format: MARK });
  await outsider.get(`/api/boards/${board.id}/findings?lang=${MARK}&today=${encodeURIComponent(FORGED)}`);
  await fetch(`${server.url}/sync/${board.id}?token=${tokens[0]}`, {
    headers: { authorization: `Bearer ${wrong}`, 'user-agent': MARK, referer: `https://x.example/${MARK}` },
  });
  await new RawPeer(outsider.socket(`${board.id}?yauth=${tokens[0]}`)).open();

  // A disk that fails under an edit, and under a visit.
  store.fails = true;
  page.doc.getMap('cards').set('c2', new Y.Map([['title', new Y.Text(MARK)]]));
  await waitFor(() => lines.some((line) => line.includes('commit failed')), 'the failure in the log');
  await new RawPeer(board.creator.socket(board.id)).closedBy(CLOSE.tryLater.code);
  await board.creator.get(`/api/boards/${board.id}`);
  store.fails = false;
  page.close();

  const secrets = [
    ...tokens,
    wrong,
    ...[board.creator, editor].map(({ cookie }) => cookie?.split('=')[1] ?? ''),
  ];
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(lines.length).toBeGreaterThan(2);
  for (const text of [...lines, metrics]) {
    expect(text).not.toContain(MARK);
    for (const secret of secrets) expect(text).not.toContain(secret);
  }
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number) });
  expect(metrics).not.toContain(board.id);
});

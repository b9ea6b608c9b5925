import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { encodeHello, PROTOCOL_VERSION, SYNC } from '@cap-commun/shared/protocol/messages';
import { encodeFrames, STREAM } from '@cap-commun/shared/protocol/stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { presenceFrame, RawPeer, syncFrame } from '../support/raw-peer.ts';
import { StreamClient } from '../support/stream-client.ts';
import type { TestBrowser } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer, tokenOf } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

const HELLO = encodeHello({ version: PROTOCOL_VERSION, wantsAcks: true });

describe('a board without WebSockets', () => {
  let server: TestServer;
  let board: TestBoard;
  let editor: TestBrowser;
  const open: StreamClient[] = [];
  beforeAll(async () => {
    server = await startTestServer({ store: 'memory' });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    board = await server.createBoard();
    editor = await server.join(board, 'partnerA');
  });
  afterEach(() => {
    for (const client of open.splice(0)) client.hangUp();
  });

  async function streamOf(headers: Record<string, string>, id = board.id): Promise<StreamClient> {
    const client = await StreamClient.open(server.url, id, headers);
    open.push(client);
    return client;
  }

  it('[SS1] says who it is first, then speaks the protocol, and is not to be kept by anybody on the way', async () => {
    const client = await streamOf(editor.headers());
    expect(client.headers.get('content-type')).toContain('text/event-stream');
    expect(client.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(client.headers.get('x-accel-buffering')).toBe('no');
    expect(client.headers.get('content-security-policy')).toContain("default-src 'none'");
    const opened = await client.next('open');
    expect(opened).toMatch(/^[\w-]{22}$/);
    expect((await client.post([HELLO, syncFrame(SYNC.step1, Uint8Array.of(0))])).status).toBe(204);
    await client.next('message');
    expect(client.events[0]).toEqual({ name: 'open', data: opened });
  });

  it('[SS1] [AC3] who may not enter is told so as on a socket, and the same for unknown and forbidden', async () => {
    const stranger = server.browser();
    const told = [];
    for (const [browser, id] of [
      [stranger, board.id],
      [editor, 'AAAAAAAAAAAAAAAAAAAAAA'],
      [(await server.createBoard()).creator, board.id],
    ] as const) {
      const client = await streamOf(browser.headers(), id);
      await client.next('close');
      told.push(client.events.filter(({ name }) => name !== 'open'));
    }
    const expected = { name: 'close', data: `${CLOSE.notAvailable.code} ${CLOSE.notAvailable.reason}` };
    expect(told).toEqual([[expected], [expected], [expected]]);
  });

  it('[SS2] a POST sent again because its answer was lost is taken once, and a gap changes nothing', async () => {
    const client = await streamOf(editor.headers());
    await client.next('open');
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(syncFrame(SYNC.update, update)));
    for (const value of [1, 2, 3]) doc.getMap('cards').set(`k${value}`, value);
    const state = syncFrame(SYNC.step2, Uint8Array.of(0, 0));
    const frames = [HELLO, state, ...updates];
    expect((await client.post(frames.slice(0, 3), 1)).status).toBe(204);
    expect((await client.post(frames.slice(0, 3), 1)).status).toBe(204);
    expect((await client.post(frames.slice(4), 5)).status).toBe(409);
    // Half of it has come before.
    expect((await client.post(frames.slice(1), 2)).status).toBe(204);
    await waitFor(() => client.acks().at(-1) === 4, 'step 2 and three updates on disk');
    const file = (await (await editor.get(`/api/boards/${board.id}`)).json()) as { entities: unknown[] };
    expect(file.entities.length).toBeGreaterThan(0);
    expect(client.acks()).toEqual([...new Set(client.acks())]);
  });

  it('[SS3] another site opens nothing and feeds nothing', async () => {
    const { cookie = '' } = editor;
    const { port } = new URL(server.url);
    for (const origin of [
      'https://evil.example',
      'null',
      `http://127.0.0.1.evil.example:${port}`,
      undefined,
    ]) {
      const headers = { cookie, ...(origin === undefined ? {} : { origin }) };
      expect(await StreamClient.statusOf(server.url, board.id, headers)).toBe(403);
    }
    const client = await streamOf(editor.headers());
    await client.next('open');
    const foreign = { ...editor.headers(), origin: 'https://evil.example' };
    expect((await client.post([HELLO], 1, foreign)).status).toBe(403);
    const plain = { ...editor.headers(), 'content-type': 'text/plain' };
    expect(await StreamClient.statusOf(server.url, board.id, plain)).toBe(415);
    expect((await client.post([HELLO], 1, plain)).status).toBe(415);
    expect((await client.post([HELLO], 1)).status).toBe(204);
  });

  it('[SS3] a connection is fed by nobody but who opened it, on the board that it is for', async () => {
    const client = await streamOf(editor.headers());
    const id = await client.next('open');
    const other = await server.join(board, 'partnerB');
    expect((await client.post([HELLO], 1, other.headers())).status).toBe(404);
    expect((await client.post([HELLO], 1, server.browser().headers())).status).toBe(404);
    const elsewhere = await server.createBoard();
    const answer = await fetch(`${server.url}/sync/${elsewhere.id}/frames`, {
      method: 'POST',
      headers: {
        ...editor.headers(),
        'content-type': STREAM.framesType,
        [STREAM.connectionHeader]: id,
        [STREAM.firstHeader]: '1',
      },
      body: encodeFrames([HELLO]),
    });
    expect(answer.status).toBe(404);
  });

  it('[SS3] a program opens one with its token and without an origin', async () => {
    const client = await streamOf({ authorization: `Bearer ${tokenOf(board.links.partnerA)}` });
    await client.next('open');
    expect((await client.post([HELLO])).status).toBe(204);
    await waitFor(() => client.events.some(({ name }) => name === 'message'), 'the first frame');
  });

  it('[SS4] is pinged, lives while it answers, and is ended when it does not', async () => {
    const client = await streamOf(editor.headers());
    const watcher = await new RawPeer((await server.join(board, 'partnerB')).socket(board.id)).joined();
    await client.next('open');
    await client.post([HELLO, presence(801)]);
    await waitFor(() => watcher.presence().some(({ client: id }) => id === 801), 'the hand of the stream');
    await client.next('ping');
    await client.post([]);
    // From here on it says nothing more.
    await waitFor(() => watcher.presence().at(-1)?.state === null, 'its removal', 15_000);
    await waitFor(() => client.isOver, 'the end of the answer');
    watcher.close();
  });

  it('[SS4] who hangs up, or says goodbye, is gone at once', async () => {
    const watcher = await new RawPeer((await server.join(board, 'partnerB')).socket(board.id)).joined();
    const [one, two] = [await streamOf(editor.headers()), await streamOf(editor.headers())];
    await Promise.all([one.next('open'), two.next('open')]);
    await one.post([HELLO, presence(802)]);
    await two.post([HELLO, presence(803)]);
    await waitFor(() => watcher.presence().length >= 2, 'two hands');
    one.hangUp();
    await waitFor(() => watcher.presence().some(({ client, state }) => client === 802 && !state), 'one gone');
    await two.post([], 3, undefined, 'leave');
    await waitFor(() => watcher.presence().some(({ client, state }) => client === 803 && !state), 'two gone');
    watcher.close();
  });

  it('[SS5] reads only so many POSTs at once, and takes only so many frames in one', async () => {
    const client = await streamOf(editor.headers());
    await client.next('open');
    const halves = Array.from({ length: 3 }, () => new TransformStream<Uint8Array, Uint8Array>());
    const slow = halves.map(({ readable, writable }) => {
      const writer = writable.getWriter();
      void writer.write(encodeFrames([HELLO])).catch(() => undefined);
      const answer = client.send(readable, 1);
      return { answer, end: () => writer.close() };
    });
    let status = 204;
    // Posts of nothing change nothing: they only ask whether the three have arrived.
    while (status === 204) ({ status } = await client.post([], 1));
    expect(status).toBe(429);
    for (const { end } of slow) await end();
    for (const { answer } of slow) expect((await answer).status).toBe(204);
    expect((await client.post([], 2)).status).toBe(204);
    const many = Array.from({ length: STREAM.maxBatchFrames + 1 }, () => HELLO);
    expect((await client.post(many.slice(1), 2)).status).toBe(204);
    expect((await client.post(many)).status).toBe(400);
    await waitFor(() => client.isOver, 'the end of the answer');
  });

  it('[SS2] a body that is not frames, or is larger than allowed, ends its sender and nobody else', async () => {
    const client = await streamOf(editor.headers());
    const watcher = await new RawPeer((await server.join(board, 'partnerB')).socket(board.id)).joined();
    await client.next('open');
    expect((await client.send(Uint8Array.of(200, 1, 1), 1)).status).toBe(400);
    await waitFor(() => client.isOver, 'the end of the answer');
    const large = await streamOf(editor.headers());
    await large.next('open');
    const answer = await large.send(new Uint8Array(6 * 1024 * 1024), 1).catch(() => undefined);
    expect([413, undefined]).toContain(answer?.status);
    await large.next('close');
    expect(watcher.closed).toBeUndefined();
    watcher.close();
  });
});

function presence(client: number): Uint8Array {
  return presenceFrame([{ client, clock: 1, state: { cursor: null } }]);
}

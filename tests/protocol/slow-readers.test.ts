import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { encodeFrames, framesPath, STREAM, streamPath } from '@cap-commun/shared/protocol/stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import { RawPeer, syncFrame } from '../support/raw-peer.ts';
import type { TestBrowser } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

const MIB = 1024 * 1024;
const READERS = 20;
const OPENED = /event: open\ndata: (\S+)\n\n/;
const ASK = syncFrame(SYNC.step1, Uint8Array.of(0));

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes of all buffers of this process. */
async function held(): Promise<number> {
  // Memory that a first round found free is given back behind it.
  for (let round = 0; round < 2; round += 1) {
    collectGarbage();
    await setImmediate();
  }
  return process.memoryUsage().arrayBuffers;
}

/** Opens a stream and reads no more of it than its name. */
async function openUnread(url: string, board: string, own: Record<string, string>): Promise<IncomingMessage> {
  const json = { 'content-type': 'application/json' };
  const asking = request(url + streamPath(`/sync/${board}`), {
    method: 'POST',
    headers: { ...own, ...json },
  }).end('{}');
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  answer.on('error', () => {});
  let text = '';
  answer.on('data', (part: Buffer) => {
    text += part.toString();
    if (OPENED.test(text)) answer.pause();
  });
  await waitFor(() => OPENED.test(text), 'the name of the stream');
  const headers = {
    ...own,
    'content-type': STREAM.framesType,
    [STREAM.connectionHeader]: OPENED.exec(text)?.[1] ?? '',
    [STREAM.firstHeader]: '1',
  };
  const sent = await fetch(url + framesPath(`/sync/${board}`), {
    method: 'POST',
    headers,
    body: encodeFrames([ASK]),
  });
  expect(sent.status).toBe(204);
  return answer;
}

describe('those who ask for a board of nine megabytes and do not read it', () => {
  let server: TestServer;
  let board: TestBoard;
  let creator: TestBrowser;
  const doc = new Y.Doc();
  const edit = async (cards: number, bytes: number): Promise<void> => {
    const known = Y.encodeStateVector(doc);
    for (let card = 0; card < cards; card += 1) doc.getMap('t').set(`card ${card}`, 'x'.repeat(bytes));
    await server.running.services.hub.write(board.id, Y.encodeStateAsUpdate(doc, known));
  };
  const stuck = (): number =>
    [...(server.running.services.hub.openRoom(board.id)?.peers ?? [])].filter(isStuck).length;

  beforeAll(async () => {
    server = await startTestServer({ store: 'memory' });
    board = await server.createBoard();
    creator = board.creator;
    await edit(900, 10_000);
    await server.running.services.hub.settled();
  });
  afterAll(() => server.close());

  it('[SY7] cost less than a megabyte each, though each was given another state of it', async () => {
    const sockets: WebSocket[] = [];
    const before = await held();
    for (let reader = 0; reader < READERS; reader += 1) {
      const socket = creator.socket(board.id);
      socket.on('error', () => {});
      await once(socket, 'open');
      socket.pause();
      sockets.push(socket);
      socket.send(ASK);
      await waitFor(() => stuck() > reader, `answer ${reader}`);
      await edit(1, reader);
    }
    const grown = ((await held()) - before) / MIB;
    console.log(`memory: ${grown.toFixed(2)} MiB more for ${READERS} readers`);
    expect(grown).toBeLessThan(READERS);

    const [first, second] = sockets;
    const reading = new RawPeer(first!);
    first!.resume();
    await waitFor(() => reading.syncFrames(SYNC.step2).length === 1, 'the whole answer');
    const seen = new Y.Doc();
    Y.applyUpdate(seen, reading.syncFrames(SYNC.step2)[0]!);
    expect(seen.getMap('t').size).toBe(900);

    // Once the board is rewritten, nobody keeps the old one alone: who still does not read goes, who reads stays.
    await edit(110, 10_000);
    await server.running.services.hub.settled();
    expect(second!.readyState).toBe(second!.OPEN);
    await waitFor(() => stuck() === 0, 'the others to be gone');
    expect(first!.readyState).toBe(first!.OPEN);
    for (const socket of sockets) socket.terminate();
  });

  it('[SY7] cost as little over a stream, which is whole when it is read', async () => {
    const before = await held();
    const answers: IncomingMessage[] = [];
    for (let reader = 0; reader < READERS; reader += 1) {
      answers.push(await openUnread(server.url, board.id, creator.headers()));
      await edit(1, reader);
    }
    expect(stuck()).toBe(READERS);
    const grown = ((await held()) - before) / MIB;
    console.log(`memory: ${grown.toFixed(2)} MiB more for ${READERS} readers of streams`);
    expect(grown).toBeLessThan(READERS);
    for (const answer of answers) answer.destroy();

    const reading = await new RawPeer(creator.raw(board.id, 'stream')).joined();
    reading.send(ASK);
    await waitFor(() => reading.syncFrames(SYNC.step2).length === 1, 'the whole answer');
    const seen = new Y.Doc();
    Y.applyUpdate(seen, reading.syncFrames(SYNC.step2)[0]!);
    expect(seen.getMap('t').toJSON()).toEqual(doc.getMap('t').toJSON());
    reading.close();
  });
});

function isStuck({ bufferedBytes }: { readonly bufferedBytes: number }): boolean {
  return bufferedBytes > 4 * MIB;
}

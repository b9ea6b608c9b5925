import { decodeFrames, STREAM } from '@cap-commun/shared/protocol/stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStreamSocket } from './stream-socket.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Answer = number | 'lost';

interface Post {
  readonly first: number;
  readonly frames: readonly number[];
  readonly isLast: boolean;
  readonly isPong: boolean;
  readonly keepalive: boolean;
}

/** A server that is what the test says: `answers` are those of the POSTs, in order, then 204. */
async function connect(answers: Answer[] = []) {
  const posts: Post[] = [];
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
  let isHungUp = false;
  const ask = async (
    url: string,
    { headers, body, signal, keepalive = false }: RequestInit,
  ): Promise<Response> => {
    if (url.endsWith('/stream')) {
      signal?.addEventListener('abort', () => {
        isHungUp = true;
      });
      return new Response(
        new ReadableStream({
          start: (controller) => {
            stream = controller;
          },
        }),
      );
    }
    const said = headers as Record<string, string>;
    posts.push({
      first: Number(said[STREAM.firstHeader]),
      frames: decodeFrames(body as Uint8Array).map((frame) => frame[0] ?? -1),
      isLast: said[STREAM.leaveHeader] !== undefined,
      isPong: said[STREAM.pongHeader] !== undefined,
      keepalive,
    });
    const answer = answers.shift() ?? 204;
    if (answer === 'lost') throw new TypeError('Failed to fetch');
    return new Response(null, { status: answer });
  };
  const Socket = createStreamSocket({ fetch: ask as typeof fetch, random: () => 0.5 });
  const socket = new Socket('wss://board.test/sync/b-1');
  const closes: [number, string][] = [];
  const received: number[] = [];
  socket.onclose = ({ code, reason }) => closes.push([code, reason]);
  socket.onmessage = ({ data }) => received.push(...new Uint8Array(data));
  const say = async (text: string) => {
    stream?.enqueue(new TextEncoder().encode(text));
    await vi.advanceTimersByTimeAsync(0);
  };
  await vi.advanceTimersByTimeAsync(0);
  await say('event: open\ndata: the-id\n\n');
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  return { socket, posts, closes, received, say, pass, hungUp: () => isHungUp, end: () => stream?.close() };
}

const frame = (value: number) => Uint8Array.of(value);

describe('the socket over a stream', () => {
  it('opens when the server has named the connection, and passes on what it says', async () => {
    const { socket, say, received } = await connect();
    expect(socket.readyState).toBe(1);
    await say('data: AQID\n\n');
    expect(received).toEqual([1, 2, 3]);
  });

  it('gathers what is said at once, and sends one request at a time, in order', async () => {
    const { socket, posts, pass } = await connect();
    for (const value of [1, 2, 3]) socket.send(frame(value));
    await pass(30);
    socket.send(frame(4));
    await pass(30);
    expect(posts.map(({ first, frames }) => [first, frames])).toEqual([
      [1, [1, 2, 3]],
      [4, [4]],
    ]);
    expect(socket.bufferedAmount).toBe(0);
  });

  it.each(['lost', 502, 429] as const)('sends again what may not have arrived (%s)', async (answer) => {
    const { socket, posts, pass, closes } = await connect([answer, answer]);
    socket.send(frame(1));
    await pass(30);
    socket.send(frame(2));
    await pass(2_000);
    expect(posts.map(({ first, frames }) => [first, frames])).toEqual([
      [1, [1]],
      [1, [1]],
      [1, [1]],
      [2, [2]],
    ]);
    expect(closes).toEqual([]);
  });

  it('ends when the server says no, and when nothing arrives for long', async () => {
    const refused = await connect([404]);
    refused.socket.send(frame(1));
    await refused.pass(30);
    expect(refused.closes).toEqual([[1006, '']]);
    expect(refused.hungUp()).toBe(true);

    const lost = await connect(Array.from({ length: 99 }, () => 'lost' as const));
    lost.socket.send(frame(1));
    await lost.pass(10_000);
    expect(lost.closes).toEqual([[1006, '']]);
  });

  it('answers pings, with nothing when there is nothing to say', async () => {
    const { say, posts, pass } = await connect();
    await say('event: ping\ndata: \n\n');
    await pass(30);
    expect(posts).toEqual([{ first: 1, frames: [], isLast: false, isPong: true, keepalive: false }]);
  });

  it('gives the code and reason of the server’s close, and 1006 for a stream that just ends', async () => {
    const closed = await connect();
    await closed.say('event: close\ndata: 4410 revoked\n\n');
    expect(closed.closes).toEqual([[4410, 'revoked']]);
    const cut = await connect();
    cut.end();
    await cut.pass(0);
    expect(cut.closes).toEqual([[1006, '']]);
  });

  it('sends what is left while the page goes away, then hangs up', async () => {
    const { socket, posts, pass, hungUp, closes } = await connect();
    socket.send(frame(7));
    socket.close();
    expect(posts.at(-1)).toMatchObject({ first: 1, frames: [7], isLast: true, keepalive: true });
    expect(hungUp()).toBe(false);
    await pass(0);
    expect(hungUp()).toBe(true);
    expect(closes).toEqual([[1000, '']]);
    await pass(5_000);
    expect(posts).toHaveLength(1);
  });

  it('splits what would be too much for one request', async () => {
    const { socket, posts, pass } = await connect();
    for (let index = 0; index < STREAM.maxBatchFrames + 5; index += 1) socket.send(frame(1));
    socket.send(new Uint8Array(STREAM.maxBatchBytes));
    socket.send(frame(2));
    await pass(200);
    expect(posts.map(({ first, frames }) => [first, frames.length])).toEqual([
      [1, STREAM.maxBatchFrames],
      [STREAM.maxBatchFrames + 1, 5],
      [STREAM.maxBatchFrames + 6, 1],
      [STREAM.maxBatchFrames + 7, 1],
    ]);
  });
});

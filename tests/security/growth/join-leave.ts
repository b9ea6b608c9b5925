// A process of its own, started with --expose-gc: joins and leaves boards, and prints what memory that left behind.

import { RawPeer } from '../../support/raw-peer.ts';
import { startTestServer } from '../../support/test-server.ts';
import { waitFor } from '../../support/wait-for.ts';

const CYCLES = Number(process.argv[2]);
const BOARDS = 50;

const clock = { now: Date.now() };
const server = await startTestServer({
  store: 'memory',
  env: { IDLE_BOARD_MS: '1000' },
  now: () => clock.now,
});
const { hub } = server.running.services;
const boards = await Promise.all(Array.from({ length: BOARDS }, () => server.createBoard()));

async function cycle(index: number): Promise<void> {
  const board = boards[index % BOARDS];
  if (!board) return;
  const peer = await new RawPeer(board.creator.socket(board.id)).joined();
  peer.hello();
  peer.sendPresence(1_000 + index, { cursor: { x: index, y: 0 }, selection: [] });
  peer.close();
  await waitFor(() => peer.closed !== undefined, 'the end of a visit');
}

/** Everybody has left and every board is out of memory. */
async function heapAtRest(): Promise<number> {
  await waitFor(() => hub.peerCount === 0, 'everybody to leave');
  clock.now += 5_000;
  await waitFor(() => hub.roomCount === 0, 'every board to be unloaded');
  if (!globalThis.gc) throw new Error('start with --expose-gc');
  for (const _ of [1, 2, 3]) {
    globalThis.gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return process.memoryUsage().heapUsed;
}

const WARM_UP = 200;
for (let index = 0; index < WARM_UP; index += 1) await cycle(index);
const before = await heapAtRest();
for (let index = WARM_UP; index < WARM_UP + CYCLES; index += 1) await cycle(index);
const after = await heapAtRest();
console.log(JSON.stringify({ before, after }));
await server.close();
process.exit(0);

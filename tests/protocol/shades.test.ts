import { afterEach, beforeEach, expect, it } from 'vitest';
import { RawPeer } from '../support/raw-peer.ts';
import type { TestBrowser } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

let server: TestServer;
let board: TestBoard;
let witness: RawPeer;
let lastClient = 100;

beforeEach(async () => {
  server = await startTestServer({ store: 'memory' });
  board = await server.createBoard();
  witness = await new RawPeer((await server.join(board, 'viewer', 'Vic')).socket(board.id)).joined();
});
afterEach(() => server.close());

interface Here {
  readonly peer: RawPeer;
  readonly client: number;
}

/** Somebody whose hands are seen, and by which shade. */
async function arrive(browser: TestBrowser): Promise<Here & { readonly shade: unknown }> {
  lastClient += 1;
  const client = lastClient;
  const peer = await new RawPeer(browser.socket(board.id)).joined();
  // What a peer says of its own shade is nobody's business.
  peer.sendPresence(client, { user: { shade: 99 }, cursor: { x: 0, y: 0 } });
  await waitFor(() => userOf(client) !== undefined, 'the hands');
  return { peer, client, shade: userOf(client)?.shade };
}

function userOf(client: number): { shade?: unknown } | undefined {
  const last = witness.presence().findLast((entry) => entry.client === client);
  return last?.state?.user as { shade?: unknown } | undefined;
}

async function leave({ peer, client }: Here): Promise<void> {
  peer.close();
  await waitFor(
    () => witness.presence().findLast((each) => each.client === client)?.state === null,
    'a goodbye',
  );
}

it('[PR7] no two people of a brand have one shade; it is kept while they stay, and given again after', async () => {
  const ana = await server.join(board, 'partnerA', 'Ana');
  const first = await arrive(ana);
  const second = await arrive(await server.join(board, 'partnerA', 'Aude'));
  const other = await arrive(await server.join(board, 'partnerB', 'Bo'));
  const facilitator = await arrive(await server.join(board, 'facilitator', 'Fay'));
  const window = await arrive(ana);
  expect([first, second, other, facilitator, window].map(({ shade }) => shade)).toEqual([0, 1, 0, 2, 0]);

  second.peer.sendPresence(second.client, { cursor: { x: 5, y: 5 } });
  await leave(first);
  // Her other window is still here: her shade is not free.
  expect((await arrive(await server.join(board, 'partnerA', 'Alix'))).shade).toBe(3);
  expect(userOf(second.client)?.shade).toBe(1);
  await leave(window);
  expect((await arrive(await server.join(board, 'partnerA', 'Agnès'))).shade).toBe(0);
  expect((await arrive(await server.join(board, 'partnerB', 'Basile'))).shade).toBe(1);
});

it('[PR7] programs with one link are not one person', async () => {
  const program = server.program(board.links.partnerA);
  expect((await arrive(program)).shade).toBe(0);
  expect((await arrive(program)).shade).toBe(1);
});

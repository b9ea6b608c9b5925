import { retryDelay } from '@cap-commun/client/sync/backoff';
import type { CreateBoardResponse } from '@cap-commun/shared/http/schemas';
import { isFinalClose } from '@cap-commun/shared/protocol/close-codes';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ProcessServer } from '../support/process-server.ts';
import { Random } from '../support/random.ts';
import { RawPeer } from '../support/raw-peer.ts';
import { TestBrowser, TRANSPORTS } from '../support/test-browser.ts';
import { startTestServer, tokenOf } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

const OFFICE = 30;
const SEED = Number(process.env.SEED ?? 7);
const CROWD = process.env.SOAK ? 500 : 60;
const PER_BOARD = 50;

describe('many people at once', () => {
  it('[HT30] an office of thirty behind one address joins within ten seconds, by either way', async () => {
    const server = await startTestServer({ store: 'memory', env: { RATE_LIMITS: 'on' } });
    const board = await server.createBoard();
    const start = performance.now();
    const pages = await Promise.all(
      Array.from({ length: OFFICE }, async (_, index) => {
        const browser = server.browser();
        const token = tokenOf(index % 2 === 0 ? board.links.partnerA : board.links.partnerB);
        expect((await browser.post('/api/invite', { token })).status).toBe(200);
        expect((await browser.post('/api/session', { token, name: `P${index}` })).status).toBe(200);
        expect((await browser.get('/api/session')).status).toBe(200);
        const page = browser.open(board.id, new Y.Doc(), TRANSPORTS[index % TRANSPORTS.length]);
        await page.synced();
        page.doc.getMap('cards').set(`by-${index}`, index);
        return page;
      }),
    );
    const hasAll = () =>
      pages.every(({ doc }) => pages.every((_, index) => doc.getMap('cards').has(`by-${index}`)));
    await waitFor(hasAll, 'everybody’s first card at everybody’s');
    expect(performance.now() - start).toBeLessThan(10_000);
    for (const page of pages) page.close();
    await server.close();
  });

  it('[HT30] one address is limited by what it is, not by what it says', async () => {
    const server = await startTestServer({ store: 'memory', env: { RATE_LIMITS: 'on', TRUST_PROXY: '1' } });
    const bare = await startTestServer({ store: 'memory', env: { RATE_LIMITS: 'on' } });
    const makeMany = async (url: string, forwarded: (index: number) => string): Promise<number[]> => {
      const answers = Array.from({ length: 25 }, (_, index) =>
        fetch(`${url}/api/boards`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded(index) },
          body: JSON.stringify({ title: 'Plan' }),
        }),
      );
      return (await Promise.all(answers)).map(({ status }) => status);
    };
    const refusals = (statuses: readonly number[]) => statuses.filter((status) => status === 429).length;
    expect(refusals(await makeMany(server.url, (index) => `10.0.0.${index}, 192.0.2.1`))).toBeGreaterThan(0);
    expect(refusals(await makeMany(server.url, () => '192.0.2.1, 192.0.2.2'))).toBeGreaterThan(0);
    expect(refusals(await makeMany(server.url, (index) => `192.0.2.${index + 10}`))).toBe(0);
    expect(refusals(await makeMany(bare.url, (index) => `192.0.2.${index + 10}`))).toBeGreaterThan(0);
    await Promise.all([server.close(), bare.close()]);
  });

  it(`[SY10] ${CROWD} clients of a server that was killed are back within thirty seconds (seed ${SEED})`, async () => {
    const server = await ProcessServer.start({ env: { RATE_LIMITS: 'on', TRUST_PROXY: '1' } });
    const random = new Random(SEED);
    const clients: ReturningClient[] = [];
    for (let from = 0; from < CROWD; from += PER_BOARD) {
      const board = await createBoard(server.url, from);
      const joined = Array.from({ length: Math.min(PER_BOARD, CROWD - from) }, async (_, index) => {
        const browser = new TestBrowser(server.url, undefined, { 'x-forwarded-for': `10.1.0.${from % 250}` });
        // Readers have no card to be written: five hundred of those would take longer than the rest.
        const token = tokenOf(index < 2 ? board.links.partnerA : board.links.viewer);
        const answer = await browser.post('/api/session', { token, name: `P${index}` });
        if (!answer.ok) throw new Error(`join answered ${answer.status}`);
        return new ReturningClient(browser, board.id, () => random.unit());
      });
      clients.push(...(await Promise.all(joined)));
    }
    await waitFor(() => clients.every(({ isIn }) => isIn), 'everybody', 60_000);
    await server.kill();
    await waitFor(() => clients.every(({ isIn }) => !isIn), 'the cut at everybody’s');
    await server.startAgain();
    const start = performance.now();
    await waitFor(() => clients.every(({ isIn }) => isIn), 'everybody again', 30_000);
    expect(performance.now() - start).toBeLessThan(30_000);
    const codes = clients.flatMap(({ closes }) => closes);
    expect(codes.filter((code) => isFinalClose(code) || code >= 4000)).toEqual([]);
    for (const client of clients) client.leave();
    await server.remove();
  });
});

/** A client that comes back as ours do: at its own pace, each time a little more patient. */
class ReturningClient {
  readonly closes: number[] = [];
  isIn = false;
  readonly #browser: TestBrowser;
  readonly #board: string;
  readonly #random: () => number;
  #failures = 0;
  #hasLeft = false;
  #peer: RawPeer | undefined;

  constructor(browser: TestBrowser, board: string, random: () => number) {
    this.#browser = browser;
    this.#board = board;
    this.#random = random;
    this.#connect();
  }

  leave(): void {
    this.#hasLeft = true;
    this.#peer?.close();
  }

  #connect(): void {
    const socket = this.#browser.socket(this.#board);
    socket.on('close', (code) => {
      this.isIn = false;
      this.closes.push(code);
      if (this.#hasLeft) return;
      setTimeout(() => this.#connect(), retryDelay(this.#failures++, this.#random()));
    });
    const peer = new RawPeer(socket);
    this.#peer = peer;
    void peer.joined().then(
      () => {
        this.isIn = peer.closed === undefined && peer.syncFrames(SYNC.step2).length > 0;
        if (this.isIn) this.#failures = 0;
      },
      () => undefined,
    );
  }
}

async function createBoard(url: string, index: number): Promise<CreateBoardResponse> {
  const answer = await fetch(`${url}/api/boards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.2.0.${index % 250}` },
    body: JSON.stringify({ title: 'Plan' }),
  });
  return (await answer.json()) as CreateBoardResponse;
}

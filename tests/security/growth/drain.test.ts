import type { BoardLinks } from '@cap-commun/shared/http/schemas';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ProcessServer } from '../../support/process-server.ts';
import { RawPeer, syncFrame } from '../../support/raw-peer.ts';
import { TestBrowser } from '../../support/test-browser.ts';
import { waitFor } from '../../support/wait-for.ts';

const WRITERS = 12;
const DRAIN_MS = 10_000;

let server: ProcessServer;
beforeAll(async () => {
  server = await ProcessServer.start();
});
afterAll(() => server?.remove());

/** Somebody who writes as fast as the server says that it has written, until the line goes. */
class Writer {
  readonly #peer: RawPeer;
  readonly #doc = new Y.Doc();
  readonly #name: string;
  #written = 0;

  constructor(name: string, peer: RawPeer) {
    this.#name = name;
    this.#peer = peer;
    this.#doc.on('update', (update: Uint8Array) => this.#peer.sendUpdate(update));
    peer.hello();
    peer.send(syncFrame(SYNC.step2, Uint8Array.of(0, 0)));
  }

  get isGone(): boolean {
    return this.#peer.closed !== undefined;
  }

  /** Keys that the server said are on disk; the first frame was the empty difference. */
  get promised(): string[] {
    const durable = (this.#peer.acks().at(-1) ?? 1) - 1;
    return Array.from({ length: durable }, (_, index) => `${this.#name}-${index + 1}`);
  }

  write(): void {
    if (this.isGone) return;
    this.#written += 1;
    this.#doc.getMap('t').set(`${this.#name}-${this.#written}`, this.#written);
  }
}

it('[GR4] a server that is asked to stop under load is gone within ten seconds, and keeps all it promised', async () => {
  const creator = new TestBrowser(server.url);
  const answer = await creator.post('/api/boards', { title: 'Load' });
  const { id, links } = (await answer.json()) as { id: string; links: BoardLinks };
  const writers = await Promise.all(
    Array.from({ length: WRITERS }, async (_, index) => {
      const browser = new TestBrowser(server.url);
      await browser.post('/api/session', { token: links.partnerA.split('#')[1], name: `W${index}` });
      return new Writer(`w${index}`, await new RawPeer(browser.socket(id)).joined());
    }),
  );
  const load = setInterval(() => {
    for (const writer of writers) for (let burst = 0; burst < 5; burst += 1) writer.write();
  }, 5);
  await waitFor(() => writers.every(({ promised }) => promised.length > 50), 'the load', 30_000);
  const started = performance.now();
  expect(await server.stop()).toBe(0);
  expect(performance.now() - started).toBeLessThan(DRAIN_MS);
  await waitFor(() => writers.every(({ isGone }) => isGone), 'everybody to be told');
  clearInterval(load);

  await server.startAgain();
  const page = creator.open(id);
  await page.synced();
  const kept = page.doc.getMap('t');
  const lost = writers.flatMap(({ promised }) => promised.filter((key) => !kept.has(key)));
  expect(lost).toEqual([]);
  page.close();
});

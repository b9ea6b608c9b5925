import { join } from 'node:path';
import { openDatabase } from '@cap-commun/server/storage/sqlite/database';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { CreateBoardResponse } from '@cap-commun/shared/http/schemas';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { KeptPromises } from '../support/kept-promises.ts';
import { ProcessServer } from '../support/process-server.ts';
import { Random } from '../support/random.ts';
import { TestBrowser } from '../support/test-browser.ts';
import { tokenOf } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';
import { doubledTokens, LoadClient, SHARED_REVIEW } from './load-client.ts';

const KILLS_PER_RUN = 5;
const RUNS = process.env.SOAK ? 40 : 2;
const FIRST_SEED = 70;
const EDIT_EVERY_MS = 6;
/** Few, so that some kills meet a compaction. */
const COMPACT_AFTER_UPDATES = '40';
const CONVERGE_DEADLINE_MS = 20_000;

describe('kill -9 under load', () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) {
    it(`keeps all that anybody saw or that was acknowledged, ${KILLS_PER_RUN} times, seed ${seed}`, async () => {
      const run = await KillRun.start(seed);
      try {
        for (let kill = 0; kill < KILLS_PER_RUN; kill += 1) {
          await run.killUnderLoad();
          expect(run.brokenPromises(), `seed ${seed}, kill ${kill}`).toEqual([]);
          await run.restart();
        }
        await run.converge();
        expect(run.differences(), `seed ${seed}`).toEqual([]);
        expect(run.promises.counts.acknowledged).toBeGreaterThan(KILLS_PER_RUN);
      } finally {
        await run.end();
      }
    });
  }
});

/** One board on one folder, edited by three and read by one, through several lives of its server. */
class KillRun {
  readonly promises = new KeptPromises();
  readonly #random: Random;
  readonly #server: ProcessServer;
  #board = '';
  #clients: LoadClient[] = [];
  #frames = 0;
  #onFrame: (() => void) | undefined;

  private constructor(seed: number, server: ProcessServer) {
    this.#random = new Random(seed);
    this.#server = server;
  }

  static async start(seed: number): Promise<KillRun> {
    const run = new KillRun(seed, await ProcessServer.start({ env: { COMPACT_AFTER_UPDATES } }));
    await run.#open();
    return run;
  }

  /** Waits for a seeded number of frames to arrive anywhere, then kills at that very moment. */
  async killUnderLoad(): Promise<void> {
    const target = this.#frames + this.#random.between(20, 400);
    await new Promise<void>((resolve) => {
      this.#onFrame = () => {
        if (this.#frames >= target) resolve();
      };
    });
    this.#onFrame = undefined;
    await this.#server.kill();
  }

  /** What the folder holds now, read while no server runs. */
  brokenPromises(): string[] {
    const database = openDatabase(join(this.#server.dataFolder, 'boards.sqlite'));
    const stored = database.loadDocument(this.#board);
    database.close();
    const doc = new Y.Doc();
    for (const update of stored?.updates ?? []) Y.applyUpdate(doc, update);
    const pending = doc.store.pendingStructs || doc.store.pendingDs ? ['something stored is pending'] : [];
    return [...pending, ...this.promises.brokenBy(doc)];
  }

  /** At the same address, where the clients look for it by themselves. */
  async restart(): Promise<void> {
    await this.#server.startAgain();
    await waitFor(
      () => this.#clients.every((client) => client.isSynced),
      'all clients to be back by themselves',
    );
  }

  async converge(): Promise<void> {
    for (const client of this.#clients) client.stopEditing();
    await waitFor(() => this.differences().length === 0, 'equal documents', CONVERGE_DEADLINE_MS).catch(
      () => undefined,
    );
  }

  differences(): string[] {
    const docs = this.#clients.map(({ doc }) => doc);
    const expected = Y.snapshot(docs[0] as Y.Doc);
    return [
      ...docs.flatMap((doc, index) =>
        Y.equalSnapshots(Y.snapshot(doc), expected) ? [] : [`client ${index} differs`],
      ),
      ...docs.flatMap((doc) =>
        doc.store.pendingStructs || doc.store.pendingDs ? ['something is pending'] : [],
      ),
      ...doubledTokens(docs[0] as Y.Doc).map((token) => `${token} stands twice`),
      ...this.brokenPromises(),
    ];
  }

  async end(): Promise<void> {
    for (const client of this.#clients) client.close();
    await this.#server.remove();
  }

  async #open(): Promise<void> {
    const { url } = this.#server;
    const creator = new TestBrowser(url);
    const created = await creator.post('/api/boards', { title: 'Plan' });
    const board = (await created.json()) as CreateBoardResponse;
    this.#board = board.id;
    const browsers = [creator];
    for (const link of ['partnerA', 'partnerB', 'viewer'] as const) {
      const browser = new TestBrowser(url);
      await browser.post('/api/session', { token: tokenOf(board.links[link]), name: link });
      browsers.push(browser);
    }
    this.#clients = browsers.map((browser, index) => this.#client(browser, 'abcv'[index] ?? ''));
    await waitFor(() => this.#clients.every((client) => client.isSynced), 'the first sync');
    const [first, ...others] = this.#clients;
    const entity = { id: SHARED_REVIEW, type: 'review', title: 'Bilan', planned: '<start>' };
    if (first) applyEdits(first.doc, [{ op: 'create', entity }], 'seed');
    for (const writer of [first, ...others.slice(0, 2)]) {
      writer?.startEditing(new Random(this.#random.uint32()), EDIT_EVERY_MS);
    }
  }

  #client(browser: TestBrowser, name: string): LoadClient {
    return new LoadClient({
      name,
      url: this.#server.url,
      board: this.#board,
      headers: browser.headers(),
      promises: this.promises,
      onFrame: () => {
        this.#frames += 1;
        this.#onFrame?.();
      },
    });
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CreateBoardResponse } from '@cap-commun/shared/http/schemas';
import { decodeDurable, MESSAGE, SYNC } from '@cap-commun/shared/protocol/messages';
import * as decoding from 'lib0/decoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { boardCommand } from '../support/board-command.ts';
import { ProcessServer } from '../support/process-server.ts';
import { RawPeer } from '../support/raw-peer.ts';
import { TestBrowser } from '../support/test-browser.ts';
import { waitFor } from '../support/wait-for.ts';

const BACKUPS = process.env.SOAK ? 10 : 3;
/** Room for all that the writers write meanwhile. */
const MAX_BOARD_BYTES = String(256 * 1024 * 1024);
const BOARDS = 2;
const WRITERS_PER_BOARD = 3;
/** How far a writer goes ahead of what is acknowledged. */
const FRAMES_UNDER_WAY = 8;
/** Makes the store many pages large, so that its copy takes a while. */
const BALLAST_CHARACTERS = 500;

describe('a backup under load', () => {
  it('[UP1] restores to each person’s edits up to one of them, all of each, with all that was acknowledged when it was asked for', async () => {
    const server = await ProcessServer.start({ env: { COMPACT_AFTER_UPDATES: '60', MAX_BOARD_BYTES } });
    const folder = mkdtempSync(join(tmpdir(), 'cap-commun-backup-'));
    const creator = new TestBrowser(server.url);
    const boards: string[] = [];
    while (boards.length < BOARDS) boards.push(await newBoard(creator));
    const writers = await Promise.all(
      boards.flatMap((board) =>
        Array.from({ length: WRITERS_PER_BOARD }, () => CountingWriter.start(creator, board)),
      ),
    );
    const taken: { file: string; asked: number[]; ended: number[] }[] = [];
    for (let backup = 0; backup < BACKUPS; backup += 1) {
      const file = join(folder, `${backup}.sqlite`);
      await Promise.all(writers.map((writer) => writer.worksOn()));
      const asked = writers.map((writer) => writer.acknowledged);
      expect(await boardCommand(server.dataFolder, 'backup', file)).toMatchObject({ code: 0, err: '' });
      const ended = writers.map((writer) => writer.sent);
      for (const [index, count] of ended.entries()) {
        expect(count, 'work meanwhile').toBeGreaterThan((asked[index] ?? 0) + FRAMES_UNDER_WAY);
      }
      taken.push({ file, asked, ended });
    }
    for (const writer of writers) writer.stop();

    for (const { file, asked, ended } of taken) {
      await server.stop();
      expect(await boardCommand(server.dataFolder, 'restore', file)).toMatchObject({ code: 0, err: '' });
      await server.startAgain();
      const restored = new Map(
        await Promise.all(boards.map(async (id) => [id, await joined(creator, id)] as const)),
      );
      for (const [index, writer] of writers.entries()) {
        const kept = writer.keptIn(restored.get(writer.board) ?? new Y.Doc());
        expect(kept, `writer ${index}`).toEqual(Array.from(kept, (_, place) => place + 1));
        expect(kept.length).toBeGreaterThanOrEqual(asked[index] ?? 0);
        expect(kept.length).toBeLessThanOrEqual(ended[index] ?? 0);
      }
    }
    await server.remove();
    rmSync(folder, { recursive: true, force: true });
  });
});

/** Counts up in a board, as fast as it is acknowledged; each number is one update of two keys. */
class CountingWriter {
  readonly board: string;
  readonly #peer: RawPeer;
  readonly #doc = new Y.Doc();
  readonly #timer: NodeJS.Timeout;
  #sent = 0;
  #read = 0;
  #acknowledged = 0;

  private constructor(board: string, peer: RawPeer) {
    this.board = board;
    this.#peer = peer;
    this.#doc.on('update', (update: Uint8Array) => peer.sendUpdate(update));
    this.#timer = setInterval(() => this.#write(), 1);
  }

  static async start(browser: TestBrowser, board: string): Promise<CountingWriter> {
    const peer = await new RawPeer(browser.socket(board)).joined();
    peer.hello();
    return new CountingWriter(board, peer);
  }

  get sent(): number {
    return this.#sent;
  }

  get acknowledged(): number {
    // Each frame is looked at once: the others' are many.
    for (; this.#read < this.#peer.frames.length; this.#read += 1) {
      const decoder = decoding.createDecoder(this.#peer.frames[this.#read] ?? Uint8Array.of());
      if (decoding.readVarUint(decoder) === MESSAGE.durable) this.#acknowledged = decodeDurable(decoder);
    }
    return this.#acknowledged;
  }

  /** Resolves when some more of its work is on disk. */
  worksOn(): Promise<void> {
    const before = this.acknowledged;
    return waitFor(
      () => this.acknowledged > before + 2 * FRAMES_UNDER_WAY || this.#peer.closed !== undefined,
      'some work',
    );
  }

  stop(): void {
    clearInterval(this.#timer);
    expect(this.#peer.closed).toBe(undefined);
    this.#peer.close();
  }

  /** The numbers of this writer that a document holds; throws when one is there by half. */
  keptIn(doc: Y.Doc): number[] {
    const layout = doc.getMap<string>('layout');
    const numbers = (suffix: string): number[] =>
      [...layout.keys()]
        .filter((key) => key.startsWith(`${this.#doc.clientID}:`) && key.endsWith(suffix))
        .map((key) => Number(key.split(':')[1]))
        .sort((a, b) => a - b);
    const [first, second] = [numbers(':a'), numbers(':b')];
    expect(second).toEqual(first);
    return first;
  }

  #write(): void {
    if (this.#sent - this.acknowledged >= FRAMES_UNDER_WAY) return;
    this.#sent += 1;
    const layout = this.#doc.getMap<string>('layout');
    this.#doc.transact(() => {
      layout.set(`${this.#doc.clientID}:${this.#sent}:a`, 'x'.repeat(BALLAST_CHARACTERS));
      layout.set(`${this.#doc.clientID}:${this.#sent}:b`, 'y');
    });
  }
}

async function newBoard(browser: TestBrowser): Promise<string> {
  const created = await browser.post('/api/boards', { title: 'Plan' });
  return ((await created.json()) as CreateBoardResponse).id;
}

/** What a newcomer is shown; nothing of it waits for anything. */
async function joined(browser: TestBrowser, board: string): Promise<Y.Doc> {
  const peer = await new RawPeer(browser.socket(board)).joined();
  const doc = new Y.Doc();
  for (const update of peer.syncFrames(SYNC.step2)) Y.applyUpdate(doc, update);
  peer.close();
  expect(doc.store.pendingStructs ?? doc.store.pendingDs).toBeNull();
  return doc;
}

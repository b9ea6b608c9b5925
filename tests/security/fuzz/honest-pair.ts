import { toBoardFile } from '@cap-commun/shared/document/file';
import * as Y from 'yjs';
import type { OpenBoard, TestBrowser } from '../../support/test-browser.ts';
import { waitFor } from '../../support/wait-for.ts';
import { sorted } from './sorted.ts';

/** Long enough for a machine that does other things as well. */
const DEADLINE_MS = 30_000;
/** What was sent before has arrived by then. */
const SETTLE_MS = 10_000;

/** Two people with the stock client who work on while others attack, and notice when anything is off. */
export class HonestPair {
  readonly #pages: readonly [OpenBoard, OpenBoard];
  readonly #board: string;
  /** Why one of them was disconnected, each time: code and reason, 1006 for a line that was cut. */
  readonly interruptions: string[] = [];
  edits = 0;

  private constructor(board: string, pages: readonly [OpenBoard, OpenBoard]) {
    this.#board = board;
    this.#pages = pages;
    for (const { provider } of pages) {
      provider.on('connection-close', (event: CloseEvent | null) => {
        if (event) this.interruptions.push(`${event.code} ${event.reason}`);
      });
    }
  }

  static async open(board: string, browsers: readonly [TestBrowser, TestBrowser]): Promise<HonestPair> {
    const pages = [browsers[0].open(board), browsers[1].open(board)] as const;
    await Promise.all(pages.map((page) => page.synced()));
    const pair = new HonestPair(board, pages);
    for (const { provider } of pages) provider.awareness.setLocalState({ cursor: { x: 0, y: 0 } });
    await pair.work();
    return pair;
  }

  /** ClientIDs and clocks that a hostile member can see. */
  readonly known = (): { client: number; clock: number }[] => [
    { client: 1, clock: 10 },
    ...this.#pages.map(({ doc }) => ({ client: doc.clientID, clock: Y.getState(doc.store, doc.clientID) })),
  ];

  /** Each writes, and the other gets it. */
  async work(): Promise<void> {
    const [one, other] = this.#pages;
    this.edits += 1;
    for (const { doc } of this.#pages)
      doc.getMap('layout').set(`of-${doc.clientID}`, { x: this.edits, y: 0 });
    const has = (there: Y.Doc, from: Y.Doc) =>
      Y.getState(there.store, from.clientID) === Y.getState(from.store, from.clientID);
    await waitFor(
      () => has(one.doc, other.doc) && has(other.doc, one.doc),
      `edit ${this.edits} of the honest pair at each other`,
      DEADLINE_MS,
    );
  }

  /** Both, and somebody who comes now, hold the same whole document; gives what is wrong. */
  async differences(newcomer: TestBrowser): Promise<string[]> {
    const fresh = newcomer.open(this.#board);
    await waitFor(() => fresh.provider.synced, 'the board at a newcomer', DEADLINE_MS);
    const [{ doc: expected }] = this.#pages;
    const isSettled = () =>
      [...this.#pages, fresh].every(
        ({ doc }) => sameClocks(doc, expected) && contentOf(doc) === contentOf(expected),
      );
    // What is wrong for good is told below.
    await waitFor(isSettled, 'everybody at the same board', SETTLE_MS).catch(() => undefined);
    const problems: string[] = [];
    for (const { doc } of [...this.#pages, fresh]) {
      if (doc.store.pendingStructs) problems.push('structs wait for what never comes');
      if (doc.store.pendingDs) problems.push('deletions wait for what never comes');
      if (!sameClocks(doc, expected)) problems.push('two people are at different clocks');
      if (contentOf(doc) !== contentOf(expected)) problems.push('two people see two boards');
    }
    fresh.close();
    return problems;
  }

  close(): void {
    for (const page of this.#pages) page.close();
  }
}

function sameClocks(one: Y.Doc, other: Y.Doc): boolean {
  return Buffer.compare(Y.encodeStateVector(one), Y.encodeStateVector(other)) === 0;
}

/** Everything that the product reads, whatever order its keys came in. */
function contentOf(doc: Y.Doc): string {
  return JSON.stringify(sorted(toBoardFile(doc, { id: 'board', today: '2026-01-01' })));
}

import { boardState } from '@cap-commun/shared/document/board-state';
import { boardDifference, editsOf } from '@cap-commun/shared/domain/board-difference';
import type { Edit } from '@cap-commun/shared/domain/edit';
import * as Y from 'yjs';
import type { BoardSession } from '../document/board-session.ts';
import { createStore, type ReadableStore } from '../lib/store.ts';
import { forgetAside, readAside } from '../sync/set-aside.ts';

/** What a copy that was set aside has more than the server, to be put back or forgotten. */
export interface Missing {
  readonly count: number;
  putBack(): void;
  forget(): void;
}

/**
 * Looks, once the board has arrived, at what a copy set aside would add to it. Both are documents of one board, so
 * merging them says what it would be had nothing been lost; the difference is written as this person's own edits.
 */
export class BroughtBack {
  readonly missing: ReadableStore<Missing | null>;
  readonly #missing = createStore<Missing | null>(null);
  readonly #session: BoardSession;
  readonly #copyName: string;
  #hasLooked = false;

  constructor(session: BoardSession, copyName: string) {
    this.#session = session;
    this.#copyName = copyName;
    this.missing = this.#missing;
  }

  /** To be called when the server's board is there; looks the first time. */
  async look(): Promise<void> {
    if (this.#hasLooked) return;
    this.#hasLooked = true;
    const aside = await readAside(this.#copyName);
    if (!aside) return;
    const edits = missingEdits(this.#session.doc, aside);
    aside.destroy();
    if (edits.length === 0 || !this.#session.canWrite) return this.#forget();
    this.#missing.set({
      count: edits.length,
      putBack: () => {
        this.#session.edit(edits);
        this.#forget();
      },
      forget: () => this.#forget(),
    });
  }

  #forget(): void {
    this.#missing.set(null);
    void forgetAside(this.#copyName);
  }
}

function missingEdits(server: Y.Doc, aside: Y.Doc): Edit[] {
  const merged = new Y.Doc();
  for (const doc of [server, aside]) Y.applyUpdate(merged, Y.encodeStateAsUpdate(doc));
  const edits = editsOf(boardDifference(boardState(server), boardState(merged)));
  merged.destroy();
  return edits;
}

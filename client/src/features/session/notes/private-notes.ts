import { compareIds } from '@cap-commun/shared/core/ids';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { definitionOf } from '@cap-commun/shared/domain/registry';
import * as Y from 'yjs';
import type { BoardSession } from '../../../document/board-session.ts';
import { BoardStore } from '../../../document/board-store.ts';
import { createStore, type ReadableStore } from '../../../lib/store.ts';
import { BoardConnection } from '../../../sync/board-connection.ts';
import { openLocalCopy } from '../../../sync/local-copy.ts';
import { storedWaitingCounts } from '../../../sync/waiting-counts.ts';
import { rememberRound, roundCopyName } from './round-copies.ts';

export interface PrivateNote {
  readonly id: string;
  readonly text: string;
}

/**
 * What this person writes alone in one round: a document of their own, beside the board, with a connection and a
 * copy on this device of its own. Nothing of it is ever in the board's document.
 */
export class PrivateNotes {
  /** In the order in which they were begun. */
  readonly notes: ReadableStore<readonly PrivateNote[]>;
  readonly connection: BoardConnection;
  readonly #notes = createStore<readonly PrivateNote[]>([]);
  readonly #session: BoardSession;
  readonly #doc = new Y.Doc();
  readonly #store: BoardStore;
  #lastAt = 0;

  constructor(session: BoardSession, round: string, step: string) {
    this.#session = session;
    this.notes = this.#notes;
    const name = roundCopyName(session.localName, round);
    rememberRound(session.localName, { round, step });
    this.connection = new BoardConnection({
      boardId: session.boardId,
      beside: { path: '/notes', params: { round } },
      doc: this.#doc,
      url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`,
      localCopy: openLocalCopy(name, this.#doc),
      waitingCounts: storedWaitingCounts(localStorage, name, String(this.#doc.clientID)),
    });
    this.#store = new BoardStore(this.#doc);
    this.#store.subscribeChanges(() => this.#read());
    void this.connection.ready.then(() => this.#read());
  }

  /** Begins an empty note; gives its id. */
  add(): string {
    const id = this.#session.newId(definitionOf('sticky').idPrefix);
    // Two in one millisecond still stand in the order of the hand.
    this.#lastAt = Math.max(Date.now(), this.#lastAt + 1);
    const createdAt = new Date(this.#lastAt).toISOString();
    this.#edit({ op: 'create', entity: { id, type: 'sticky', title: '', createdAt } });
    return id;
  }

  write(id: string, text: string): void {
    this.#edit({ op: 'set', id, path: ['title'], value: text });
  }

  remove(id: string): void {
    this.#edit({ op: 'delete', id });
  }

  close(): void {
    this.#store.destroy();
    void this.connection.destroy().then(() => this.#doc.destroy());
  }

  #edit(edit: Edit): void {
    applyEdits(this.#doc, [edit], 'notes');
  }

  #read(): void {
    const notes = [...this.#store.cards().values()].flatMap(({ entity }) =>
      entity?.type === 'sticky' ? [entity] : [],
    );
    const inOrder = notes.toSorted(
      (a, b) => compareIds(a.createdAt ?? '', b.createdAt ?? '') || compareIds(a.id, b.id),
    );
    this.#notes.set(inOrder.map(({ id, title = '' }) => ({ id, text: title })));
  }
}

import { boxesOf, placeNewCards } from '@cap-commun/shared/board-file/place-new-cards';
import { newEntityId } from '@cap-commun/shared/core/ids';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { BoardGraph } from '@cap-commun/shared/graph/board-graph';
import type { PresenceUser } from '@cap-commun/shared/protocol/presence';
import { mayWrite } from '@cap-commun/shared/protocol/roles';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { createStore, type ReadableStore, type Store } from '../lib/store.ts';
import { ActivityLog } from './activity.ts';
import { BoardStore } from './board-store.ts';
import { Comments } from './comments/comments.ts';
import { Outbox } from './comments/outbox.ts';
import type { FetchChanges } from './comments/thread-list.ts';
import { Drafts } from './drafts.ts';
import type { Incoming } from './incoming.ts';
import { type FindingsOptions, LiveFindings } from './live-findings.ts';
import type { MapPort } from './map-port.ts';
import { Presence } from './presence.ts';
import { ReplacedValues } from './replaced-values.ts';
import { createSelection, type SelectionStore } from './selection.ts';
import { closedChannel, type ServerChannel } from './server-channel.ts';
import { Signatures } from './signatures.ts';
import { BoardUndo, LOCAL_ORIGIN, type UndoOutcome } from './undo.ts';
import { Workshop } from './workshop.ts';

export interface BoardSessionOptions {
  readonly boardId: string;
  /** What this device keeps for this membership has a name that begins so. */
  readonly localName?: string;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly me: PresenceUser;
  readonly findings: FindingsOptions;
  /** To nobody when left out. */
  readonly server?: ServerChannel;
  /** Where comments are read, and where those that wait are kept: nowhere when left out. */
  readonly comments?: { readonly fetchChanges: FetchChanges; readonly outbox: Outbox };
  /** What is begun and not sent; kept while the page is open when left out. */
  readonly drafts?: Drafts;
}

/** What the page says about the last undo, until the next gesture. */
export type UndoNotice = { readonly kept: readonly string[] } | null;

/** Everything that the features of an open board share: its content, this person's hands, and the others'. */
export class BoardSession {
  readonly boardId: string;
  readonly localName: string;
  readonly doc: Y.Doc;
  /** Who this person is on the board; it changes when they say who they are, or their role does. */
  readonly identity: ReadableStore<PresenceUser>;
  readonly board: BoardStore;
  readonly presence: Presence;
  readonly selection: SelectionStore;
  readonly undo: BoardUndo;
  readonly findings: LiveFindings;
  readonly signatures: Signatures;
  /** What happens on the board since it was opened. */
  readonly activity: ActivityLog;
  readonly comments: Comments;
  /** What this person has begun to write and not sent. */
  readonly drafts: Drafts;
  /** The session that is run on the board. */
  readonly workshop: Workshop;
  /** What this hand wrote and another's took the place of at the same time. */
  readonly replaced: ReplacedValues;
  /** What the server says beside the document. */
  readonly server: ServerChannel;
  readonly undoNotice: ReadableStore<UndoNotice>;
  /** What was brought from outside and is being looked at. */
  readonly incoming: Store<Incoming | null> = createStore<Incoming | null>(null);
  /** The map, while it is drawn. */
  map: MapPort | null = null;
  readonly #identity;
  readonly #undoNotice = createStore<UndoNotice>(null);
  readonly #stopSharing: () => void;

  constructor(options: BoardSessionOptions) {
    this.boardId = options.boardId;
    this.localName = options.localName ?? options.boardId;
    this.doc = options.doc;
    this.identity = this.#identity = createStore(options.me);
    this.board = new BoardStore(options.doc);
    this.presence = new Presence(options.awareness, options.me);
    this.selection = createSelection();
    this.undo = new BoardUndo(options.doc);
    this.findings = new LiveFindings(this.board, options.findings);
    this.server = options.server ?? closedChannel;
    this.signatures = new Signatures(this.server, () => this.#graphNow());
    this.comments = new Comments({
      channel: this.server,
      fetchChanges: options.comments?.fetchChanges ?? (async () => null),
      outbox: options.comments?.outbox ?? new Outbox(null, options.boardId),
      identity: this.identity,
      newId: (prefix) => this.newId(prefix),
      now: options.findings.now,
    });
    this.drafts = options.drafts ?? new Drafts(null, this.localName);
    this.workshop = new Workshop(this.server);
    this.activity = new ActivityLog(options.doc, this.board, this.presence, () => this.findings.now());
    this.replaced = new ReplacedValues(options.doc);
    this.undoNotice = this.#undoNotice;
    this.#stopSharing = shareSelection(this.selection, this.presence);
  }

  get me(): PresenceUser {
    return this.#identity.get();
  }

  identify(me: PresenceUser): void {
    this.#identity.set(me);
    this.presence.identify(me);
  }

  /** Makes the page a reader's: what would still be written could reach nobody any more. */
  lock(): void {
    this.identify({ ...this.me, role: 'viewer' });
  }

  get canWrite(): boolean {
    return mayWrite(this.me.role);
  }

  /**
   * Writes edits as one transaction and one undo step. Edits with the same `merge` key in quick succession are one
   * step: letters typed in one field. A reader's edits are not written.
   */
  edit(edits: readonly Edit[], options: { readonly merge?: string } = {}): void {
    if (!this.canWrite || edits.length === 0) return;
    this.#undoNotice.set(null);
    this.undo.beginStep(options.merge ?? null);
    applyEdits(
      this.doc,
      placeNewCards(edits, () => boxesOf(this.board.layouts(), (id) => this.board.card(id)?.entity?.type)),
      LOCAL_ORIGIN,
    );
  }

  undoLast(): void {
    this.#tell(this.undo.undo());
  }

  redoLast(): void {
    this.#tell(this.undo.redo());
  }

  dismissUndoNotice(): void {
    this.#undoNotice.set(null);
  }

  newId(prefix: string): string {
    return newEntityId(prefix, (length) => crypto.getRandomValues(new Uint8Array(length)));
  }

  destroy(): void {
    this.#stopSharing();
    this.activity.destroy();
    this.replaced.destroy();
    this.signatures.destroy();
    this.comments.destroy();
    this.workshop.destroy();
    this.findings.destroy();
    this.undo.destroy();
    this.presence.destroy();
    this.board.destroy();
  }

  /** What waits for the next frame of the screen is read first: one signs what the document says. */
  #graphNow(): BoardGraph {
    this.board.flush();
    return this.findings.complete.get().context.graph;
  }

  #tell({ kept }: UndoOutcome): void {
    this.#undoNotice.set(kept.length > 0 ? { kept } : null);
  }
}

function shareSelection(selection: SelectionStore, presence: Presence): () => void {
  let shown = selection.get();
  return selection.subscribe(() => {
    const { cards, editing } = selection.get();
    if (cards !== shown.cards) presence.showSelection(cards);
    if (editing !== shown.editing) presence.showEditing(editing);
    shown = selection.get();
  });
}

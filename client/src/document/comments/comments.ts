import type { Reply, StartThread } from '@cap-commun/shared/comments/comment-commands';
import {
  lastCommentAt,
  parseThreadChanges,
  type ReadMarks,
  type ThreadTarget,
} from '@cap-commun/shared/comments/thread';
import type { EntityId } from '@cap-commun/shared/core/ids';
import { err, ok, type Result } from '@cap-commun/shared/core/result';
import type { CommandFailure, CommandResult } from '@cap-commun/shared/protocol/commands';
import type { PresenceUser } from '@cap-commun/shared/protocol/presence';
import { createStore, type ReadableStore } from '../../lib/store.ts';
import type { ServerChannel } from '../server-channel.ts';
import { type Conversation, conversationsOf } from './conversations.ts';
import type { Outbox } from './outbox.ts';
import { type FetchChanges, ThreadList } from './thread-list.ts';

export type CommentResult = Result<void, CommandFailure>;

export interface CommentsOptions {
  readonly channel: ServerChannel;
  readonly fetchChanges: FetchChanges;
  readonly outbox: Outbox;
  readonly identity: ReadableStore<PresenceUser>;
  readonly newId: (prefix: string) => string;
  /** Milliseconds since 1970, by the server's clock as far as it is known. */
  readonly now: () => number;
}

/** What one waits for before saying what was read: a list is clicked through faster than the server is asked. */
const MARK_DELAY_MS = 1_500;

/**
 * The comments on a board: what the server keeps, and what this device has written that it does not keep yet. They
 * are never part of the document: only the server writes them.
 */
export class Comments {
  /** Last changed first; with what still waits to be sent. */
  readonly conversations: ReadableStore<readonly Conversation[]>;
  readonly #conversations = createStore<readonly Conversation[]>([]);
  readonly #options: CommentsOptions;
  #commentedCards: ReadonlySet<string> = new Set();
  readonly #list: ThreadList;
  readonly #marks = createStore<ReadMarks>({ since: Number.MAX_SAFE_INTEGER, threads: {} });
  readonly #unsaid = new Map<string, number>();
  readonly #stops: readonly (() => void)[];
  /** Two reasons to send what waits are one sending. */
  #isSending = false;
  #markTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(options: CommentsOptions) {
    const { channel, outbox, fetchChanges } = options;
    this.#options = options;
    this.conversations = this.#conversations;
    this.#list = new ThreadList(fetchChanges, ({ marks }) => this.#learnMarks(marks));
    const show = () => this.#show();
    this.#stops = [
      this.#list.threads.subscribe(show),
      this.#marks.subscribe(show),
      outbox.waiting.subscribe(show),
      options.identity.subscribe(show),
      channel.isOpen.subscribe(() => this.#sendWaiting()),
      channel.follow('comments', (value) => {
        const changes = parseThreadChanges(value);
        if (changes) this.#list.told(changes);
      }),
    ];
    this.#show();
    this.#sendWaiting();
  }

  /** The cards that have a conversation which nobody has settled. */
  get commentedCards(): ReadonlySet<string> {
    return this.#commentedCards;
  }

  /** Starts a thread; gives its id. It is sent now, or once the server can be reached. */
  start(target: ThreadTarget, text: string): EntityId {
    const { newId } = this.#options;
    const thread = newId('t');
    this.#write({ type: 'comment', thread, comment: newId('c'), target, text });
    return thread;
  }

  reply(thread: EntityId, text: string): void {
    this.#write({ type: 'reply', thread, comment: this.#options.newId('c'), text });
  }

  edit(thread: EntityId, comment: EntityId, text: string): Promise<CommentResult> {
    return this.#ask({ type: 'edit-comment', thread, comment, text });
  }

  /** Takes a comment away; one that was not sent yet never is. */
  async remove(thread: EntityId, comment: EntityId): Promise<CommentResult> {
    const waits = this.#options.outbox.waiting.get().some(({ command }) => command.comment === comment);
    if (!waits) return this.#ask({ type: 'delete-comment', thread, comment });
    this.#options.outbox.remove(comment);
    return ok(undefined);
  }

  resolve(thread: EntityId, isResolved: boolean): Promise<CommentResult> {
    return this.#ask({ type: 'resolve-thread', thread, isResolved });
  }

  /** Says that a decision card was made of a thread. */
  decide(thread: EntityId, decision: EntityId): Promise<CommentResult> {
    return this.#ask({ type: 'decide-thread', thread, decision });
  }

  /** Sends again what the server refused. */
  retry(comment: EntityId): void {
    this.#options.outbox.mark(comment, null);
    this.#sendWaiting();
  }

  /** Marks a thread as read up to its last comment, for this person on all their devices. */
  markRead(id: EntityId): void {
    const thread = this.#list.threads.get().get(id);
    if (!thread || this.#options.identity.get().person === null) return;
    const at = lastCommentAt(thread);
    const { since, threads } = this.#marks.get();
    if (at <= Math.max(since, threads[id] ?? 0)) return;
    this.#marks.set({ since, threads: { ...threads, [id]: at } });
    this.#unsaid.set(id, at);
    this.#markTimer ??= setTimeout(() => this.#sayMarks(), MARK_DELAY_MS);
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    this.#list.destroy();
    if (this.#markTimer !== null) clearTimeout(this.#markTimer);
  }

  #write(command: StartThread | Reply): void {
    this.#options.outbox.add({ command, at: this.#options.now(), failure: null });
    this.#sendWaiting();
  }

  /** In the order they were written: an answer never goes before what it answers. */
  async #sendWaitingInOrder(): Promise<void> {
    const { channel, outbox } = this.#options;
    for (;;) {
      const next = outbox.waiting.get().find(({ failure }) => failure === null);
      if (!next || !channel.isOpen.get()) return;
      const { comment } = next.command;
      const result = await channel.send(next.command);
      if (result.ok) outbox.remove(comment);
      // Nothing was done, or it is not known: it goes again with the next connection, under the same ids.
      else if (result.code === 'unavailable' || result.code === 'too-fast') return;
      else outbox.mark(comment, result.code);
    }
  }

  #sendWaiting(): void {
    if (this.#isSending) return;
    this.#isSending = true;
    void this.#sendWaitingInOrder().finally(() => {
      this.#isSending = false;
    });
  }

  async #ask(command: Parameters<ServerChannel['send']>[0]): Promise<CommentResult> {
    return resultOf(await this.#options.channel.send(command));
  }

  #learnMarks({ since, threads }: ReadMarks): void {
    const mine = this.#marks.get().threads;
    const ids = new Set([...Object.keys(threads), ...Object.keys(mine)]);
    const latest = [...ids].map((id) => [id, Math.max(threads[id] ?? 0, mine[id] ?? 0)] as const);
    this.#marks.set({ since, threads: Object.fromEntries(latest) });
  }

  async #sayMarks(): Promise<void> {
    this.#markTimer = null;
    const threads = Object.fromEntries(this.#unsaid);
    this.#unsaid.clear();
    const said = await this.#ask({ type: 'mark-read', threads });
    if (said.ok) return;
    // Said with the next one: at worst a thread shows as new once more on another device.
    for (const [id, at] of Object.entries(threads)) this.#unsaid.set(id, at);
  }

  #show(): void {
    const { outbox, identity } = this.#options;
    const { threads } = this.#list;
    const conversations = conversationsOf(
      threads.get(),
      outbox.waiting.get(),
      this.#marks.get(),
      identity.get(),
    );
    this.#commentedCards = new Set(
      conversations.flatMap(({ target, resolved }) =>
        resolved === null && 'card' in target ? [target.card] : [],
      ),
    );
    this.#conversations.set(conversations);
  }
}

function resultOf(result: CommandResult): CommentResult {
  return result.ok ? ok(undefined) : err(result.code);
}

import { randomBytes } from 'node:crypto';
import { Comments } from '@cap-commun/client/document/comments/comments';
import type { Conversation } from '@cap-commun/client/document/comments/conversations';
import { Outbox, type OutboxStorage } from '@cap-commun/client/document/comments/outbox';
import { createStore } from '@cap-commun/client/lib/store';
import { ServerLine } from '@cap-commun/client/sync/server-line';
import { newEntityId } from '@cap-commun/shared/core/ids';
import type { CommentsResponse, SessionResponse } from '@cap-commun/shared/http/schemas';
import { type CommandResult, decodeCommandResult } from '@cap-commun/shared/protocol/commands';
import { encodeHello, MESSAGE, PROTOCOL_VERSION } from '@cap-commun/shared/protocol/messages';
import { decodeState, type ServerState } from '@cap-commun/shared/protocol/server-state';
import * as Y from 'yjs';
import type { OpenBoard, TestBrowser } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

/** A storage that a page leaves to the next one. */
export function memoryStorage(): OutboxStorage & { readonly size: number } {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    get size() {
      return items.size;
    },
  };
}

/** A page that comments, with the client's own code between its connection and what it shows. */
export class CommentPage {
  readonly comments: Comments;
  readonly line: ServerLine;
  readonly person: string | null;
  /** What it was told of comments, in order. */
  readonly told: ServerState[] = [];
  /** What it asked for over HTTP: how many bytes each answer had. */
  readonly asked: number[] = [];
  /** Answers to its commands, in order. */
  readonly answers: CommandResult[] = [];
  readonly #page: OpenBoard;
  readonly #browser: TestBrowser;
  readonly #board: string;

  private constructor(
    browser: TestBrowser,
    board: string,
    person: string | null,
    storage: OutboxStorage,
    now: () => number,
  ) {
    this.#browser = browser;
    this.#board = board;
    this.person = person;
    this.#page = browser.open(board, new Y.Doc());
    const { provider } = this.#page;
    this.line = new ServerLine((frame) => provider.ws?.send(frame as Uint8Array<ArrayBuffer>));
    const { messageHandlers } = provider;
    for (const type of [MESSAGE.durable, MESSAGE.refused, MESSAGE.beat])
      messageHandlers[type] = () => undefined;
    messageHandlers[MESSAGE.state] = (_, decoder) => {
      const state = decodeState(decoder);
      if (state.topic === 'comments') this.told.push(state);
      this.line.told(state);
    };
    messageHandlers[MESSAGE.commandResult] = (_, decoder) => {
      const { id, result } = decodeCommandResult(decoder);
      this.line.answered(id, result);
      this.answers.push(result);
    };
    provider.on('status', ({ status }: { status: string }) => {
      if (status !== 'connected') return this.line.closed();
      provider.ws?.send(
        encodeHello({ version: PROTOCOL_VERSION, wantsAcks: false }) as Uint8Array<ArrayBuffer>,
      );
      this.line.opened();
    });
    const me = { name: 'Ana', role: 'editor', partner: null, slot: null, person } as const;
    this.comments = new Comments({
      channel: this.line,
      fetchChanges: (after) => this.changesAfter(after).catch(() => null),
      outbox: new Outbox(storage, board),
      identity: createStore(me),
      newId: (prefix) => newEntityId(prefix, randomBytes),
      now,
    });
  }

  static async open(
    browser: TestBrowser,
    board: string,
    { storage = memoryStorage(), now = Date.now }: { storage?: OutboxStorage; now?: () => number } = {},
  ): Promise<CommentPage> {
    const session = (await (await browser.get('/api/session')).json()) as SessionResponse;
    const own = session.memberships.find(({ boardId }) => boardId === board);
    const page = new CommentPage(browser, board, own?.person ?? null, storage, now);
    await waitFor(() => page.told.length > 0, 'the first state');
    return page;
  }

  get conversations(): readonly Conversation[] {
    return this.comments.conversations.get();
  }

  conversation(id: string): Conversation | undefined {
    return this.conversations.find((each) => each.id === id);
  }

  /** What each thread says, by its id. */
  get said(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(
      this.conversations.map(({ id, comments }) => [id, comments.map(({ text }) => text)]),
    );
  }

  /** Asks by a command of its own making. */
  ask(body: Record<string, unknown>): Promise<CommandResult> {
    return this.line.send(body as never);
  }

  async changesAfter(revision: number): Promise<CommentsResponse> {
    const answer = await this.#browser.get(`/api/boards/${this.#board}/comments?after=${revision}`);
    if (!answer.ok) throw new Error(`comments answered ${answer.status}`);
    const text = await answer.text();
    this.asked.push(text.length);
    return JSON.parse(text) as CommentsResponse;
  }

  async sees(isSeen: (page: CommentPage) => boolean, what: string): Promise<void> {
    await waitFor(() => isSeen(this), what);
  }

  disconnect(): void {
    this.#page.provider.disconnect();
  }

  connect(): void {
    this.#page.provider.connect();
  }

  close(): void {
    this.comments.destroy();
    this.line.destroy();
    this.#page.close();
  }
}

import {
  type DecideThread,
  type DeleteComment,
  type EditComment,
  type MarkRead,
  parseDecideThread,
  parseDeleteComment,
  parseEditComment,
  parseMarkRead,
  parseReply,
  parseResolveThread,
  parseStartThread,
  type Reply,
  type ResolveThread,
  type StartThread,
} from '@cap-commun/shared/comments/comment-commands';
import type { Comment, Thread } from '@cap-commun/shared/comments/thread';
import type { EntityId } from '@cap-commun/shared/core/ids';
import type { JsonObject } from '@cap-commun/shared/core/json';
import type { CommandFailure, CommandResult } from '@cap-commun/shared/protocol/commands';
import { mayWrite, type Role } from '@cap-commun/shared/protocol/roles';
import type { CommentBook } from '../../comments/comment-book.ts';
import { type CommandHandlers, commandHandler } from '../command-handler.ts';
import type { ServerStates } from '../server-states.ts';
import { Turns } from '../turns.ts';

export interface CommentingOptions {
  readonly book: CommentBook;
  readonly states: Pick<ServerStates, 'changed'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Who comments: their person card and what they may, by their session. */
interface Author {
  readonly board: string;
  readonly person: EntityId;
  readonly role: Role;
}

const DONE: CommandResult = { ok: true };
const failed = (code: CommandFailure): CommandResult => ({ ok: false, code });

type CommentHandlers = Pick<
  CommandHandlers,
  'comment' | 'reply' | 'edit-comment' | 'delete-comment' | 'resolve-thread' | 'decide-thread' | 'mark-read'
>;

/**
 * Carries out what people ask of comments. Who wrote one, and when, is the session's and the server's; everybody who
 * may write comments, edits their own, and closes any thread; a facilitator takes any comment away.
 */
export class Commenting {
  readonly #options: CommentingOptions;
  readonly #turns = new Turns();

  constructor(options: CommentingOptions) {
    this.#options = options;
  }

  get handlers(): CommentHandlers {
    return {
      comment: this.#handler(parseStartThread, (command, author) => this.#start(command, author)),
      reply: this.#handler(parseReply, (command, author) => this.#reply(command, author)),
      'edit-comment': this.#handler(parseEditComment, (command, author) => this.#edit(command, author)),
      'delete-comment': this.#handler(parseDeleteComment, (command, author) => this.#delete(command, author)),
      'resolve-thread': this.#handler(parseResolveThread, (command, author) =>
        this.#resolve(command, author),
      ),
      'decide-thread': this.#handler(parseDecideThread, (command, author) => this.#decide(command, author)),
      'mark-read': this.#handler(parseMarkRead, (command, author) => this.#markRead(command, author)),
    };
  }

  /** Commands on the threads of one board are carried out one after another: none writes over what it has not read. */
  #handler<Command>(
    parse: (body: JsonObject) => Command | null,
    run: (command: Command, author: Author) => Promise<CommandResult>,
  ) {
    return commandHandler(parse, async (command, { board, identity }) => {
      if (!mayWrite(identity.role)) return failed('read-only');
      const { person } = identity.user;
      if (person === null) return failed('no-person');
      return this.#turns.run(board, () => run(command, { board, person, role: identity.role }));
    });
  }

  async #start({ thread: id, comment, target, text }: StartThread, author: Author): Promise<CommandResult> {
    const known = await this.#options.book.find(author.board, id);
    // Gone since, or written before the answer was lost: asked again, it is the same comment.
    if (known === null) return DONE;
    if (known) return isWrittenBy(known, comment, author) ? DONE : failed('bad-command');
    const first = this.#written(comment, text, author);
    return this.#save({ id, target, resolved: null, decision: null, comments: [first] }, author);
  }

  async #reply({ thread: id, comment, text }: Reply, author: Author): Promise<CommandResult> {
    const thread = await this.#options.book.find(author.board, id);
    if (!thread) return failed('unknown-subject');
    if (thread.comments.some((each) => each.id === comment))
      return isWrittenBy(thread, comment, author) ? DONE : failed('bad-command');
    const comments = [...thread.comments, this.#written(comment, text, author)];
    // Who answers has not settled it.
    return this.#save({ ...thread, resolved: null, comments }, author);
  }

  async #edit({ thread: id, comment, text }: EditComment, author: Author): Promise<CommandResult> {
    const thread = await this.#options.book.find(author.board, id);
    const before = thread?.comments.find((each) => each.id === comment);
    if (!thread || !before) return failed('unknown-subject');
    if (before.author !== author.person) return failed('not-yours');
    if (before.text === text) return DONE;
    const after = { ...before, text, editedAt: this.#options.now() };
    const comments = thread.comments.map((each) => (each === before ? after : each));
    return this.#save({ ...thread, comments }, author);
  }

  async #delete({ thread: id, comment }: DeleteComment, author: Author): Promise<CommandResult> {
    const thread = await this.#options.book.find(author.board, id);
    const before = thread?.comments.find((each) => each.id === comment);
    // What is gone was asked before.
    if (!thread || !before) return DONE;
    if (before.author !== author.person && author.role !== 'facilitator') return failed('not-yours');
    const comments = thread.comments.filter((each) => each !== before);
    if (comments.length > 0) return this.#save({ ...thread, comments }, author);
    await this.#options.book.remove(author.board, id);
    await this.#options.states.changed(author.board, 'comments');
    return DONE;
  }

  async #resolve({ thread: id, isResolved }: ResolveThread, author: Author): Promise<CommandResult> {
    const thread = await this.#options.book.find(author.board, id);
    if (!thread) return failed('unknown-subject');
    if ((thread.resolved !== null) === isResolved) return DONE;
    const resolved = isResolved ? { by: author.person, at: this.#options.now() } : null;
    return this.#save({ ...thread, resolved }, author);
  }

  async #decide({ thread: id, decision }: DecideThread, author: Author): Promise<CommandResult> {
    const thread = await this.#options.book.find(author.board, id);
    if (!thread) return failed('unknown-subject');
    return this.#save({ ...thread, decision }, author);
  }

  /** Nobody else is told: it is this person's alone. */
  async #markRead({ threads }: MarkRead, { board, person }: Author): Promise<CommandResult> {
    await this.#options.book.markRead(board, person, threads);
    return DONE;
  }

  async #save(thread: Thread, { board }: Author): Promise<CommandResult> {
    const saved = await this.#options.book.save(board, thread);
    if (!saved.ok) return failed(saved.error);
    await this.#options.states.changed(board, 'comments');
    return DONE;
  }

  #written(id: EntityId, text: string, { person }: Author): Comment {
    return { id, author: person, at: this.#options.now(), editedAt: null, text };
  }
}

function isWrittenBy(thread: Thread, comment: EntityId, { person }: Author): boolean {
  return thread.comments.some(({ id, author }) => id === comment && author === person);
}

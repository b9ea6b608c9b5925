import { approvedContent } from '@cap-commun/shared/consent/approved-content';
import { parseSignatures, type Signature } from '@cap-commun/shared/consent/signature';
import type { Subject } from '@cap-commun/shared/consent/subject';
import type { JsonObject } from '@cap-commun/shared/core/json';
import { boardOf, readBoard } from '@cap-commun/shared/document/board-document';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { BoardGraph } from '@cap-commun/shared/graph/board-graph';
import type { SessionResponse } from '@cap-commun/shared/http/schemas';
import { type CommandResult, decodeCommandResult, encodeCommand } from '@cap-commun/shared/protocol/commands';
import { encodeHello, MESSAGE, PROTOCOL_VERSION } from '@cap-commun/shared/protocol/messages';
import { decodeState, type ServerState } from '@cap-commun/shared/protocol/server-state';
import * as Y from 'yjs';
import type { OpenBoard, TestBrowser, Transport } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

let lastId = 0;

/** A page that has said hello: it edits, asks by commands, and hears what the server owns, all on one connection. */
export class SigningPage {
  /** Every state of the signatures that it was told, in order. */
  readonly states: ServerState[] = [];
  readonly partner: string;
  readonly person: string;
  readonly page: OpenBoard;
  readonly #answers = new Map<number, CommandResult>();

  private constructor(
    page: OpenBoard,
    who: { readonly partner: string | null; readonly person: string | null },
  ) {
    this.page = page;
    this.partner = who.partner ?? '';
    this.person = who.person ?? '';
    const { messageHandlers } = page.provider;
    for (const type of [MESSAGE.durable, MESSAGE.refused, MESSAGE.beat])
      messageHandlers[type] = () => undefined;
    messageHandlers[MESSAGE.state] = (_, decoder) => {
      const state = decodeState(decoder);
      if (state.topic === 'signatures') this.states.push(state);
    };
    messageHandlers[MESSAGE.commandResult] = (_, decoder) => {
      const { id, result } = decodeCommandResult(decoder);
      this.#answers.set(id, result);
    };
  }

  static async open(browser: TestBrowser, board: string, transport?: Transport): Promise<SigningPage> {
    const session = (await (await browser.get('/api/session')).json()) as SessionResponse;
    const own = session.memberships.find(({ boardId }) => boardId === board);
    const page = new SigningPage(browser.open(board, new Y.Doc(), transport), {
      partner: own?.partner ?? null,
      person: own?.person ?? null,
    });
    await page.page.synced();
    page.send(encodeHello({ version: PROTOCOL_VERSION, wantsAcks: false }));
    await waitFor(() => page.states.length > 0, 'the first state');
    return page;
  }

  /** The signatures as last told. */
  get records(): readonly Signature[] {
    return parseSignatures(this.states.at(-1)?.value);
  }

  get graph(): BoardGraph {
    return new BoardGraph(boardOf(readBoard(this.page.doc)));
  }

  /** A card as it is in this page's document, without what a card has when nobody filled it in. */
  card(id: string): JsonObject {
    return readBoard(this.page.doc).cards.get(id)?.raw ?? {};
  }

  edit(...edits: readonly Edit[]): void {
    applyEdits(this.page.doc, edits, null);
  }

  send(frame: Uint8Array): void {
    this.page.provider.ws?.send(frame as Uint8Array<ArrayBuffer>);
  }

  /** Sends a command; ids of one test run are all different unless one is given. */
  async command(body: JsonObject, id?: number): Promise<CommandResult> {
    lastId += 1;
    const own = id ?? lastId;
    this.#answers.delete(own);
    this.send(encodeCommand(own, body));
    await waitFor(() => this.#answers.has(own), `the answer to ${String(body.type)}`);
    return this.#answers.get(own) as CommandResult;
  }

  /** Signs what this page's own document says. */
  sign(subject: Subject, id?: number): Promise<CommandResult> {
    return this.command({ type: 'sign', subject, content: approvedContent(this.graph, subject) }, id);
  }

  withdraw(subject: Subject): Promise<CommandResult> {
    return this.command({ type: 'withdraw', subject });
  }

  /** Resolves when a card of this page's document looks like this. */
  async sees(id: string, expected: (card: JsonObject) => boolean, what: string): Promise<void> {
    await waitFor(() => expected(this.card(id)), what);
  }

  close(): void {
    this.page.close();
  }
}

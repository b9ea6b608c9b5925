import { boardOf, readBoard } from '@cap-commun/shared/document/board-document';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { SessionResponse } from '@cap-commun/shared/http/schemas';
import type { CommandResult } from '@cap-commun/shared/protocol/commands';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import type { Role } from '@cap-commun/shared/protocol/roles';
import type { SessionAct } from '@cap-commun/shared/workshop/commands';
import type { Recipe } from '@cap-commun/shared/workshop/recipe';
import { parseSessionView, type SessionView } from '@cap-commun/shared/workshop/view';
import * as Y from 'yjs';
import { RawPeer } from './raw-peer.ts';
import type { OpenBoard, TestBrowser, Transport } from './test-browser.ts';
import { waitFor } from './wait-for.ts';

/** A first command waits for threads that start, on machines that are busy. */
const DEADLINE_MS = 30_000;

let lastId = 1_000;
let lastNote = 0;

/** Acts without what every one of them says of where its sender is. */
type OwnAct =
  | Exclude<SessionAct, { session: unknown }>
  | (SessionAct extends infer Act
      ? Act extends { session: unknown; from: unknown }
        ? Omit<Act, 'session' | 'from'>
        : Act extends { session: unknown }
          ? Omit<Act, 'session'>
          : never
      : never);

/** One person in a workshop: it is told the session, asks things of it, and keeps every byte that it is sent. */
export class WorkshopPage {
  readonly peer: RawPeer;
  readonly browser: TestBrowser;
  readonly board: string;
  readonly person: string;
  readonly role: Role;
  readonly notes: OpenBoard[] = [];

  private constructor(browser: TestBrowser, board: string, peer: RawPeer, person: string, role: Role) {
    this.browser = browser;
    this.board = board;
    this.peer = peer;
    this.person = person;
    this.role = role;
  }

  static async open(
    browser: TestBrowser,
    board: string,
    transport: Transport = 'socket',
  ): Promise<WorkshopPage> {
    const session = (await (await browser.get('/api/session')).json()) as SessionResponse;
    const own = session.memberships.find(({ boardId }) => boardId === board);
    const peer = await new RawPeer(browser.raw(board, transport)).joined();
    peer.hello();
    const page = new WorkshopPage(browser, board, peer, own?.person ?? '', own?.role ?? 'viewer');
    await waitFor(() => peer.states('session').length > 0, 'the first state');
    return page;
  }

  /** The session as last told; null for none. */
  get view(): SessionView | null {
    const states = this.peer.states('session').toSorted((a, b) => a.revision - b.revision);
    return parseSessionView(states.at(-1)?.value);
  }

  /** The document as far as this page was sent it. */
  get doc(): Y.Doc {
    const doc = new Y.Doc();
    for (const step of [SYNC.step2, SYNC.update]) {
      for (const update of this.peer.syncFrames(step)) Y.applyUpdate(doc, update);
    }
    return doc;
  }

  get cards() {
    return boardOf(readBoard(this.doc)).entities;
  }

  async command(act: SessionAct, id?: number): Promise<CommandResult> {
    lastId += 1;
    const own = id ?? lastId;
    const before = this.peer.commandResults().filter((answer) => answer.id === own).length;
    this.peer.sendCommand(own, { type: 'session', act });
    const answers = () => this.peer.commandResults().filter((answer) => answer.id === own);
    await waitFor(
      () => answers().length > before || this.peer.closed !== undefined,
      `answer to ${act.kind}`,
      DEADLINE_MS,
    );
    const result = answers().at(-1)?.result;
    if (!result) throw new Error(`closed by ${this.peer.closed?.code}`);
    return result;
  }

  /** Asks something of the session that this page sees. */
  act(act: OwnAct): Promise<CommandResult> {
    const { id = 'none', stepIndex = 0 } = this.view ?? {};
    return this.command({ session: id, from: stepIndex, ...act } as SessionAct);
  }

  /** The same, to be carried out. */
  async does(act: OwnAct): Promise<void> {
    const result = await this.act(act);
    if (!result.ok) throw new Error(`${act.kind}: ${result.code}`);
  }

  async starts(recipe: Recipe): Promise<void> {
    const result = await this.command({ kind: 'start', session: null, recipe });
    if (!result.ok) throw new Error(`start: ${result.code}`);
    await this.sees(({ phase }) => phase === 'running', 'the session');
  }

  /** Goes on to the next step of a kind, and sees it. */
  async goesTo(kind: string): Promise<void> {
    const { recipe, stepIndex } = this.view ?? { recipe: { steps: [] }, stepIndex: 0 };
    const to = recipe.steps.findIndex((step, index) => index > stepIndex && step.kind === kind);
    await this.does({ kind: 'next', to });
    await this.sees((view) => view.stepIndex === to, kind);
  }

  async sees(expected: (view: SessionView) => boolean, what: string): Promise<SessionView> {
    await waitFor(() => this.view !== null && expected(this.view), what, DEADLINE_MS);
    return this.view as SessionView;
  }

  async seesStep(kind: string): Promise<SessionView> {
    return this.sees((view) => view.recipe.steps[view.stepIndex]?.kind === kind, kind);
  }

  /** This person's private notes of the round that is under way. */
  async pad(round = this.view?.writing?.round ?? '', transport: Transport = 'socket'): Promise<OpenBoard> {
    const notes = this.browser.open(notesPath(this.board, round), new Y.Doc(), transport);
    this.notes.push(notes);
    await notes.synced();
    return notes;
  }

  /** Writes private notes, and comes back when they are on disk: another connection of this device reads them. */
  async writes(...texts: string[]): Promise<OpenBoard> {
    const notes = await this.pad();
    addNotes(notes.doc, ...texts);
    const again = this.browser.open(notesPath(this.board, this.view?.writing?.round ?? ''));
    this.notes.push(again);
    await waitFor(
      () => texts.every((text) => textsIn(again.doc).includes(text)),
      'the notes on another page',
    );
    again.close();
    return notes;
  }

  close(): void {
    for (const each of this.notes) each.close();
    this.peer.close();
  }
}

export function notesPath(board: string, round: string): string {
  return round === '' ? `${board}/notes` : `${board}/notes?round=${encodeURIComponent(round)}`;
}

export function addNotes(doc: Y.Doc, ...texts: string[]): void {
  for (const title of texts) {
    lastNote += 1;
    applyEdits(doc, [{ op: 'create', entity: { id: `n-${lastNote}`, type: 'sticky', title } }], null);
  }
}

export function textsIn(doc: Y.Doc): string[] {
  return boardOf(readBoard(doc)).entities.map(({ title }) => title ?? '');
}

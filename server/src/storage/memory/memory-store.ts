import type { PartnerSlot } from '@cap-commun/shared/protocol/roles';
import {
  type BoardCommit,
  type BoardStore,
  type Damage,
  DamagedBoard,
  type MembershipEnd,
  type NoteDevice,
  type Repair,
  type Snapshot,
  type StoredBoard,
  type StoredDocument,
  type StoredLink,
  type StoredMembership,
  type StoredNotes,
  type StoredReadMarks,
  type StoredSession,
  type StoredSignature,
  type StoredThread,
  type StoredVersion,
  type StoredWorkshop,
  StoreFailure,
  signatureId,
  type ThreadTotals,
  type VersionSummary,
} from '../board-store.ts';

interface MemoryBoard {
  readonly board: StoredBoard;
  readonly updates: Map<number, Uint8Array>;
  readonly owners: Map<number, string>;
  /** Saved and not yet in use. */
  readonly saved: Map<number, Snapshot>;
  snapshot: Snapshot | undefined;
}

/** A store that forgets everything with the process: for tests, with the promises of the real one. */
export class MemoryStore implements BoardStore {
  readonly #boards = new Map<string, MemoryBoard>();
  readonly #links = new Map<string, StoredLink>();
  readonly #sessions = new Map<string, StoredSession>();
  readonly #memberships = new Map<string, StoredMembership>();
  readonly #signatures = new Map<string, StoredSignature>();
  readonly #threads = new Map<string, StoredThread>();
  readonly #readMarks = new Map<string, StoredReadMarks>();
  #versions: StoredVersion[] = [];
  readonly #workshops = new Map<string, StoredWorkshop>();
  readonly #notes = new Map<string, StoredNotes>();
  readonly #noteDevices = new Map<string, NoteDevice>();

  async commit(batch: readonly BoardCommit[]): Promise<void> {
    for (const entry of batch) this.#checkCommit(entry);
    for (const { board, seq, update, owners } of batch) {
      const stored = this.#boards.get(board);
      stored?.updates.set(seq, update.slice());
      for (const { client, membership } of owners) stored?.owners.set(client, membership);
    }
  }

  async loadDocument(board: string): Promise<StoredDocument | undefined> {
    const stored = this.#boards.get(board);
    if (!stored) return undefined;
    const from = stored.snapshot?.seq ?? 0;
    const rows = [...stored.updates].filter(([seq]) => seq > from).sort(([a], [b]) => a - b);
    for (const [index, [seq]] of rows.entries()) {
      if (seq !== from + index + 1)
        throw new DamagedBoard(`board ${board}: update ${from + index + 1} is missing`);
    }
    const log = rows.map(([, update]) => update);
    const { sectionTable } = stored.snapshot ?? {};
    return {
      ...(sectionTable && { sectionTable }),
      seq: rows.at(-1)?.[0] ?? from,
      updates: stored.snapshot ? [stored.snapshot.update, ...log] : log,
      logLength: log.length,
      owners: [...stored.owners].map(([client, membership]) => ({ client, membership })),
    };
  }

  async saveSnapshot(snapshot: Snapshot): Promise<void> {
    const stored = this.#boards.get(snapshot.board);
    if (!stored || (stored.snapshot && stored.snapshot.seq >= snapshot.seq)) return;
    stored.saved.set(snapshot.seq, snapshot);
  }

  async readSnapshot(board: string, seq: number): Promise<Uint8Array | undefined> {
    return this.#boards.get(board)?.saved.get(seq)?.update;
  }

  /** Keeps no older generation: memory has no bits that flip. */
  async retireBefore(board: string, seq: number): Promise<void> {
    const stored = this.#boards.get(board);
    const snapshot = stored?.saved.get(seq);
    if (!stored || !snapshot || (stored.snapshot?.seq ?? 0) >= seq) return;
    stored.snapshot = snapshot;
    stored.saved.clear();
    for (const each of [...stored.updates.keys()]) if (each <= seq) stored.updates.delete(each);
  }

  async createBoard(board: StoredBoard, links: readonly StoredLink[], first: BoardCommit): Promise<void> {
    this.#addBoard(board);
    for (const link of links) this.#links.set(link.id, link);
    await this.commit([first]);
  }

  async findBoard(id: string): Promise<StoredBoard | undefined> {
    return this.#boards.get(id)?.board;
  }

  async listBoards(): Promise<readonly StoredBoard[]> {
    const boards = [...this.#boards.values()]
      .map(({ board }) => board)
      .filter(({ id }) => !this.#notes.has(id));
    return boards.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  }

  async deleteBoard(id: string): Promise<void> {
    this.#versions = this.#versions.filter(({ board }) => board !== id);
    this.#boards.delete(id);
    for (const { id: notes } of [...this.#notes.values()].filter(({ board }) => board === id))
      this.#dropNotes(notes);
    for (const each of [...this.#workshops.values()]) if (each.board === id) this.#workshops.delete(each.id);
    for (const each of [...this.#noteDevices.values()])
      if (each.board === id) this.#noteDevices.delete(each.id);
    for (const signature of await this.signaturesOf(id)) this.#signatures.delete(signatureId(signature));
    for (const kept of [this.#threads, this.#readMarks]) {
      for (const [key, { board }] of [...kept]) if (board === id) kept.delete(key);
    }
    for (const link of [...this.#links.values()]) if (link.board === id) this.#links.delete(link.id);
    for (const membership of [...this.#memberships.values()]) {
      if (membership.board !== id) continue;
      const ended = membership.ended ?? 'deleted';
      this.#memberships.set(membership.id, { ...membership, ended, name: '', person: null });
    }
  }

  async findLink(id: string): Promise<StoredLink | undefined> {
    return this.#links.get(id);
  }

  async linksOf(board: string): Promise<readonly StoredLink[]> {
    const links = [...this.#links.values()].filter((link) => link.board === board);
    return links.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async saveLink(link: StoredLink): Promise<void> {
    this.#links.set(link.id, link);
  }

  async findSession(hash: string): Promise<StoredSession | undefined> {
    return this.#sessions.get(hash);
  }

  async saveSession(session: StoredSession): Promise<void> {
    this.#sessions.set(session.hash, session);
  }

  async deleteExpiredSessions(now: number): Promise<void> {
    const expired = [...this.#sessions.values()].filter(({ expiresAt }) => expiresAt <= now);
    for (const { hash } of expired) {
      this.#sessions.delete(hash);
      for (const { id } of await this.membershipsOf(hash)) this.#memberships.delete(id);
    }
  }

  async membershipsOf(session: string): Promise<readonly StoredMembership[]> {
    return this.#oldestFirst((membership) => membership.session === session);
  }

  async membershipsOn(board: string): Promise<readonly StoredMembership[]> {
    return this.#oldestFirst((membership) => membership.board === board && membership.ended === null);
  }

  async endMembership(board: string, id: string, end: MembershipEnd): Promise<boolean> {
    const membership = this.#memberships.get(id);
    if (membership?.board !== board || membership.ended !== null) return false;
    this.#memberships.set(id, { ...membership, ended: end });
    return true;
  }

  async saveMembership(membership: StoredMembership): Promise<void> {
    this.#memberships.set(membership.id, membership);
  }

  async endMembershipsOf(link: string, end: MembershipEnd): Promise<readonly string[]> {
    const live = [...this.#memberships.values()].filter((each) => each.link === link && each.ended === null);
    for (const membership of live) this.#memberships.set(membership.id, { ...membership, ended: end });
    return live.map(({ id }) => id);
  }

  async setPartner(board: string, slot: PartnerSlot, partner: string | null): Promise<void> {
    for (const membership of [...this.#memberships.values()]) {
      if (membership.board !== board || membership.slot !== slot) continue;
      this.#memberships.set(membership.id, { ...membership, partner });
    }
  }

  async signaturesOf(board: string): Promise<readonly StoredSignature[]> {
    const signatures = [...this.#signatures.values()].filter((signature) => signature.board === board);
    return signatures.sort((a, b) => (signatureId(a) < signatureId(b) ? -1 : 1));
  }

  async saveSignature(signature: StoredSignature): Promise<void> {
    if (!this.#boards.has(signature.board)) throw new Error(`no board ${signature.board}`);
    this.#signatures.set(signatureId(signature), structuredClone(signature));
  }

  async deleteSignature(board: string, subject: string, person: string): Promise<void> {
    this.#signatures.delete(signatureId({ board, subject, person }));
  }

  async threadsAfter(board: string, revision: number, limit: number): Promise<readonly StoredThread[]> {
    return this.#threadsOf(board)
      .filter((thread) => thread.revision > revision)
      .slice(0, limit);
  }

  async newestThreads(board: string, limit: number): Promise<readonly StoredThread[]> {
    return this.#threadsOf(board).reverse().slice(0, limit);
  }

  async findThread(board: string, thread: string): Promise<StoredThread | undefined> {
    return structuredClone(this.#threads.get(`${board}|${thread}`));
  }

  async threadTotals(board: string): Promise<ThreadTotals> {
    const threads = this.#threadsOf(board);
    const live = threads.filter(({ record }) => record !== null);
    const bytes = live.reduce((sum, { record }) => sum + Buffer.byteLength(JSON.stringify(record)), 0);
    return { count: live.length, bytes, revision: threads.at(-1)?.revision ?? 0 };
  }

  async saveThread(thread: StoredThread): Promise<void> {
    if (!this.#boards.has(thread.board)) throw new Error(`no board ${thread.board}`);
    this.#threads.set(`${thread.board}|${thread.thread}`, structuredClone(thread));
  }

  async forgetGoneThreads(board: string, keep: number): Promise<void> {
    const gone = this.#threadsOf(board).filter(({ record }) => record === null);
    for (const { thread } of gone.slice(0, Math.max(0, gone.length - keep)))
      this.#threads.delete(`${board}|${thread}`);
  }

  async readMarksOf(board: string, person: string): Promise<unknown> {
    return structuredClone(this.#readMarks.get(`${board}|${person}`)?.record);
  }

  async saveReadMarks(marks: StoredReadMarks): Promise<void> {
    if (!this.#boards.has(marks.board)) throw new Error(`no board ${marks.board}`);
    this.#readMarks.set(`${marks.board}|${marks.person}`, structuredClone(marks));
  }

  async saveVersion(version: StoredVersion): Promise<void> {
    if (!this.#boards.has(version.board)) throw new Error(`no board ${version.board}`);
    this.#versions.push(version);
  }

  async listVersions(board: string): Promise<readonly VersionSummary[]> {
    return this.#versionsOf(board).map(({ content: _content, ...summary }) => summary);
  }

  async newestVersion(board: string): Promise<StoredVersion | undefined> {
    return this.#versionsOf(board)[0];
  }

  async findVersion(board: string, id: string): Promise<StoredVersion | undefined> {
    return this.#versionsOf(board).find((version) => version.id === id);
  }

  async deleteVersionsBefore(time: number): Promise<void> {
    this.#versions = this.#versions.filter(({ kind, createdAt }) => kind === 'named' || createdAt >= time);
  }

  async workshopsOf(board: string): Promise<readonly StoredWorkshop[]> {
    const own = [...this.#workshops.values()].filter((workshop) => workshop.board === board);
    return own.sort((a, b) => b.createdAt - a.createdAt || (a.id > b.id ? -1 : 1));
  }

  async newestWorkshop(board: string): Promise<StoredWorkshop | undefined> {
    return (await this.workshopsOf(board))[0];
  }

  async openWorkshops(): Promise<readonly StoredWorkshop[]> {
    const open = [...this.#workshops.values()].filter(({ isOpen }) => isOpen);
    return open.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  }

  async saveWorkshop(workshop: StoredWorkshop, endedRounds: readonly string[]): Promise<void> {
    if (!this.#boards.has(workshop.board)) throw new Error(`no board ${workshop.board}`);
    this.#workshops.set(workshop.id, structuredClone(workshop));
    for (const round of endedRounds) {
      for (const { id } of await this.notesIn(workshop.board, round)) this.#dropNotes(id);
    }
  }

  async deleteWorkshop(board: string, id: string): Promise<void> {
    if (this.#workshops.get(id)?.board === board) this.#workshops.delete(id);
  }

  async notesIn(board: string, round: string): Promise<readonly StoredNotes[]> {
    const own = [...this.#notes.values()].filter((notes) => notes.board === board && notes.round === round);
    return own.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async createNotes(notes: StoredNotes, createdAt: number, first: BoardCommit): Promise<void> {
    if (!this.#boards.has(notes.board)) throw new Error(`no board ${notes.board}`);
    this.#addBoard({ id: notes.id, createdAt });
    this.#notes.set(notes.id, notes);
    await this.commit([first]);
  }

  async noteDevice(board: string, membership: string): Promise<NoteDevice | undefined> {
    const device = this.#noteDevices.get(membership);
    return device?.board === board ? device : undefined;
  }

  async noteDevicesOf(board: string, person: string): Promise<readonly NoteDevice[]> {
    const own = [...this.#noteDevices.values()].filter(
      (each) => each.board === board && each.person === person,
    );
    return own.sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1));
  }

  async saveNoteDevice(device: NoteDevice): Promise<void> {
    if (!this.#boards.has(device.board)) throw new Error(`no board ${device.board}`);
    this.#noteDevices.set(device.id, device);
  }

  async outsideChanges(): Promise<number> {
    return 0;
  }

  async headOf(board: string): Promise<number | undefined> {
    return (await this.loadDocument(board))?.seq;
  }

  async findDamage(): Promise<readonly Damage[]> {
    return [];
  }

  async repairBoard(board: string): Promise<Repair | undefined> {
    const head = await this.headOf(board);
    return head === undefined ? undefined : { before: head, after: head };
  }

  backup(): Promise<void> {
    return Promise.reject(
      new StoreFailure('A store in memory keeps nothing that could be copied', 'NO_BACKUP'),
    );
  }

  askForBackup(): Promise<number> {
    return Promise.reject(new StoreFailure('A store in memory is nobody else’s', 'NO_BACKUP'));
  }

  async nextBackupRequest(): Promise<undefined> {}

  async answerBackup(): Promise<void> {}

  async takeBackupAnswer(): Promise<undefined> {}

  async ping(): Promise<void> {}

  async close(): Promise<void> {}

  #addBoard(board: StoredBoard): void {
    if (this.#boards.has(board.id)) throw new Error(`board ${board.id} exists`);
    const empty = { updates: new Map(), owners: new Map(), saved: new Map(), snapshot: undefined };
    this.#boards.set(board.id, { board, ...empty });
  }

  #dropNotes(id: string): void {
    this.#notes.delete(id);
    this.#boards.delete(id);
  }

  #versionsOf(board: string): StoredVersion[] {
    const versions = this.#versions.filter((version) => version.board === board);
    return versions.sort((a, b) => b.createdAt - a.createdAt || b.seq - a.seq || (a.id < b.id ? -1 : 1));
  }

  #threadsOf(board: string): StoredThread[] {
    const threads = [...this.#threads.values()].filter((thread) => thread.board === board);
    return structuredClone(threads.sort((a, b) => a.revision - b.revision));
  }

  #oldestFirst(isAsked: (membership: StoredMembership) => boolean): readonly StoredMembership[] {
    const memberships = [...this.#memberships.values()].filter(isAsked);
    return memberships.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  }

  #checkCommit({ board, seq, owners }: BoardCommit): void {
    const stored = this.#boards.get(board);
    if (!stored) throw new Error(`no board ${board}`);
    if (stored.updates.has(seq)) throw new Error(`board ${board} has an update ${seq} already`);
    for (const { client } of owners) {
      if (stored.owners.has(client)) throw new Error(`client ${client} has an owner already`);
    }
  }
}

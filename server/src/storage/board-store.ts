import type { LinkName, PartnerSlot, Role } from '@cap-commun/shared/protocol/roles';

/** A store call that failed, or a store that is gone: nothing is known of what was asked. */
export class StoreFailure extends Error {
  readonly code: string;

  constructor(message: string, code = 'STORE_FAILED') {
    super(message);
    this.code = code;
  }
}

/** Code of what was damaged on disk. */
export const DAMAGED = 'DAMAGED';

/** The store answered with something that it did not write. A damaged board is never read as an empty one. */
export class DamagedBoard extends StoreFailure {
  constructor(message: string) {
    super(message, DAMAGED);
  }
}

/** One update of one board to be made durable, with the clientIDs that it binds to their first writer. */
export interface BoardCommit {
  readonly board: string;
  /** 1 for the first update of a board, then one more each time. */
  readonly seq: number;
  readonly update: Uint8Array;
  readonly owners: readonly ClientOwner[];
}

/** The membership that wrote under a clientID first. */
export interface ClientOwner {
  readonly client: number;
  readonly membership: string;
}

export interface StoredDocument {
  /** Sequence number of the last update; 0 for none. */
  readonly seq: number;
  /** A snapshot, when there is one, then the updates after it. */
  readonly updates: readonly Uint8Array[];
  /** Of the snapshot, when it was saved with one. */
  readonly sectionTable?: Uint8Array;
  /** How many of them come after the snapshot. */
  readonly logLength: number;
  readonly owners: readonly ClientOwner[];
  /** What was found damaged on the way, though nothing is missing; to be told to who keeps the server. */
  readonly damage?: string;
}

/** A snapshot that says all that the updates up to and including `seq` said. */
export interface Snapshot {
  readonly board: string;
  readonly seq: number;
  readonly update: Uint8Array;
  /** Says where the sections of the update end, to who reads it: a help that may be missing, and is lost when damaged. */
  readonly sectionTable?: Uint8Array;
}

export interface StoredBoard {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export interface StoredLink {
  readonly id: string;
  readonly board: string;
  readonly name: LinkName;
  /** Raised when the link is replaced: tokens of older generations open nothing. */
  readonly generation: number;
  readonly isRevoked: boolean;
}

export interface StoredSession {
  /** SHA-256 of the cookie's value; the value itself is stored nowhere. */
  readonly hash: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** Why a membership is over. The row stays: it is what lets a browser be told to wipe its copy. */
export type MembershipEnd = 'revoked' | 'deleted' | 'left';

export interface StoredMembership {
  readonly id: string;
  readonly session: string;
  readonly board: string;
  readonly link: string;
  readonly role: Role;
  readonly slot: PartnerSlot | null;
  /** Ids of entities on the board. */
  readonly partner: string | null;
  readonly person: string | null;
  readonly name: string;
  readonly createdAt: number;
  readonly ended: MembershipEnd | null;
}

/** A signature, by what it is about and who signed; at most one of both. */
export interface StoredSignature {
  readonly board: string;
  /** `subjectKey` of what was signed. */
  readonly subject: string;
  /** Id of the person entity. */
  readonly person: string;
  /** JSON, not looked at by the store. */
  readonly record: unknown;
}

/** One text for the three that identify a signature: ids hold no bar, so no two of them are the same. */
export function signatureId({ board, subject, person }: Omit<StoredSignature, 'record'>): string {
  return `${board}|${person}|${subject}`;
}

/** A thread of comments, as it was last changed. */
export interface StoredThread {
  readonly board: string;
  readonly thread: string;
  /** Another one for each change on the board, and higher than those before. */
  readonly revision: number;
  /** JSON, not looked at by the store; null for a thread that is gone. */
  readonly record: unknown;
}

export interface ThreadTotals {
  /** Threads that are not gone, and their bytes of JSON. */
  readonly count: number;
  readonly bytes: number;
  /** Of the last change; 0 for none. */
  readonly revision: number;
}

export interface StoredReadMarks {
  readonly board: string;
  /** Id of the person entity. */
  readonly person: string;
  /** JSON, not looked at by the store. */
  readonly record: unknown;
}

export type VersionKind = 'automatic' | 'named' | 'before-restore';

/** An earlier state of a board, without its content. */
export interface VersionSummary {
  readonly id: string;
  readonly board: string;
  /** Number of the last update that it holds. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly kind: VersionKind;
  /** Given by a person; empty for what the server kept by itself. */
  readonly name: string;
  /** When the version was taken that the board went back to, for a state kept before that; else null. */
  readonly restoredAt: number | null;
  /** Id of the person card of who kept it; null for the server, and for who is nobody's card. */
  readonly author: string | null;
  /** Ids of the person cards of those who wrote since the version before. */
  readonly people: readonly string[];
  /** How many things are not as they were in the version before. */
  readonly changes: number;
}

export interface StoredVersion extends VersionSummary {
  /** A deflated update in Yjs' second encoding. */
  readonly content: Uint8Array;
}

/** Earlier states of boards; they go with their board. */
export interface VersionStore {
  saveVersion(version: StoredVersion): Promise<void>;
  /** Newest first; without those that were damaged. */
  listVersions(board: string): Promise<readonly VersionSummary[]>;
  newestVersion(board: string): Promise<StoredVersion | undefined>;
  /** Rejects with `DamagedBoard` when the version is not what was written. */
  findVersion(board: string, id: string): Promise<StoredVersion | undefined>;
  /** Forgets versions from before a time, in milliseconds since 1970, but none that a person named. */
  deleteVersionsBefore(time: number): Promise<void>;
}

/** Documents of boards. A read that fails rejects: it never gives an empty board. */
export interface DocumentStore {
  /** Makes all updates of the batch durable, or none. */
  commit(batch: readonly BoardCommit[]): Promise<void>;
  /** Undefined for a board that does not exist. Rejects with `DamagedBoard` when bytes are not what was written. */
  loadDocument(board: string): Promise<StoredDocument | undefined>;
  /** Puts a snapshot beside the updates that it stands for; nothing is loaded from it before `retireBefore`. */
  saveSnapshot(snapshot: Snapshot): Promise<void>;
  /** The bytes of a snapshot as they are on disk. Rejects with `DamagedBoard` when they are not what was written. */
  readSnapshot(board: string, seq: number): Promise<Uint8Array | undefined>;
  /**
   * Takes a snapshot that was read back and found whole into use, in one step, and drops what is older than the
   * snapshot before it: that one stays with every update since, so that damage to the newest costs nothing.
   */
  retireBefore(board: string, seq: number): Promise<void>;
}

/** Boards, their links, and who may do what on them. */
export interface AccessStore {
  /** Creates a board, its links and its first update in one step. */
  createBoard(board: StoredBoard, links: readonly StoredLink[], first: BoardCommit): Promise<void>;
  findBoard(id: string): Promise<StoredBoard | undefined>;
  /** Without the documents of private notes. */
  listBoards(): Promise<readonly StoredBoard[]>;
  /** Deletes all of a board, history included, and ends its memberships as `deleted`. */
  deleteBoard(id: string): Promise<void>;
  findLink(id: string): Promise<StoredLink | undefined>;
  linksOf(board: string): Promise<readonly StoredLink[]>;
  saveLink(link: StoredLink): Promise<void>;
  findSession(hash: string): Promise<StoredSession | undefined>;
  saveSession(session: StoredSession): Promise<void>;
  /** Forgets the sessions that ended before `now`, memberships included. */
  deleteExpiredSessions(now: number): Promise<void>;
  /** Every membership of a session, the ended ones too, oldest first. */
  membershipsOf(session: string): Promise<readonly StoredMembership[]>;
  /** The memberships of a board that have not ended, oldest first. */
  membershipsOn(board: string): Promise<readonly StoredMembership[]>;
  saveMembership(membership: StoredMembership): Promise<void>;
  /** Ends one membership of a board; false when there is none that had not ended. */
  endMembership(board: string, id: string, end: MembershipEnd): Promise<boolean>;
  /** Ends the memberships that came by a link and gives the ids of those that had not ended. */
  endMembershipsOf(link: string, end: MembershipEnd): Promise<readonly string[]>;
  /** Says which partner the people of a slot belong to; an import may change it. */
  setPartner(board: string, slot: PartnerSlot, partner: string | null): Promise<void>;
}

/** What people have signed. */
export interface SignatureStore {
  /** By ascending person, then subject. */
  signaturesOf(board: string): Promise<readonly StoredSignature[]>;
  /** Takes the place of the one by the same person of the same subject. Rejects for a board that does not exist. */
  saveSignature(signature: StoredSignature): Promise<void>;
  deleteSignature(board: string, subject: string, person: string): Promise<void>;
}

/** What people comment, and how far each has read. */
export interface ThreadStore {
  /** Those that changed after a revision, gone ones too, by ascending revision. */
  threadsAfter(board: string, revision: number, limit: number): Promise<readonly StoredThread[]>;
  /** Those that changed last, by descending revision. */
  newestThreads(board: string, limit: number): Promise<readonly StoredThread[]>;
  findThread(board: string, thread: string): Promise<StoredThread | undefined>;
  threadTotals(board: string): Promise<ThreadTotals>;
  /** Takes the place of what was kept under its id. Rejects for a board that does not exist. */
  saveThread(thread: StoredThread): Promise<void>;
  /** Forgets all but the last `keep` threads that are gone. */
  forgetGoneThreads(board: string, keep: number): Promise<void>;
  readMarksOf(board: string, person: string): Promise<unknown>;
  /** Takes the place of the person's earlier ones. Rejects for a board that does not exist. */
  saveReadMarks(marks: StoredReadMarks): Promise<void>;
}

/** A session run on a board. */
export interface StoredWorkshop {
  readonly id: string;
  readonly board: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** Whether something is left to be done, by people or by the server. */
  readonly isOpen: boolean;
  /** JSON, not looked at by the store. */
  readonly record: unknown;
}

/** Private notes of one person in one round: a document under the same id, which is nobody's board. */
export interface StoredNotes {
  readonly id: string;
  readonly board: string;
  /** Empty for those that belong to no round. */
  readonly round: string;
  /** Id of the person entity. */
  readonly person: string;
  /** The membership whose device wrote first. */
  readonly owner: string;
}

/** A device that writes the notes of a person, by its membership. */
export interface NoteDevice {
  readonly id: string;
  readonly board: string;
  readonly person: string;
  /** The membership of the first device: those with the same owner write one document. */
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** Sessions, and the private notes that are written in them; they go with their board. */
export interface WorkshopStore {
  /** Newest first. */
  workshopsOf(board: string): Promise<readonly StoredWorkshop[]>;
  newestWorkshop(board: string): Promise<StoredWorkshop | undefined>;
  /** Of all boards, oldest first: what a server goes on with when it starts. */
  openWorkshops(): Promise<readonly StoredWorkshop[]>;
  /** Saves a session and deletes all private notes of the rounds that it ends, in one step. */
  saveWorkshop(workshop: StoredWorkshop, endedRounds: readonly string[]): Promise<void>;
  deleteWorkshop(board: string, id: string): Promise<void>;
  notesIn(board: string, round: string): Promise<readonly StoredNotes[]>;
  /** Makes a document of private notes, with its first update. Rejects for a board that does not exist. */
  createNotes(notes: StoredNotes, createdAt: number, first: BoardCommit): Promise<void>;
  noteDevice(board: string, membership: string): Promise<NoteDevice | undefined>;
  /** Oldest first. */
  noteDevicesOf(board: string, person: string): Promise<readonly NoteDevice[]>;
  saveNoteDevice(device: NoteDevice): Promise<void>;
}

/** Something on disk that is not what was written. */
export interface Damage {
  /** Null for what belongs to no board. */
  readonly board: string | null;
  /** In words, with what was met. */
  readonly what: string;
}

/** What a repair did to a board: numbers of its last update; `after` is null when nothing could be read. */
export interface Repair {
  readonly before: number;
  readonly after: number | null;
}

/** What keeps a store well while it is in use. */
export interface UpkeepStore {
  /** A number that is another one after others than this store have written to it. */
  outsideChanges(): Promise<number>;
  /** Number of the last update of a board; undefined for a board that does not exist. */
  headOf(board: string): Promise<number | undefined>;
  /** Reads everything, and gives what is not what was written. */
  findDamage(): Promise<readonly Damage[]>;
  /** Brings a board back to its last good state; undefined for a board that does not exist. */
  repairBoard(board: string): Promise<Repair | undefined>;
  /** Copies everything to a new file while other calls go on; what is committed before it resolves is in it. */
  backup(path: string): Promise<void>;
  /** Asks the server that runs on this store for a copy; gives the number of the request. */
  askForBackup(path: string): Promise<number>;
  nextBackupRequest(): Promise<{ readonly id: number; readonly path: string } | undefined>;
  /** `failure` is empty when the copy was made. */
  answerBackup(id: number, failure: string): Promise<void>;
  /** The answer to a request, once; undefined until there is one. */
  takeBackupAnswer(id: number): Promise<{ readonly failure: string } | undefined>;
}

export interface BoardStore
  extends DocumentStore,
    AccessStore,
    SignatureStore,
    ThreadStore,
    VersionStore,
    WorkshopStore,
    UpkeepStore {
  /** Resolves when the store answers. */
  ping(): Promise<void>;
  /** Resolves when everything given to it is on disk and its files are closed. */
  close(): Promise<void>;
}

/** The same calls, for an implementation that blocks. */
export type Blocking<Store> = {
  [Method in keyof Store]: Store[Method] extends (...args: infer Args) => Promise<infer Value>
    ? (...args: Args) => Value
    : never;
};

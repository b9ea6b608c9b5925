import { setImmediate } from 'node:timers/promises';
import type { Result } from '@cap-commun/shared/core/result';
import type { CloseName } from '@cap-commun/shared/protocol/close-codes';
import { REFUSAL, SYNC } from '@cap-commun/shared/protocol/messages';
import { mayWrite } from '@cap-commun/shared/protocol/roles';
import type { BoardCommit, ClientOwner, Snapshot, StoredDocument } from '../storage/board-store.ts';
import { DamagedBoard } from '../storage/board-store.ts';
import { Broadcaster } from './broadcaster.ts';
import type { CompactSnapshot } from './compactor.ts';
import { type Clocks, DocumentState } from './document-state.ts';
import { encodeSyncStep1, frameState } from './frames.ts';
import { type AdmitOptions, type ClientOwners, Frontier, type Refused } from './frontier.ts';
import { HELD_BY_ANOTHER, HeldClients } from './held-clients.ts';
import type { RoomLimits } from './limits.ts';
import { type MergedUpdate, mergeUpdates } from './merge-updates.ts';
import { joined } from './part-writer.ts';
import type { Peer } from './peer.ts';
import { Presence, type PresenceClaim } from './presence.ts';
import { type ScannedUpdate, type StoredUpdate, scanStored } from './update-scan.ts';

/** Membership id under which the server itself writes: seeds, imports, person cards. */
export const SERVER_MEMBERSHIP = 'server';

/** A document frame that waits for the next commit, or the server's own edit. */
interface QueuedFrame {
  readonly peer: Peer | null;
  /** The frame's number on its socket, from 1. */
  readonly frame: number;
  /** Null when the frame says nothing new; it is still acknowledged in its turn. */
  readonly update: ScannedUpdate | null;
  readonly onDurable?: () => void;
  readonly onFailed?: (reason: unknown) => void;
}

export interface RoomBatch {
  readonly frames: readonly QueuedFrame[];
  /** All that is new in the frames; null when nothing is. */
  readonly merged: MergedUpdate | null;
  readonly commit: BoardCommit | null;
}

/**
 * What became of a document frame: it was taken or its sender told why not; it was left aside until the difference; or
 * the room is not `ready` for it, and it is to be given again when it is.
 */
export type Reception = 'settled' | 'left-aside' | 'not-ready';

/** How long a large room is made ready in one piece. */
const READY_SLICE_MS = 10;

const closeOf: Readonly<Record<Refused, CloseName>> = {
  'too-many-clients': 'tooLarge',
  'too-many-pieces': 'tooLarge',
  malformed: 'malformed',
  gap: 'inconsistent',
  'unknown-reference': 'inconsistent',
  'unknown-deletion': 'inconsistent',
  'forged-client': 'forgedClient',
};

/** A board that somebody has open: who is there, what is accepted, what is committed. It holds no Y.Doc. */
export class Room {
  readonly id: string;
  readonly presence: Presence;
  readonly #limits: RoomLimits;
  readonly #frontier = new Frontier();
  readonly #owners = new Map<number, string>();
  readonly #peers = new Set<Peer>();
  readonly #answered = new WeakSet<Peer>();
  /** Who was given views of the board as it lies here, larger than one buffer, and may still be reading them. */
  readonly #viewing = new Set<Peer>();
  readonly #broadcaster: Broadcaster;
  readonly #held = new HeldClients();
  #committed = new DocumentState();
  #seq: number;
  #logLength: number;
  #compactBytes: number;
  #queue: QueuedFrame[] = [];
  #queuedBytes = 0;
  #newOwners: ClientOwner[] = [];
  #sinceCompaction: Uint8Array[] | undefined;
  readonly #writers = new Set<string>();
  #ready: Promise<void> | undefined;

  /** Throws `DamagedBoard` when what is stored is not a document. */
  constructor(id: string, stored: StoredDocument, limits: RoomLimits, now: () => number) {
    this.id = id;
    this.presence = new Presence(now);
    this.#limits = limits;
    this.#seq = stored.seq;
    this.#logLength = stored.logLength;
    this.#broadcaster = new Broadcaster(limits, now);
    for (const { client, membership } of stored.owners) this.#owners.set(client, membership);
    this.#frontier.restoreWriters(this.#owners.values());
    const updates = restoreStored(this.#committed, id, stored.updates, stored.sectionTable);
    this.#frontier.restore(updates, this.#committed.deletes);
    const [snapshot] = stored.updates.length > stored.logLength ? stored.updates : [];
    this.#compactBytes = snapshot?.length ?? 0;
  }

  get peers(): ReadonlySet<Peer> {
    return this.#peers;
  }

  get isDirty(): boolean {
    return this.#queue.length > 0;
  }

  get logLength(): number {
    return this.#logLength;
  }

  /** Bytes added since the last compaction: some of them say what was overwritten since. */
  get looseBytes(): number {
    return this.#committed.byteLength - this.#compactBytes;
  }

  /** Number of the last update that is on disk. */
  get seq(): number {
    return this.#seq;
  }

  /** Ids of the person cards of those who wrote since this was last asked. */
  takeWriters(): string[] {
    const writers = [...this.#writers];
    this.#writers.clear();
    return writers;
  }

  /** The whole committed document as one update. */
  encode(): Uint8Array {
    return this.#committed.encode();
  }

  /** Whose a clientID is: who wrote under it first, else who first had hands under it. */
  readonly ownerOf = (client: number): string | undefined =>
    this.#owners.get(client) ?? this.presence.claimantOf(client);

  /** Whether there is something on disk that was written under a clientID. */
  readonly hasClient = (client: number): boolean => this.#committed.clocks.has(client);

  /** Lets a peer in: it is asked for what it has (unless it may not write) and told who is here. */
  join(peer: Peer): void {
    this.#peers.add(peer);
    if (mayWrite(peer.identity.role)) peer.send(encodeSyncStep1(this.#frontier.clocks));
    this.#sendHands(peer);
  }

  leave(peer: Peer): void {
    this.#peers.delete(peer);
    this.#broadcaster.forget(peer);
    this.#viewing.delete(peer);
    this.#held.release(peer);
    this.presence.leave(peer);
  }

  /** Tells a peer that asks who is here; one that does not read what it was sent gets no more of it. */
  sendPresence(peer: Peer): void {
    if (peer.bufferedBytes <= this.#limits.maxBufferedBytes) this.#sendHands(peer);
  }

  receivePresence(peer: Peer, claims: readonly PresenceClaim[]): void {
    this.presence.receive(peer, claims, this.#ownersFor(peer).ownerOf);
    const client = this.presence.clientOf(peer);
    if (client !== undefined) this.#held.hold(client, peer);
  }

  /**
   * Answers a state vector with all that is durable and that the peer lacks, in one frame. An honest client asks once
   * a connection, and is answered however slow its line is: who asks again without reading the answers is ended.
   */
  answerStep1(peer: Peer, known: Clocks): void {
    if (this.#answered.has(peer) && peer.bufferedBytes > this.#limits.maxBufferedBytes) {
      peer.close('overloaded');
      return;
    }
    this.#answered.add(peer);
    this.#sendState(peer, SYNC.step2, known);
  }

  /**
   * Checks a writer's document frame and queues it; refuses or closes its sender, and nobody else. What is typed while
   * the sender still owes its difference (`owesState`) may build on work that only the difference brings, and is left
   * aside: the difference brings it all.
   */
  receiveUpdate(peer: Peer, frame: number, bytes: Uint8Array, owesState = false): Reception {
    if (this.#committed.byteLength + bytes.length > this.#limits.maxBoardBytes) {
      peer.refuse(REFUSAL.boardFull, frame);
      peer.close('tooLarge');
      return 'settled';
    }
    if (this.#queuedBytes > this.#limits.maxQueuedBytes) {
      peer.refuse(REFUSAL.storeUnavailable, frame);
      peer.close('tryLater');
      return 'settled';
    }
    const owners = this.#ownersFor(peer);
    const admitted = this.#admit(bytes, peer.identity.membership, { mayWait: true }, owners);
    if (admitted.ok) {
      for (const { client } of admitted.value?.sections ?? []) this.#held.hold(client, peer);
      this.#enqueue({ peer, frame, update: admitted.value });
      return 'settled';
    }
    if (admitted.error === 'unplaced') return 'not-ready';
    const reason = closeOf[admitted.error];
    if (owesState && reason === 'inconsistent') return 'left-aside';
    peer.close(owners.wasHeld ? 'tryLater' : reason);
    return 'settled';
  }

  /** Resolves when the room can check what people write; large boards take a while, and others are served meanwhile. */
  ready(): Promise<void> {
    this.#ready ??= this.#makeReady();
    return this.#ready;
  }

  async #makeReady(): Promise<void> {
    for (;;) {
      await setImmediate();
      const until = performance.now() + READY_SLICE_MS;
      if (this.#frontier.place(() => performance.now() > until)) return;
    }
  }

  /** Queues an edit of the server's own; resolves when it is durable. Throws when it does not fit the document. */
  receiveServerUpdate(bytes: Uint8Array): Promise<void> {
    const admitted = this.#admit(bytes, SERVER_MEMBERSHIP, { isOwn: true });
    if (!admitted.ok) throw new Error(`The server's own update was refused: ${admitted.error}`);
    return new Promise((onDurable, onFailed) => {
      this.#enqueue({ peer: null, frame: 0, update: admitted.value, onDurable, onFailed });
    });
  }

  /** Takes what waits, as one update to be committed; `commit` is null when there is nothing new in it. */
  takeBatch(): RoomBatch {
    const frames = this.#queue;
    const owners = this.#newOwners;
    this.#queue = [];
    this.#queuedBytes = 0;
    this.#newOwners = [];
    const updates = frames.flatMap(({ update }) => update ?? []);
    if (updates.length === 0) return { frames, merged: null, commit: null };
    const merged = mergeUpdates(updates);
    if (!merged) throw new Error('Admitted updates do not follow each other');
    return { frames, merged, commit: { board: this.id, seq: this.#seq + 1, update: merged.bytes, owners } };
  }

  /** Called when the batch is on disk: only now is it acknowledged, shown to others and given to joiners. */
  afterCommit({ frames, merged, commit }: RoomBatch): void {
    const durable = lastFrames(frames);
    if (merged && commit) {
      this.#broadcaster.broadcast(
        this.#peers,
        merged.frame,
        onlyAuthor(frames),
        durable,
        this.#committed.clocks,
      );
      this.#seq = commit.seq;
      this.#logLength += 1;
      this.#sinceCompaction?.push(commit.update);
      this.#committed.append(merged);
    } else {
      for (const [peer, frame] of durable) peer.deliver(undefined, frame);
    }
    for (const { peer, update, onDurable } of frames) {
      const person = peer?.identity.user.person;
      if (update && person) this.#writers.add(person);
      onDurable?.();
    }
  }

  /** Gives peers that had stopped reading, and read again, what they missed. */
  resumeSlowPeers(): void {
    this.#broadcaster.resume((peer, known) => this.#sendState(peer, SYNC.update, known));
  }

  /** The document to compact; from now on, what is committed is kept aside for `endCompaction`. */
  beginCompaction(): Snapshot {
    this.#sinceCompaction = [];
    return { board: this.id, seq: this.#seq, update: this.#committed.encode() };
  }

  /** Puts the compacted document in the place of what it stands for; none when the compaction failed. */
  endCompaction(snapshot: CompactSnapshot | undefined): void {
    const later = this.#sinceCompaction ?? [];
    this.#sinceCompaction = undefined;
    if (!snapshot) return;
    const compact = new DocumentState();
    restoreStored(compact, this.id, [snapshot.update, ...later], snapshot.sectionTable);
    this.#committed = compact;
    this.#closeViewers();
    this.#compactBytes = snapshot.update.length;
    this.#logLength = later.length;
  }

  closeAll(reason: CloseName): void {
    for (const peer of [...this.#peers]) peer.close(reason);
  }

  #enqueue(frame: QueuedFrame): void {
    this.#queue.push(frame);
    this.#queuedBytes += frame.update?.bytes.length ?? 0;
  }

  /**
   * Sends what a peer lacks in one message. What is large goes as views of what the room keeps: however many do not
   * read it, it is there once. A small difference is copied, so that it does not keep all that it was part of.
   */
  #sendState(peer: Peer, step: typeof SYNC.step2 | typeof SYNC.update, known: Clocks): void {
    const isAll = known.size === 0;
    const message = frameState(step, isAll ? this.#committed.parts() : this.#committed.partsSince(known));
    const isLarge = message.byteLength > this.#limits.maxBufferedBytes;
    if (isLarge) this.#viewing.add(peer);
    if (isAll || isLarge) peer.sendParts(message);
    else peer.send(joined(message));
  }

  /** Once the room keeps the board in other memory, who still reads a large answer would keep the old one alone. */
  #closeViewers(): void {
    for (const peer of this.#viewing) {
      if (peer.bufferedBytes > this.#limits.maxBufferedBytes) peer.close('overloaded');
    }
    this.#viewing.clear();
  }

  #sendHands(peer: Peer): void {
    const frame = this.presence.frameOfAll(peer);
    if (frame) peer.send(frame.payload);
  }

  /** Whose clientIDs are, as one peer must see it; `wasHeld` once one of them turned out to be another program's. */
  #ownersFor(peer: Peer): ClientOwners & { readonly wasHeld: boolean } {
    const owners = {
      wasHeld: false,
      ownerOf: (client: number): string | undefined => {
        if (!peer.identity.isProgram || this.#held.isFree(client, peer)) return this.ownerOf(client);
        owners.wasHeld = true;
        return HELD_BY_ANOTHER;
      },
    };
    return owners;
  }

  #admit(
    bytes: Uint8Array,
    membership: string,
    options: AdmitOptions,
    owners: ClientOwners = this,
  ): Result<ScannedUpdate | null, Refused | 'unplaced'> {
    const admitted = this.#frontier.admit(bytes, membership, owners, options);
    if (admitted.ok && admitted.value) this.#bindClients(admitted.value, membership);
    return admitted;
  }

  #bindClients(update: ScannedUpdate, membership: string): void {
    for (const { client } of update.sections) {
      if (this.#owners.has(client)) continue;
      this.#owners.set(client, membership);
      this.#newOwners.push({ client, membership });
    }
  }
}

/** Reads what is stored into a state that is empty; the table is of the first of the updates. Throws `DamagedBoard`. */
function restoreStored(
  state: DocumentState,
  board: string,
  updates: readonly Uint8Array[],
  table: Uint8Array | undefined,
): readonly StoredUpdate[] {
  const read = updates.map((bytes, index) => {
    const scanned = scanStored(bytes, index === 0 ? table : undefined);
    if (!scanned.ok) throw new DamagedBoard(`board ${board}: ${scanned.error}`);
    return scanned.value;
  });
  if (!state.appendAll(read)) throw new DamagedBoard(`board ${board}: its updates do not follow each other`);
  return read;
}

/** Number of each sender's last frame. */
function lastFrames(frames: readonly QueuedFrame[]): ReadonlyMap<Peer, number> {
  const last = new Map<Peer, number>();
  for (const { peer, frame } of frames) if (peer) last.set(peer, frame);
  return last;
}

/** Who sent everything that is new in the frames; null when there were several. */
function onlyAuthor(frames: readonly QueuedFrame[]): Peer | null {
  const written = frames.filter(({ update }) => update);
  const author = written[0]?.peer ?? null;
  return written.every(({ peer }) => peer === author) ? author : null;
}

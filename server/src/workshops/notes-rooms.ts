import { err, ok, type Result } from '@cap-commun/shared/core/result';
import type { CloseName } from '@cap-commun/shared/protocol/close-codes';
import type { PersonNotes } from '@cap-commun/shared/workshop/reveal';
import { newSecretId } from '../auth/link-tokens.ts';
import { type DocumentThreads, TooHeavy } from '../documents/threads.ts';
import type { Logger } from '../observability/logger.ts';
import { firstCommit } from '../rooms/board-documents.ts';
import { Hub } from '../rooms/hub.ts';
import type { RoomLimits } from '../rooms/limits.ts';
import type { Identity, Peer } from '../rooms/peer.ts';
import type { Room } from '../rooms/room.ts';
import {
  type AccessStore,
  type DocumentStore,
  type NoteDevice,
  type StoredNotes,
  StoreFailure,
  type WorkshopStore,
} from '../storage/board-store.ts';

/** One person's notes of one round: hundreds of them, and never enough to fill a disk with. */
const MAX_NOTES_BYTES = 256 * 1024;
/** Devices that may start afresh for one person. */
const MAX_DEVICES = 50;

/** Round of the notes that belong to none: a person's own pad, never revealed. */
export const PAD = '';

export interface NotesRoomsOptions {
  readonly store: WorkshopStore & DocumentStore & Pick<AccessStore, 'membershipsOn'>;
  readonly threads: DocumentThreads;
  readonly limits: RoomLimits;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Private notes: one document a person and round, which only that person's devices are ever given. They are rooms of
 * a hub of their own, so that nothing that looks at boards (versions, exports, findings, counts) can come upon one.
 */
export class NotesRooms {
  readonly hub: Hub;
  readonly #options: NotesRoomsOptions;

  constructor(options: NotesRoomsOptions) {
    this.#options = options;
    const { store, logger, now } = options;
    this.hub = new Hub({ store, logger, now, limits: { ...options.limits, maxBoardBytes: MAX_NOTES_BYTES } });
  }

  /** The room of somebody's notes in a round, made when it is not there yet; why not, when it is not theirs to open. */
  async room(board: string, identity: Identity, round: string): Promise<Result<Room, CloseName>> {
    const { person } = identity.user;
    if (identity.role === 'viewer') return err('readOnly');
    if (person === null || identity.isProgram) return err('notAvailable');
    const device = await this.#deviceOf(board, identity.membership, person);
    if (!device) return err('notesElsewhere');
    const known = await this.#options.store.notesIn(board, round);
    const own = known.find(({ owner, person: whose }) => owner === device.owner && whose === person);
    const room = await this.hub.room(own?.id ?? (await this.#create(board, round, device)));
    return room ? ok(room) : err('tryLater');
  }

  /** The first device of the person, for one that may show a code; undefined for a device that must bring one. */
  async ownerFor(board: string, membership: string, person: string): Promise<string | undefined> {
    return (await this.#deviceOf(board, membership, person))?.owner;
  }

  /** Lets a device write as another one does; without an `owner`, on its own, beside what is written elsewhere. */
  async addDevice(board: string, membership: string, person: string, owner = membership): Promise<boolean> {
    const devices = await this.#options.store.noteDevicesOf(board, person);
    if (devices.length >= MAX_DEVICES && !devices.some(({ id }) => id === membership)) return false;
    await this.#options.store.saveNoteDevice({
      id: membership,
      board,
      person,
      owner,
      since: this.#options.now(),
    });
    return true;
  }

  /**
   * Whether a device speaks for a person: the first of theirs that is still on the board, or one that came by its
   * code. Whoever joins as somebody else may write apart, and neither sees nor casts their dots.
   */
  async speaksFor(board: string, membership: string, person: string): Promise<boolean> {
    const device = await this.#deviceOf(board, membership, person);
    return device !== undefined && device.owner === (await this.#firstOwnerOf(board, person));
  }

  /**
   * All that was written in a round and received so far. From now on nothing more gets into it: its rooms are set
   * aside, and given back to be closed when it is known why.
   */
  async take(board: string, round: string): Promise<{ notes: PersonNotes[]; rooms: readonly Room[] }> {
    const stored = await this.#options.store.notesIn(board, round);
    await this.hub.flush();
    const rooms = stored.flatMap(({ id }) => this.hub.setAside(id) ?? []);
    try {
      const notes: PersonNotes[] = [];
      for (const each of stored) notes.push({ person: each.person, texts: await this.#textsOf(each) });
      return { notes, rooms };
    } catch (error) {
      for (const room of rooms) room.closeAll('tryLater');
      throw error;
    }
  }

  /** The rooms of a round that nobody will read any more, to be closed; nothing more gets into it. */
  async setAside(board: string, round: string): Promise<readonly Room[]> {
    const stored = await this.#options.store.notesIn(board, round);
    return stored.flatMap(({ id }) => this.hub.setAside(id) ?? []);
  }

  /** Closes those of a board's people whom `isConcerned` names, in all its private notes. */
  closePeers(board: string, reason: CloseName, isConcerned: (peer: Peer) => boolean): void {
    for (const { id } of this.hub.openRooms) {
      if (id.startsWith(prefixOf(board))) this.hub.closePeers(id, reason, isConcerned);
    }
  }

  async #textsOf({ id, board }: StoredNotes): Promise<readonly string[]> {
    const stored = await this.#options.store.loadDocument(id);
    if (!stored) throw new StoreFailure(`notes ${id} are gone`);
    const { threads, logger } = this.#options;
    try {
      const job = { kind: 'readAll', name: 'noteTexts', updates: stored.updates } as const;
      return (await threads.run(job)).value as readonly string[];
    } catch (error) {
      if (!(error instanceof TooHeavy)) throw error;
      // What no honest client writes is nobody's idea, and must not keep everybody else's from being shown.
      logger.warn({ board }, 'private notes that cannot be read were left out');
      return [];
    }
  }

  async #firstOwnerOf(board: string, person: string): Promise<string | undefined> {
    const { store } = this.#options;
    const members = new Set((await store.membershipsOn(board)).map(({ id }) => id));
    const devices = await store.noteDevicesOf(board, person);
    return devices.find(({ id }) => members.has(id))?.owner;
  }

  async #create(board: string, round: string, { person, owner }: NoteDevice): Promise<string> {
    const id = prefixOf(board) + newSecretId();
    const first = firstCommit(id, () => undefined);
    await this.#options.store.createNotes({ id, board, round, person, owner }, this.#options.now(), first);
    return id;
  }

  /** The first device that comes as a person is theirs; another brings a code, or writes apart. */
  async #deviceOf(board: string, membership: string, person: string): Promise<NoteDevice | undefined> {
    const { store } = this.#options;
    const known = await store.noteDevice(board, membership);
    if (known?.person === person) return known;
    if ((await store.noteDevicesOf(board, person)).length > 0) return undefined;
    const device = { id: membership, board, person, owner: membership, since: this.#options.now() };
    await store.saveNoteDevice(device);
    return device;
  }
}

/** No board has such an id, and no address leads to one: what is asked for by it is nobody's. */
function prefixOf(board: string): string {
  return `${board}/notes/`;
}

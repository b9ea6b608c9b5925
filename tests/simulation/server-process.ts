import type { Entry, Membership } from '@cap-commun/server/auth/access';
import { silentLogger } from '@cap-commun/server/observability/logger';
import { Hub } from '@cap-commun/server/rooms/hub';
import { DEFAULT_ROOM_LIMITS, type RoomLimits } from '@cap-commun/server/rooms/limits';
import type { DocumentStore } from '@cap-commun/server/storage/board-store';
import { runConnection } from '@cap-commun/server/sync/connection';
import { UNLIMITED_RATES } from '@cap-commun/server/sync/limits';
import type { Role } from '@cap-commun/shared/protocol/roles';
import type { WebSocket } from 'ws';
import type { FakeServerSocket } from '../support/fake-socket.ts';
import { FaultyStore } from '../support/faulty-store.ts';

/** One life of the server: its rooms, over a disk that outlives it. */
export class ServerProcess {
  readonly disk: FaultyStore;
  readonly #hub: Hub;
  readonly #limits: RoomLimits;
  readonly #board: string;

  constructor(board: string, store: DocumentStore, limits: Partial<RoomLimits>) {
    this.#board = board;
    this.disk = new FaultyStore(store);
    // Compaction runs in a thread, at instants that no seed decides: it happens between two lives instead.
    this.#limits = { ...DEFAULT_ROOM_LIMITS, compactAfterUpdates: Number.POSITIVE_INFINITY, ...limits };
    const logger = silentLogger();
    this.#hub = new Hub({ store: this.disk, limits: this.#limits, logger, now: () => Date.now() });
  }

  accept(socket: FakeServerSocket, who: { readonly name: string; readonly role: Role }): void {
    const entry: Entry = { kind: 'member', membership: memberOf(who) };
    runConnection(socket as unknown as WebSocket, this.#board, entry, async () => entry, {
      hub: this.#hub,
      // Its peers ask nothing beside their edits.
      commands: { greet: () => undefined, receive: () => undefined },
      limits: UNLIMITED_RATES,
      maxClientsPerBoard: this.#limits.maxClientsPerBoard,
      logger: silentLogger(),
      now: () => Date.now(),
    });
  }

  /** SIGTERM: what was received becomes durable, then everybody is sent away. */
  stop(): Promise<void> {
    return this.#hub.close();
  }

  /** kill -9; `written` of the disk's waiting writes still happen. */
  die(written: number): Promise<void> {
    return this.disk.die(written);
  }
}

function memberOf({ name, role }: { readonly name: string; readonly role: Role }): Membership {
  const slot = role === 'editor' ? 'A' : null;
  return { id: name, board: '', link: '', role, slot, partner: null, person: null, name };
}

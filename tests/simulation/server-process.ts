import type { Entry, Membership } from '@cap-commun/server/auth/access';
import { silentLogger } from '@cap-commun/server/observability/logger';
import { Hub } from '@cap-commun/server/rooms/hub';
import { DEFAULT_ROOM_LIMITS, type RoomLimits } from '@cap-commun/server/rooms/limits';
import type { DocumentStore } from '@cap-commun/server/storage/board-store';
import { runConnection } from '@cap-commun/server/sync/connection';
import { UNLIMITED_RATES } from '@cap-commun/server/sync/limits';
import { boardRoom } from '@cap-commun/server/sync/ways-in';
import type { Wire } from '@cap-commun/server/sync/wire';
import type { Role } from '@cap-commun/shared/protocol/roles';
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

  accept(
    socket: Wire,
    who: { readonly name: string; readonly role: Role; readonly isRevoked: boolean },
  ): void {
    const enter = (): Entry =>
      who.isRevoked ? { kind: 'gone', because: 'revoked' } : { kind: 'member', membership: memberOf(who) };
    const to = { board: this.#board, query: new URLSearchParams() };
    runConnection(socket, to, enter(), async () => enter(), {
      hub: this.#hub,
      roomFor: boardRoom({ hub: this.#hub }),
      // Its peers ask nothing beside their edits.
      commands: { greet: () => undefined, receive: () => undefined },
      limits: UNLIMITED_RATES,
      maxClientsPerBoard: this.#limits.maxClientsPerBoard,
      logger: silentLogger(),
      now: () => Date.now(),
    });
  }

  /** Somebody was removed: who is there under their name is closed. */
  revoke(name: string): void {
    this.#hub.closePeers(this.#board, 'revoked', ({ identity }) => identity.membership === name);
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

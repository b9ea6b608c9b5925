import type { Logger } from '../observability/logger.ts';
import type { Hub } from '../rooms/hub.ts';
import type { BoardStore } from '../storage/board-store.ts';

/** A command's effect is felt within two of these. */
const LOOK_EVERY_MS = 500;

export interface OutsideWatchOptions {
  readonly store: BoardStore;
  readonly hub: Hub;
  readonly logger: Logger;
}

/**
 * Follows what commands write to the store beside the running server: a deleted board closes its people, a repaired
 * one is loaded again, and a copy that was asked for is made.
 */
export class OutsideWatch {
  readonly #options: OutsideWatchOptions;
  readonly #timer: NodeJS.Timeout;
  #seen: number | undefined;
  #running: Promise<void> | undefined;

  constructor(options: OutsideWatchOptions) {
    this.#options = options;
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  #look(): void {
    this.#running ??= this.#lookNow()
      // A store that does not answer is said elsewhere; the next look finds what this one missed.
      .catch((error: unknown) => this.#options.logger.debug({ err: error }, 'store could not be watched'))
      .finally(() => {
        this.#running = undefined;
      });
  }

  async #lookNow(): Promise<void> {
    const { store, hub } = this.#options;
    const current = await store.outsideChanges();
    if (current === this.#seen) return;
    await this.#answerRequests();
    for (const room of hub.openRooms) {
      const { seq } = room;
      const head = await store.headOf(room.id);
      if (head === undefined) hub.drop(room.id, 'deleted');
      else if (head < seq) hub.drop(room.id, 'tryLater');
    }
    this.#seen = current;
  }

  async #answerRequests(): Promise<void> {
    const { store, logger } = this.#options;
    for (;;) {
      const request = await store.nextBackupRequest();
      if (!request) return;
      const failure = await store.backup(request.path).then(
        () => '',
        (error: Error) => error.message,
      );
      logger.info({ failure }, 'backup');
      await store.answerBackup(request.id, failure);
    }
  }
}

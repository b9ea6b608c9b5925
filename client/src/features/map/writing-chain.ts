import type { EntityId } from '@cap-commun/shared/core/ids';
import { createStore, type ReadableStore } from '../../lib/store.ts';

/**
 * Cards written one after the other without leaving the keyboard: Tab makes what hangs on the last one, Enter its like.
 * It begins with a double click or a Tab, and ends when the title is left.
 */
export class WritingChain {
  readonly isOn: ReadableStore<boolean>;
  readonly #isOn = createStore(false);
  /** The cards that it made, each with the one before it. */
  readonly #made = new Map<EntityId, EntityId | null>();

  constructor() {
    this.isOn = this.#isOn;
  }

  add(id: EntityId, from: EntityId | null): void {
    this.#made.set(id, from);
    this.#isOn.set(true);
  }

  made(id: EntityId): boolean {
    return this.#made.has(id);
  }

  /** The card that was written before; null when there was none, or the chain didn’t make this one. */
  before(id: EntityId): EntityId | null {
    return this.#made.get(id) ?? null;
  }

  end(): void {
    this.#made.clear();
    this.#isOn.set(false);
  }
}

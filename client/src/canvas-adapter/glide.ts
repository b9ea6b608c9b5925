import type { Point } from '@cap-commun/shared/protocol/presence';

/** Cards on their way from where they were to where they lie now. */
export class Glide {
  readonly #from: ReadonlyMap<string, Point>;
  readonly #durationMs: number;
  readonly #startedAt = performance.now();

  constructor(from: ReadonlyMap<string, Point>, durationMs: number) {
    this.#from = from;
    this.#durationMs = durationMs;
  }

  get isOver(): boolean {
    return performance.now() - this.#startedAt >= this.#durationMs;
  }

  /** Where a card is drawn now; a card that was nowhere is at once where it lies. */
  between(id: string, to: Point): Point {
    const from = this.#from.get(id);
    if (!from || (from.x === to.x && from.y === to.y)) return { x: to.x, y: to.y };
    const share = Math.min(1, (performance.now() - this.#startedAt) / this.#durationMs);
    // Leaves quickly and arrives slowly.
    const eased = 1 - (1 - share) ** 3;
    return { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased };
  }
}

import type { NodeChange } from '@xyflow/react';
import type { CardNode } from './card-node.ts';

export type Changes = readonly NodeChange<CardNode>[];

/** Calls back at the next frame of the screen; the function it answers calls it off. */
export type ScheduleFrame = (callback: () => void) => () => void;

const nextFrame: ScheduleFrame = (callback) => {
  const frame = requestAnimationFrame(callback);
  return () => cancelAnimationFrame(frame);
};

/**
 * Hands on at most one move of each card a frame: a mouse reports more often than the screen shows, and each report
 * that is followed costs a rendering. What is no move in flight is handed on at once, after the moves before it.
 */
export class DragQueue {
  readonly #apply: (changes: Changes) => void;
  readonly #schedule: ScheduleFrame;
  readonly #moves = new Map<string, NodeChange<CardNode>>();
  #cancel: (() => void) | null = null;

  constructor(apply: (changes: Changes) => void, schedule: ScheduleFrame = nextFrame) {
    this.#apply = apply;
    this.#schedule = schedule;
  }

  add(changes: Changes): void {
    if (changes.length === 0) return;
    if (!changes.every(isMoveInFlight)) {
      this.flush();
      this.#apply(changes);
      return;
    }
    for (const change of changes) this.#moves.set(change.id, change);
    this.#cancel ??= this.#schedule(() => this.flush());
  }

  /** Hands on what waits. */
  flush(): void {
    this.#cancel?.();
    this.#cancel = null;
    if (this.#moves.size === 0) return;
    const moves = [...this.#moves.values()];
    this.#moves.clear();
    this.#apply(moves);
  }
}

function isMoveInFlight(change: NodeChange<CardNode>): change is NodeChange<CardNode> & { id: string } {
  return change.type === 'position' && change.dragging === true;
}

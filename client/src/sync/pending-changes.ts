/** One transaction of this person, until the server has it on disk. */
interface PendingChange {
  readonly madeAt: number;
  /** The document frame that carries it on the current socket; `null` while it has not been sent. */
  frame: number | null;
}

/** Remembers, beyond a reload, how many changes of one window wait for the server. */
export interface WaitingCounts {
  /** What windows that are gone have left waiting in the same local copy. */
  inherited(): number;
  /** Forgets what was inherited: the server has it. */
  clearInherited(): void;
  save(count: number): void;
}

/** Which of this person's changes the server does not have on its disk yet. */
export class PendingChanges {
  #changes: PendingChange[] = [];
  #inheritedFrame: number | null = null;
  #sentFrames = 0;
  #durableFrames = 0;
  readonly #counts: WaitingCounts;

  constructor(counts: WaitingCounts) {
    this.#counts = counts;
  }

  /** How many changes wait, those left by an earlier visit included. */
  get count(): number {
    return this.#changes.length + this.#counts.inherited();
  }

  /** Whether the server has every frame that this socket has sent. */
  get isAllDurable(): boolean {
    return this.#durableFrames >= this.#sentFrames;
  }

  /** When the oldest change of this visit that still waits was made, in milliseconds since 1970. */
  get oldestAt(): number | null {
    return this.#changes[0]?.madeAt ?? null;
  }

  add(madeAt: number): void {
    this.#changes.push({ madeAt, frame: null });
    this.#save();
  }

  /** A single update carries the change that was just made. */
  sentUpdate(frame: number): void {
    this.#sentFrames = frame;
    const last = this.#changes.at(-1);
    if (last) last.frame ??= frame;
  }

  /** The difference carries everything that had not been sent, what an earlier visit left included. */
  sentState(frame: number): void {
    this.#sentFrames = frame;
    this.#inheritedFrame = frame;
    for (const change of this.#changes) change.frame ??= frame;
  }

  durable(frames: number): void {
    this.#durableFrames = Math.max(this.#durableFrames, frames);
    if (this.#inheritedFrame !== null && this.#inheritedFrame <= frames) this.#counts.clearInherited();
    this.#changes = this.#changes.filter((change) => change.frame === null || change.frame > frames);
    this.#save();
  }

  /** The server did not take a frame: what it carried waits again. */
  refused(frame: number): void {
    for (const change of this.#changes) if (change.frame === frame) change.frame = null;
    if (this.#inheritedFrame === frame) this.#inheritedFrame = null;
  }

  /** Frames count anew on each socket; what was not acknowledged goes again with the next difference. */
  newSocket(): void {
    this.#sentFrames = 0;
    this.#durableFrames = 0;
    this.#inheritedFrame = null;
    for (const change of this.#changes) change.frame = null;
  }

  #save(): void {
    this.#counts.save(this.#changes.length);
  }
}

import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Work in one piece longer than this keeps everybody waiting. */
export const STALL_MS = 250;

const SAMPLE_MS = 20;
const NANOSECONDS_PER_MS = 1e6;
const MICROSECONDS_PER_MS = 1e3;

export interface EventLoopReading {
  /** Delay of the event loop, by the clock on the wall; a busy machine adds to it. */
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Longest piece of work of the thread itself, in processor time. */
  readonly longestWorkMs: number;
}

/** Watches how long the event loop of this thread is kept from its turn. */
export class EventLoopWatch {
  readonly #delay = monitorEventLoopDelay({ resolution: SAMPLE_MS });
  readonly #timer: NodeJS.Timeout;
  #busyMs = busyMs();
  #longestWorkMs = 0;
  #stalls = 0;

  constructor() {
    this.#delay.enable();
    this.#timer = setInterval(() => this.#sample(), SAMPLE_MS);
    this.#timer.unref();
  }

  /** How often, since the start, one piece of work took longer than `STALL_MS` of processor time. */
  get stalls(): number {
    return this.#stalls;
  }

  /** What was seen since the last reading. */
  read(): EventLoopReading {
    this.#sample();
    const reading = {
      p99Ms: this.#delay.percentile(99) / NANOSECONDS_PER_MS,
      maxMs: this.#delay.max / NANOSECONDS_PER_MS,
      longestWorkMs: this.#longestWorkMs,
    };
    this.#delay.reset();
    this.#longestWorkMs = 0;
    return reading;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#delay.disable();
  }

  #sample(): void {
    const now = busyMs();
    const work = now - this.#busyMs;
    this.#busyMs = now;
    this.#longestWorkMs = Math.max(this.#longestWorkMs, work);
    if (work > STALL_MS) this.#stalls += 1;
  }
}

/** Processor time of this thread so far. */
function busyMs(): number {
  // Nodes older than 22.19 only know it for the whole process.
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / MICROSECONDS_PER_MS;
}

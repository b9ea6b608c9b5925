import { waitFor } from '../../support/wait-for.ts';
import type { Candidate, RunningCandidate } from './candidates.ts';
import { Editor, type Work } from './editor.ts';
import { percentile } from './report.ts';

export interface SyncLoad {
  readonly name: string;
  readonly work: Work;
  readonly rooms: number;
  readonly editorsPerRoom: number;
  /** Pieces of work of each editor a second. */
  readonly perSecond: number;
}

export interface SyncResult {
  /** Processor milliseconds of the server, above what it takes idle, for 1,000 pieces of work delivered to others. */
  readonly cpuPer1000: number;
  /** Milliseconds from sending to being received. */
  readonly p50: number;
  readonly p99: number;
  /** Processor time over time: near 1, latency says nothing but that the server was full. */
  readonly serverBusy: number;
  readonly loadBusy: number;
  /** Pieces of work that a watched editor never received. */
  readonly missing: number;
}

/**
 * Long enough for the code that runs often to have been compiled: after 3 s, the compiler's threads still took a
 * quarter of our processor time with 200 rooms; after 8 s, a tenth.
 */
const WARM_UP_S = 8;
const IDLE_MS = 1_000;
const PACE_MS = 2;
const DRAIN_DEADLINE_MS = 20_000;
/** Editors whose incoming frames are read, to measure latency and to know that everything arrived. */
const WATCHED = 20;
const WATCHED_IN_ROOM = 2;

/** Puts a load on a fresh server and measures what it cost. */
export async function measure(candidate: Candidate, load: SyncLoad, seconds: number): Promise<SyncResult> {
  const server = await candidate.start();
  const run = new LoadRun(load, seconds);
  try {
    await run.connect(server);
    const idle = await idleShare(server);
    await run.play(WARM_UP_S);
    const [cpuBefore, ownBefore, startedAt] = [server.cpuMs(), process.cpuUsage(), performance.now()];
    const deliveredBefore = run.toDeliver();
    run.forgetLatencies();
    await run.play(seconds);
    await run.drain();
    const own = process.cpuUsage(ownBefore);
    const wallMs = performance.now() - startedAt;
    const cpuMs = server.cpuMs() - cpuBefore - idle * wallMs;
    return {
      cpuPer1000: (cpuMs / (run.toDeliver() - deliveredBefore)) * 1_000,
      p50: percentile(run.latencies, 50),
      p99: percentile(run.latencies, 99),
      serverBusy: cpuMs / wallMs,
      loadBusy: (own.user + own.system) / 1_000 / wallMs,
      missing: run.missing(),
    };
  } finally {
    run.disconnect();
    await server.remove();
  }
}

/** The part of a processor that connected people cost who do nothing. */
async function idleShare(server: RunningCandidate): Promise<number> {
  const [before, startedAt] = [server.cpuMs(), performance.now()];
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  return (server.cpuMs() - before) / (performance.now() - startedAt);
}

class LoadRun {
  readonly #load: SyncLoad;
  readonly #workPerEditor: number;
  readonly #rooms: Editor[][] = [];
  readonly #received: { readonly editors: readonly Editor[]; readonly count: () => number }[] = [];
  #latencies: number[] = [];

  constructor(load: SyncLoad, seconds: number) {
    this.#load = load;
    this.#workPerEditor = Math.ceil((WARM_UP_S + seconds) * load.perSecond) + 2;
  }

  get latencies(): readonly number[] {
    return this.#latencies;
  }

  async connect(server: RunningCandidate): Promise<void> {
    const { rooms, editorsPerRoom, work } = this.#load;
    const watchEvery = Math.max(1, Math.ceil((rooms * WATCHED_IN_ROOM) / WATCHED));
    for (let room = 0; room < rooms; room += 1) {
      const address = await server.openRoom(room);
      const editors = Array.from({ length: editorsPerRoom }, (_, index) => {
        return new Editor(1_000 + room * editorsPerRoom + index, work, this.#workPerEditor, address);
      });
      this.#rooms.push(editors);
      const watched = room % watchEvery === 0 ? WATCHED_IN_ROOM : 0;
      await Promise.all(
        editors.map((editor, index) =>
          editor.join(index < watched ? this.#watch(editor, editors) : undefined),
        ),
      );
    }
  }

  /** Editors act one after the other, evenly, each `perSecond` times a second. */
  play(seconds: number): Promise<void> {
    const editors = this.#rooms.flat();
    const total = Math.floor(seconds * this.#load.perSecond) * editors.length;
    const startedAt = performance.now();
    let sent = 0;
    return new Promise((resolve) => {
      const pace = setInterval(() => {
        const due = Math.min(total, ((performance.now() - startedAt) / 1_000 / seconds) * total);
        for (; sent < due; sent += 1) editors[sent % editors.length]?.act();
        if (sent < total) return;
        clearInterval(pace);
        resolve();
      }, PACE_MS);
    });
  }

  /** Resolves when the watched editors have everything, or will not get it any more. */
  async drain(): Promise<void> {
    await waitFor(() => this.missing() === 0, 'everything', DRAIN_DEADLINE_MS).catch(() => undefined);
  }

  /** How many deliveries the updates sent so far ask for: each goes to every other editor of its room. */
  toDeliver(): number {
    const others = this.#load.editorsPerRoom - 1;
    return this.#rooms.flat().reduce((sum, { sentAt }) => sum + sentAt.length * others, 0);
  }

  missing(): number {
    return this.#received.reduce((sum, { editors, count }) => {
      return sum + editors.reduce((sent, { sentAt }) => sent + sentAt.length, 0) - count();
    }, 0);
  }

  forgetLatencies(): void {
    this.#latencies = [];
  }

  disconnect(): void {
    for (const editor of this.#rooms.flat()) editor.leave();
  }

  #watch(editor: Editor, room: readonly Editor[]): (author: number, index: number) => void {
    const authors = new Map(room.map((other) => [other.clientId, other]));
    const next = new Map<number, number>();
    let count = 0;
    this.#received.push({ editors: room.filter((other) => other !== editor), count: () => count });
    return (author, index) => {
      // Some servers show people their own work again; it is not what they wait for.
      const sentAt = author === editor.clientId ? undefined : authors.get(author)?.sentAt[index];
      // What was there before, or comes twice, is not counted.
      if (sentAt === undefined || index < (next.get(author) ?? 0)) return;
      // A cursor that came with a newer one has said all that it had to say.
      count += index + 1 - (next.get(author) ?? 0);
      next.set(author, index + 1);
      this.#latencies.push(performance.now() - sentAt);
    };
  }
}

import { once } from 'node:events';
import type { Socket } from 'node:net';
import { WebSocket } from 'ws';
import { Random } from '../../support/random.ts';
import { waitFor } from '../../support/wait-for.ts';
import type { Candidate, RoomAddress, RunningCandidate } from './candidates.ts';
import { Editor } from './editor.ts';
import { type Malformed, malformedInputs } from './malformed.ts';
import { questionFrame } from './wire-frames.ts';

const PACE_MS = 10;
/** How long an input has to do its harm before the next. */
const EFFECT_MS = 30;
const STALL_MS = 250;
const DEADLINE_MS = 30_000;

export interface HostileResult extends Record<string, number> {
  readonly inputs: number;
  readonly crashes: number;
  /** Inputs after which an honest pair waited for more than 250 ms for each other. */
  readonly stalls: number;
  readonly longestMs: number;
  /** Processor time of the server during that longest wait: much less says that it waited itself, for processor or disk. */
  readonly longestCpuMs: number;
}

/** Sends what no honest client sends, each on a connection of its own, while two honest people work in another room. */
export async function measureHostile(candidate: Candidate, round: number): Promise<HostileResult> {
  const server = await candidate.start();
  try {
    const [target, quiet] = [await server.openRoom(0), await server.openRoom(1)];
    const inputs = malformedInputs(target.prefix, new Random(round));
    const result = { inputs: inputs.length, crashes: 0, stalls: 0, longestMs: 0, longestCpuMs: 0 };
    let pair = await HonestPair.join(quiet, 1_000);
    for (const [index, input] of inputs.entries()) {
      const cpuBefore = server.cpuMs();
      await attack(target, input).catch(() => undefined);
      const waitedMs = await pair.longestWait(() => isAlive(server));
      if (waitedMs > result.longestMs) {
        result.longestMs = waitedMs;
        // What a server took that is gone cannot be read any more; it is counted as a crash.
        result.longestCpuMs = isAlive(server) ? server.cpuMs() - cpuBefore : 0;
      }
      if (waitedMs > STALL_MS) result.stalls += 1;
      if (isAlive(server)) continue;
      result.crashes += 1;
      pair.leave();
      await server.end('SIGKILL');
      await server.startAgain();
      pair = await HonestPair.join(quiet, 2_000 + index * 2);
    }
    pair.leave();
    return result;
  } finally {
    await server.remove();
  }
}

function isAlive({ pid }: RunningCandidate): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function attack({ url, headers, greeting, prefix }: RoomAddress, input: Malformed): Promise<void> {
  const socket = new WebSocket(url, { headers: { ...headers }, perMessageDeflate: false });
  socket.on('error', () => undefined);
  await once(socket, 'open');
  for (const frame of [...greeting, questionFrame(prefix)]) socket.send(frame);
  if (input.kind === 'text') socket.send(input.text);
  else if (input.kind === 'message') socket.send(input.bytes);
  else (socket as unknown as { readonly _socket: Socket })._socket.write(input.bytes);
  await new Promise((resolve) => setTimeout(resolve, EFFECT_MS));
  socket.terminate();
}

/** Two people who work without pause, of whom one says how long it waited for the other. */
class HonestPair {
  readonly #writer: Editor;
  readonly #reader: Editor;
  readonly #pace: NodeJS.Timeout;
  #heard = 0;
  #longestMs = 0;

  private constructor(writer: Editor, reader: Editor) {
    this.#writer = writer;
    this.#reader = reader;
    this.#pace = setInterval(() => writer.act(), PACE_MS);
  }

  static async join(address: RoomAddress, clientId: number): Promise<HonestPair> {
    const count = DEADLINE_MS / 5;
    const [writer, reader] = [
      new Editor(clientId, 'moves', count, address),
      new Editor(clientId + 1, 'moves', 0, address),
    ];
    let pair: HonestPair | undefined;
    await Promise.all([
      writer.join(undefined),
      reader.join((author, index) => author === clientId && pair?.hear(index)),
    ]);
    pair = new HonestPair(writer, reader);
    return pair;
  }

  hear(index: number): void {
    const sentAt = this.#writer.sentAt[index];
    if (sentAt === undefined) return;
    this.#heard = index + 1;
    this.#longestMs = Math.max(this.#longestMs, performance.now() - sentAt);
  }

  /** Milliseconds of the longest delivery since the last call, once all that was sent before has arrived. */
  async longestWait(isAlive: () => boolean): Promise<number> {
    const sent = this.#writer.sentAt.length;
    await waitFor(() => this.#heard >= sent || !isAlive(), 'the honest pair', DEADLINE_MS).catch(
      () => undefined,
    );
    const waited = this.#longestMs;
    this.#longestMs = 0;
    return waited;
  }

  leave(): void {
    clearInterval(this.#pace);
    this.#writer.leave();
    this.#reader.leave();
  }
}

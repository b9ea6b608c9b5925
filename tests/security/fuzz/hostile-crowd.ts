import { once } from 'node:events';
import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { WebSocket } from 'ws';
import type { Random } from '../../support/random.ts';
import type { TestBrowser } from '../../support/test-browser.ts';
import type { FrameFuzzer, Kind } from './frame-fuzzer.ts';
import type { Ground } from './update-grammar.ts';

/** Frames that are sent in one go, then waited for. */
const BURST = 15;
/** A socket that is never closed for what it says says no more than this. */
const BURSTS_A_SOCKET = 30;
/** Closed by the library that reads the frames, before they reach us. */
const CLOSED_BY_LIBRARY: ReadonlySet<number> = new Set([1007, 1009]);
const STATED = new Map<number, string>(Object.values(CLOSE).map(({ code, reason }) => [code, reason]));

export interface Toll {
  /** Frames handed to sockets that were open. */
  sent: number;
  readonly kinds: Partial<Record<Kind, number>>;
  /** How sockets ended, by code. */
  readonly closes: Record<number, number>;
  /** Ends that no rule states. */
  readonly unstated: string[];
}

export function newToll(): Toll {
  return { sent: 0, kinds: {}, closes: {}, unstated: [] };
}

export interface Crowd {
  readonly random: Random;
  readonly fuzzer: FrameFuzzer;
  readonly browsers: readonly TestBrowser[];
  readonly board: string;
  /** ClientIDs of honest people, as far as a member of the board knows them. */
  readonly others: () => Ground['others'];
  readonly toll: Toll;
}

/** One after the other, sockets that say `frames` fuzzed frames in all. */
export async function attack(crowd: Crowd, frames: number): Promise<void> {
  const until = crowd.toll.sent + frames;
  while (crowd.toll.sent < until) await oneSocket(crowd);
}

async function oneSocket({ random, fuzzer, browsers, board, others, toll }: Crowd): Promise<void> {
  const socket = random.pick(browsers).socket(board);
  socket.on('error', () => {});
  const closed = once(socket, 'close') as Promise<[code: number, reason: Buffer]>;
  await Promise.race([once(socket, 'open'), closed]);
  const ground: Ground = { own: random.uint32(), clock: 0, others: others() };
  let isClosed = false;
  void closed.then(() => {
    isClosed = true;
  });
  for (let burst = 0; burst < BURSTS_A_SOCKET && !isClosed; burst += 1) {
    const isAnswered = once(socket, 'pong');
    for (let left = BURST; left > 0 && socket.readyState === WebSocket.OPEN; left -= 1) {
      const { kind, data } = fuzzer.next(ground);
      socket.send(data);
      toll.sent += 1;
      toll.kinds[kind] = (toll.kinds[kind] ?? 0) + 1;
    }
    // The server's library answers it when it has read all before.
    if (socket.readyState === WebSocket.OPEN) socket.ping();
    await Promise.race([isAnswered, closed]);
  }
  const wasOurs = !isClosed;
  if (wasOurs) socket.close(1000);
  const [code, reason] = await closed;
  if (!wasOurs) count(toll, code, reason.toString());
}

function count(toll: Toll, code: number, reason: string): void {
  toll.closes[code] = (toll.closes[code] ?? 0) + 1;
  if (STATED.get(code) !== reason && !CLOSED_BY_LIBRARY.has(code)) toll.unstated.push(`${code} ${reason}`);
}

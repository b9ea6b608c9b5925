import { once } from 'node:events';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { Random } from '../../support/random.ts';
import type { Candidate, RoomAddress } from './candidates.ts';
import { Editor } from './editor.ts';
import { questionFrame, updateIn } from './wire-frames.ts';

const EDITORS = 20;
const PER_SECOND = 25;
const LONGEST_MS = 3_000;
/** A peer that reads its store behind its first answer gets this much silence to do so. */
const SETTLED_MS = 2_000;

export interface KillResult extends Record<string, number> {
  /** Updates that somebody else had been shown. */
  readonly seen: number;
  /** Of these, those that nobody who comes after the restart will see. */
  readonly lost: number;
}

/** Kills a server at a seeded instant of a burst, and asks it after its restart for what others had already seen. */
export async function measureKill(candidate: Candidate, round: number): Promise<KillResult> {
  const server = await candidate.start();
  const random = new Random(round);
  const seen = new Map<number, number>();
  const note = (author: number, index: number) =>
    seen.set(author, Math.max(seen.get(author) ?? 0, index + 1));
  try {
    const address = await server.openRoom(0);
    const editors = Array.from({ length: EDITORS }, (_, index) => {
      return new Editor(1_000 + index, 'moves', (PER_SECOND * LONGEST_MS) / 500, address);
    });
    await Promise.all(
      editors.map((editor) =>
        editor.join((author, index) => author !== editor.clientId && note(author, index)),
      ),
    );
    const burst = setInterval(() => random.pick(editors).act(), 1_000 / (EDITORS * PER_SECOND));
    await new Promise((resolve) => setTimeout(resolve, random.between(800, LONGEST_MS)));
    await server.end('SIGKILL');
    clearInterval(burst);
    for (const editor of editors) editor.leave();
    await server.startAgain();
    const clocks = await clocksAfter(address);
    const counts = [...seen].map(([author, count]) => [
      count,
      Math.max(0, count - (clocks.get(author) ?? 0)),
    ]);
    return {
      seen: counts.reduce((sum, [count = 0]) => sum + count, 0),
      lost: counts.reduce((sum, [, missing = 0]) => sum + missing, 0),
    };
  } finally {
    await server.remove();
  }
}

/** What one who was never there is given, once nothing more comes. */
async function clocksAfter({ url, headers, greeting, prefix }: RoomAddress): Promise<Map<number, number>> {
  const doc = new Y.Doc();
  const socket = new WebSocket(url, { headers: { ...headers }, perMessageDeflate: false });
  const settled = Promise.withResolvers<void>();
  let silence = setTimeout(settled.resolve, SETTLED_MS * 2);
  socket.on('message', (frame: Buffer) => {
    const found = updateIn(frame, prefix);
    if (!found) return;
    Y.applyUpdate(doc, found.update);
    clearTimeout(silence);
    silence = setTimeout(settled.resolve, SETTLED_MS);
  });
  await once(socket, 'open');
  for (const frame of [...greeting, questionFrame(prefix)]) socket.send(frame);
  await settled.promise;
  socket.terminate();
  return Y.decodeStateVector(Y.encodeStateVector(doc));
}

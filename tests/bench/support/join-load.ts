import { SYNC } from '@cap-commun/shared/protocol/messages';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { Random } from '../../support/random.ts';
import { waitFor } from '../../support/wait-for.ts';
import type { Candidate, RoomAddress, RunningCandidate } from './candidates.ts';
import { questionFrame, syncFrame, updateIn } from './wire-frames.ts';

const CARDS = 5_000;
const MOVES = 50_000;
/** What a writer sends before it waits for the reader: more would be held against it as a flood. */
const BATCH = 500;
const DEADLINE_MS = 120_000;
/** Long enough for every peer to have stored what it was given; the slowest waits 10 s by default. */
const STORE_MS = 11_000;

export interface JoinResult extends Record<string, number> {
  /** Processor milliseconds of the server from the question to the whole board. */
  readonly cpuMs: number;
  readonly wholeAfterMs: number;
  /** Cards in the first answer. */
  readonly cardsInAnswer: number;
  readonly answerBytes: number;
}

/** Fills a board as people would, restarts the server, and measures what the first to come costs. */
export async function measureJoin(candidate: Candidate, round: number): Promise<JoinResult> {
  const server = await candidate.start();
  try {
    const address = await server.openRoom(0);
    await fill(address, round);
    await new Promise((resolve) => setTimeout(resolve, STORE_MS));
    await server.end('SIGTERM');
    await server.startAgain();
    return await joinFirst(server, address);
  } finally {
    await server.remove();
  }
}

export async function fill(address: RoomAddress, seed: number): Promise<void> {
  // Before anybody is connected: who is busy for that long answers no ping.
  const frames = framesOfWork(address, new Random(seed));
  const reader = new Visitor(address);
  const writer = new Visitor(address);
  await Promise.all([reader.answered(), writer.answered()]);
  for (let sent = 0; sent < frames.length; sent += BATCH) {
    for (const frame of frames.slice(sent, sent + BATCH)) writer.send(frame);
    const last = Math.min(frames.length, sent + BATCH);
    await waitFor(() => reader.clockOf(WRITER) >= lastClock(last), `update ${last}`, DEADLINE_MS);
  }
  reader.leave();
  writer.leave();
}

const WRITER = 77_777;
/** Structs of one card: its map and its six fields. */
const STRUCTS_PER_CARD = 7;

/** Clock after so many frames: first the cards, then one struct a move. */
function lastClock(frames: number): number {
  return Math.min(frames, CARDS) * STRUCTS_PER_CARD + Math.max(0, frames - CARDS);
}

function framesOfWork({ prefix }: RoomAddress, random: Random): Uint8Array[] {
  const doc = new Y.Doc();
  doc.clientID = WRITER;
  const frames: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => frames.push(syncFrame(prefix, SYNC.update, update)));
  const [cards, layout] = [doc.getMap('cards'), doc.getMap('layout')];
  for (let card = 0; card < CARDS; card += 1) cards.set(`bench-${card}`, newCard(card));
  for (let move = 0; move < MOVES; move += 1) {
    const card = random.between(0, CARDS - 1);
    layout.set(`bench-${card}`, { x: random.between(0, 9_000), y: random.between(0, 9_000) });
  }
  doc.destroy();
  return frames;
}

function newCard(card: number): Y.Map<unknown> {
  return new Y.Map<unknown>([
    ['type', 'action'],
    ['title', `Webinaire commun numéro ${card}`],
    ['start', '2026-03-01'],
    ['due', '2026-04-15'],
    ['status', 'planned'],
    ['budget', card * 10],
  ]);
}

export async function joinFirst(server: RunningCandidate, address: RoomAddress): Promise<JoinResult> {
  const [cpuBefore, startedAt] = [server.cpuMs(), performance.now()];
  const visitor = new Visitor(address);
  await visitor.answered();
  const cardsInAnswer = visitor.cards;
  await waitFor(() => visitor.cards >= CARDS, 'the whole board', DEADLINE_MS);
  const wholeAfterMs = performance.now() - startedAt;
  // What the server does behind the answer is part of its price.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const result = {
    cpuMs: server.cpuMs() - cpuBefore,
    wholeAfterMs,
    cardsInAnswer,
    answerBytes: visitor.answerBytes,
  };
  visitor.leave();
  return result;
}

/** One who opens a board and keeps it in a document. */
class Visitor {
  readonly #doc = new Y.Doc();
  readonly #socket: WebSocket;
  readonly #answer = Promise.withResolvers<void>();
  answerBytes = 0;

  constructor({ url, headers, greeting, prefix }: RoomAddress) {
    this.#socket = new WebSocket(url, { headers: { ...headers }, perMessageDeflate: false });
    this.#socket.on('error', () => undefined);
    this.#socket.on('open', () => {
      for (const frame of [...greeting, questionFrame(prefix)]) this.send(frame);
    });
    this.#socket.on('message', (frame: Buffer) => {
      const found = updateIn(frame, prefix);
      if (!found) return;
      Y.applyUpdate(this.#doc, found.update);
      if (found.isAnswer && this.answerBytes === 0) this.answerBytes = found.update.length;
      if (found.isAnswer) this.#answer.resolve();
    });
  }

  get cards(): number {
    let count = 0;
    for (const id of this.#doc.getMap('cards').keys()) if (id.startsWith('bench-')) count += 1;
    return count;
  }

  answered(): Promise<void> {
    return this.#answer.promise;
  }

  clockOf(client: number): number {
    return Y.getState(this.#doc.store, client);
  }

  send(frame: Uint8Array): void {
    this.#socket.send(frame);
  }

  leave(): void {
    this.#socket.terminate();
    this.#doc.destroy();
  }
}

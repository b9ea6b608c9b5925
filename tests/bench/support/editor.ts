import { once } from 'node:events';
import type { Socket } from 'node:net';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { RoomAddress } from './candidates.ts';
import { cursorFrame, type OnWork, questionFrame, readCursors, readMoves, syncFrame } from './wire-frames.ts';

/** What an editor does again and again: moves a card, or its cursor. */
export type Work = 'moves' | 'cursors';

/**
 * One who works without pause. Its frames are those of a real client, encoded before the clock runs, so that the load
 * costs next to nothing and the server is what is measured.
 */
export class Editor {
  readonly clientId: number;
  readonly #work: Work;
  readonly #address: RoomAddress;
  readonly #frames: readonly Uint8Array[];
  readonly #socket: WebSocket;
  /** When each piece of work left, in milliseconds of the monotonic clock. */
  readonly sentAt: number[] = [];

  constructor(clientId: number, work: Work, count: number, address: RoomAddress) {
    this.clientId = clientId;
    this.#work = work;
    this.#address = address;
    this.#frames =
      work === 'moves' ? encodeMoves(clientId, count, address) : encodeCursors(clientId, count, address);
    this.#socket = new WebSocket(address.url, { headers: { ...address.headers }, perMessageDeflate: false });
    this.#socket.on('error', () => undefined);
  }

  /** Resolves once the server has answered; from then on, what arrives is told or thrown away unread. */
  async join(onWork: OnWork | undefined): Promise<void> {
    const { greeting, prefix } = this.#address;
    const read = this.#work === 'moves' ? readMoves : readCursors;
    if (onWork) this.#socket.on('message', (frame: Buffer) => read(frame, prefix, onWork));
    await once(this.#socket, 'open');
    for (const frame of greeting) this.#socket.send(frame);
    this.#socket.send(questionFrame(prefix));
    if (!onWork) discardIncoming(this.#socket);
  }

  /** Does the next piece of work. */
  act(): void {
    const frame = this.#frames[this.sentAt.length];
    if (!frame) return;
    this.sentAt.push(performance.now());
    this.#socket.send(frame);
  }

  leave(): void {
    this.#socket.terminate();
  }
}

/** From here on, what arrives is taken off the wire and not looked at: even the reading of frames costs. */
function discardIncoming(socket: WebSocket): void {
  const { _socket: stream } = socket as unknown as { readonly _socket: Socket };
  stream.removeAllListeners('data');
  stream.on('data', () => undefined);
}

function encodeMoves(clientId: number, count: number, { prefix }: RoomAddress): Uint8Array[] {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  const frames: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => frames.push(syncFrame(prefix, SYNC.update, update)));
  const layout = doc.getMap('layout');
  for (let move = 0; move < count; move += 1) layout.set(`card-${clientId}`, { x: move, y: move * 2 });
  doc.destroy();
  return frames;
}

function encodeCursors(clientId: number, count: number, { prefix }: RoomAddress): Uint8Array[] {
  return Array.from({ length: count }, (_, index) => cursorFrame(prefix, clientId, index));
}

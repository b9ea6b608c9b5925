import { once } from 'node:events';
import type { Socket } from 'node:net';
import { MESSAGE, SYNC } from '@cap-commun/shared/protocol/messages';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { RoomAddress } from './candidates.ts';

/** Told of each update of another editor, by its author and its number from 0. */
export type OnUpdate = (author: number, index: number) => void;

/**
 * One who moves a card again and again. Its updates are those of a real document, encoded before the clock runs, so
 * that the load costs next to nothing and the server is what is measured.
 */
export class Editor {
  readonly clientId: number;
  readonly #frames: readonly Uint8Array[];
  readonly #socket: WebSocket;
  /** When each update left, in milliseconds of the monotonic clock. */
  readonly sentAt: number[] = [];

  constructor(clientId: number, updates: number, { url, headers }: RoomAddress) {
    this.clientId = clientId;
    this.#frames = encodeMoves(clientId, updates);
    this.#socket = new WebSocket(url, { headers: { ...headers }, perMessageDeflate: false });
  }

  async join(onUpdate: OnUpdate | undefined): Promise<void> {
    if (onUpdate) this.#socket.on('message', (frame: Buffer) => this.#read(frame, onUpdate));
    await once(this.#socket, 'open');
    this.#socket.send(syncFrame(SYNC.step1, Uint8Array.of(0)));
    if (!onUpdate) discardIncoming(this.#socket);
  }

  /** Sends the next update. */
  move(): void {
    const frame = this.#frames[this.sentAt.length];
    if (!frame) return;
    this.sentAt.push(performance.now());
    this.#socket.send(frame);
  }

  leave(): void {
    this.#socket.on('error', () => undefined);
    this.#socket.terminate();
  }

  #read(frame: Buffer, onUpdate: OnUpdate): void {
    const decoder = decoding.createDecoder(frame);
    if (decoding.readVarUint(decoder) !== MESSAGE.sync) return;
    if (decoding.readVarUint(decoder) === SYNC.step1) return;
    const { from, to } = Y.parseUpdateMeta(decoding.readVarUint8Array(decoder));
    for (const [author, end] of to) {
      if (author === this.clientId) continue;
      for (let index = from.get(author) ?? 0; index < end; index += 1) onUpdate(author, index);
    }
  }
}

/** From here on, what arrives is taken off the wire and not looked at: even the reading of frames costs. */
function discardIncoming(socket: WebSocket): void {
  const { _socket: stream } = socket as unknown as { readonly _socket: Socket };
  stream.removeAllListeners('data');
  stream.on('data', () => undefined);
}

/** Each move writes one struct, so an update's number is its clock. */
function encodeMoves(clientId: number, count: number): Uint8Array[] {
  const doc = new Y.Doc();
  doc.clientID = clientId;
  const frames: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => frames.push(syncFrame(SYNC.update, update)));
  const layout = doc.getMap('layout');
  for (let move = 0; move < count; move += 1) layout.set(`card-${clientId}`, { x: move, y: move * 2 });
  doc.destroy();
  return frames;
}

function syncFrame(step: number, body: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.sync);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, body);
  return encoding.toUint8Array(encoder);
}

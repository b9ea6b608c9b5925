import type { JsonObject } from '@cap-commun/shared/core/json';
import { decodeCommandResult, encodeCommand } from '@cap-commun/shared/protocol/commands';
import {
  decodeBeat,
  decodeDurable,
  decodeRefused,
  encodeHello,
  MESSAGE,
  PROTOCOL_VERSION,
  type Refusal,
  SYNC,
} from '@cap-commun/shared/protocol/messages';
import { decodeState, type ServerState } from '@cap-commun/shared/protocol/server-state';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { waitFor } from './wait-for.ts';

/** What a WebSocket and a stream with POSTs have in common. */
export interface RawSocket {
  binaryType: string;
  readonly readyState: number;
  send(data: Uint8Array | string): void;
  close(): void;
  /** Cuts the connection without a word. */
  terminate(): void;
  addEventListener(name: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(
    name: 'close',
    listener: (event: { readonly code: number; readonly reason: string }) => void,
  ): void;
  addEventListener(name: 'error', listener: () => void): void;
}

const OPEN = 1;

/** A socket that sends what no provider would, and keeps everything it is sent. */
export class RawPeer {
  readonly frames: Uint8Array[] = [];
  /** Code and reason, once the server has closed it. */
  closed: { readonly code: number; readonly reason: string } | undefined;
  readonly #socket: RawSocket;

  constructor(socket: RawSocket) {
    this.#socket = socket;
    socket.binaryType = 'arraybuffer';
    socket.addEventListener('message', ({ data }) => this.frames.push(new Uint8Array(data as ArrayBuffer)));
    socket.addEventListener('close', ({ code, reason }) => {
      this.closed = { code, reason };
    });
    socket.addEventListener('error', () => {});
  }

  async open(): Promise<this> {
    await waitFor(() => this.#socket.readyState === OPEN || this.closed !== undefined, 'an open socket');
    return this;
  }

  /** Resolves once the server has sent something: the room is open and this peer is in it. */
  async joined(): Promise<this> {
    await this.open();
    this.send(syncFrame(SYNC.step1, Uint8Array.of(0)));
    await waitFor(
      () => this.syncFrames(SYNC.step2).length > 0 || this.closed !== undefined,
      'the first sync answer',
    );
    return this;
  }

  hello(): void {
    this.send(encodeHello({ version: PROTOCOL_VERSION, wantsAcks: true }));
  }

  send(bytes: Uint8Array): void {
    this.#socket.send(bytes);
  }

  sendText(text: string): void {
    this.#socket.send(text);
  }

  sendUpdate(update: Uint8Array): void {
    this.send(syncFrame(SYNC.update, update));
  }

  sendCommand(id: number, body: JsonObject): void {
    this.send(encodeCommand(id, body));
  }

  sendPresence(client: number, state: unknown, clock = 1): void {
    this.send(presenceFrame([{ client, clock, state }]));
  }

  close(): void {
    this.#socket.close();
  }

  /** Cuts the connection without a word. */
  terminate(): void {
    this.#socket.terminate();
  }

  async closedBy(code: number): Promise<void> {
    await waitFor(() => this.closed !== undefined, `a close with ${code}`);
    if (this.closed?.code !== code) throw new Error(`closed with ${this.closed?.code}, not ${code}`);
  }

  /** Bodies of the sync frames of one kind. */
  syncFrames(step: number): Uint8Array[] {
    return this.#bodies(MESSAGE.sync).flatMap((decoder) =>
      decoding.readVarUint(decoder) === step ? [decoding.readVarUint8Array(decoder)] : [],
    );
  }

  /** The counts of frames said to be on disk. */
  acks(): number[] {
    return this.#bodies(MESSAGE.durable).map(decodeDurable);
  }

  refusals(): Refusal[] {
    return this.#bodies(MESSAGE.refused).map(decodeRefused);
  }

  /** The answers to commands, in order. */
  commandResults(): ReturnType<typeof decodeCommandResult>[] {
    return this.#bodies(MESSAGE.commandResult).map(decodeCommandResult);
  }

  /** What the server said of its own state, in order. */
  /** What it was told that the server owns; of one topic, when one is asked. */
  states(topic?: string): ServerState[] {
    const all = this.#bodies(MESSAGE.state).map(decodeState);
    return topic === undefined ? all : all.filter((state) => state.topic === topic);
  }

  beats(): number[] {
    return this.#bodies(MESSAGE.beat).map(decodeBeat);
  }

  /** Every presence entry received, in order; a null state says that the client left. */
  presence(): { client: number; clock: number; state: Record<string, unknown> | null }[] {
    return this.#bodies(MESSAGE.awareness).flatMap((outer) => {
      const decoder = decoding.createDecoder(decoding.readVarUint8Array(outer));
      return Array.from({ length: decoding.readVarUint(decoder) }, () => ({
        client: decoding.readVarUint(decoder),
        clock: decoding.readVarUint(decoder),
        state: JSON.parse(decoding.readVarString(decoder)) as Record<string, unknown> | null,
      }));
    });
  }

  #bodies(type: number): decoding.Decoder[] {
    return this.frames
      .map(decoding.createDecoder)
      .filter((decoder) => decoding.readVarUint(decoder) === type);
  }
}

export function syncFrame(step: number, body: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.sync);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, body);
  return encoding.toUint8Array(encoder);
}

export function presenceFrame(
  entries: readonly { readonly client: number; readonly clock: number; readonly state: unknown }[],
): Uint8Array {
  const body = encoding.createEncoder();
  encoding.writeVarUint(body, entries.length);
  for (const { client, clock, state } of entries) {
    encoding.writeVarUint(body, client);
    encoding.writeVarUint(body, clock);
    encoding.writeVarString(body, JSON.stringify(state));
  }
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.awareness);
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(body));
  return encoding.toUint8Array(encoder);
}

import { decodeDurable, MESSAGE, SYNC } from '@cap-commun/shared/protocol/messages';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { FakeStreamLink } from './fake-stream.ts';
import type { NetworkTap } from './network-link.ts';

const NOTHING = new Uint8Array();

/**
 * Everything that the server has promised to keep, read off the wire: what it has sent to anybody, and what it has
 * acknowledged. Whatever happens after, the store must hold all of it.
 */
export class KeptPromises implements NetworkTap {
  readonly #promised = new Y.Doc();
  readonly #sent = new WeakMap<object, Uint8Array[]>();
  #acknowledgedFrames = 0;
  #receivedFrames = 0;
  #postedFrames = 0;

  /** How many frames the promises come from: a run that saw none has proven nothing. */
  get counts(): { readonly acknowledged: number; readonly received: number; readonly posted: number } {
    return {
      acknowledged: this.#acknowledgedFrames,
      received: this.#receivedFrames,
      posted: this.#postedFrames,
    };
  }

  arrivedAtServer(socket: object, frame: Uint8Array): void {
    if (socket instanceof FakeStreamLink) this.#postedFrames += 1;
    const update = documentUpdate(frame);
    if (!update) return;
    const sent = this.#sent.get(socket) ?? [];
    sent.push(update);
    this.#sent.set(socket, sent);
  }

  arrivedAtClient(socket: object, frame: Uint8Array): void {
    const update = documentUpdate(frame);
    if (update) {
      Y.applyUpdate(this.#promised, update);
      this.#receivedFrames += 1;
    } else if (frame[0] === MESSAGE.durable) {
      this.#acknowledge(this.#sent.get(socket) ?? [], frame);
    }
  }

  /** The promises of until now, apart from those to come. */
  keptSoFar(): KeptPromises {
    const copy = new KeptPromises();
    Y.applyUpdate(copy.#promised, Y.encodeStateAsUpdate(this.#promised));
    return copy;
  }

  /** What is promised and not in a document: empty when every promise is kept. */
  brokenBy(stored: Y.Doc): string[] {
    const broken: string[] = [];
    const clocks = Y.decodeStateVector(Y.encodeStateVector(stored));
    for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(this.#promised))) {
      const held = clocks.get(client) ?? 0;
      if (held < clock) broken.push(`client ${client}: ${clock} promised, ${held} stored`);
    }
    if (broken.length > 0) return broken;
    const before = Y.snapshot(stored);
    Y.applyUpdate(stored, Y.encodeStateAsUpdate(this.#promised));
    return Y.equalSnapshots(before, Y.snapshot(stored)) ? [] : ['a deletion that was promised is not stored'];
  }

  /** The count is that of all frames of the socket so far; those counted before stay in their place, empty. */
  #acknowledge(sent: Uint8Array[], frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame);
    decoding.readVarUint(decoder);
    const count = decodeDurable(decoder);
    for (const [index, update] of sent.entries()) {
      if (index >= count || update.length === 0) continue;
      Y.applyUpdate(this.#promised, update);
      sent[index] = NOTHING;
      this.#acknowledgedFrames += 1;
    }
  }
}

function documentUpdate(frame: Uint8Array): Uint8Array | undefined {
  const decoder = decoding.createDecoder(frame);
  if (decoding.readVarUint(decoder) !== MESSAGE.sync) return undefined;
  const step = decoding.readVarUint(decoder);
  return step === SYNC.step2 || step === SYNC.update ? decoding.readVarUint8Array(decoder) : undefined;
}

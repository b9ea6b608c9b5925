import { MESSAGE, SYNC } from '@cap-commun/shared/protocol/messages';
import * as encoding from 'lib0/encoding';
import { type Clocks, encodeClocks } from './document-state.ts';

/** Shape: varUint 0, varUint 0, state vector. Asks the peer for what this room lacks. */
export function encodeSyncStep1(clocks: Clocks): Uint8Array {
  return syncFrame(SYNC.step1, encodeClocks(clocks));
}

/** Shape: varUint 0, varUint 1, update. The stock provider calls itself synced on it. */
export function encodeSyncStep2(update: Uint8Array): Uint8Array {
  return syncFrame(SYNC.step2, update);
}

/** Shape: varUint 0, varUint 2, update. */
export function encodeSyncUpdate(update: Uint8Array): Uint8Array {
  return syncFrame(SYNC.update, update);
}

export interface AwarenessEntry {
  readonly client: number;
  readonly clock: number;
  /** JSON of the state; `null` says that the client has left. */
  readonly state: string;
}

/** Shape: varUint 1, then a buffer of: varUint count, and per entry varUint client, varUint clock, string. */
export function encodeAwareness(entries: readonly AwarenessEntry[]): Uint8Array {
  const body = encoding.createEncoder();
  encoding.writeVarUint(body, entries.length);
  for (const { client, clock, state } of entries) {
    encoding.writeVarUint(body, client);
    encoding.writeVarUint(body, clock);
    encoding.writeVarString(body, state);
  }
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.awareness);
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(body));
  return encoding.toUint8Array(encoder);
}

function syncFrame(step: number, body: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.sync);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, body);
  return encoding.toUint8Array(encoder);
}

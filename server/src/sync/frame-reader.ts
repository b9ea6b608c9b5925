import { err, ok, type Result } from '@cap-commun/shared/core/result';
import { type CommandFrame, decodeCommand } from '@cap-commun/shared/protocol/commands';
import { decodeHello, type Hello, MESSAGE, SYNC } from '@cap-commun/shared/protocol/messages';
import { readBytes, readUint } from '@cap-commun/shared/protocol/read-bytes';
import * as decoding from 'lib0/decoding';
import type { Clocks } from '../rooms/document-state.ts';
import type { PresenceClaim } from '../rooms/presence.ts';

/** A frame from a peer, taken apart but not yet believed. */
export type PeerFrame =
  | { readonly kind: 'step1'; readonly known: Clocks }
  | { readonly kind: 'update'; readonly isStep2: boolean; readonly update: Uint8Array }
  | { readonly kind: 'presence'; readonly claims: readonly PresenceClaim[] }
  | { readonly kind: 'queryPresence' }
  | { readonly kind: 'hello'; readonly hello: Hello }
  | { readonly kind: 'command'; readonly command: CommandFrame }
  /** Of a type that this server does not know, or does not take from peers. */
  | { readonly kind: 'ignored' };

/** Most clients that one awareness frame may speak of: the stock client echoes a whole room. */
const MAX_PRESENCE_ENTRIES = 2_000;
/** Most clients that a state vector may name. */
const MAX_KNOWN_CLIENTS = 200_000;

/** Whether a board has structs of a client. */
export type IsKnown = (client: number) => boolean;

/**
 * Takes a frame apart; an error for bytes that are not a frame. What it gives are views of `bytes`. Of a state vector
 * it keeps what the board can answer: there is room in a frame for two hundred thousand clients that nobody knows.
 */
export function readFrame(bytes: Uint8Array, isKnown: IsKnown): Result<PeerFrame, string> {
  try {
    return ok(read(decoding.createDecoder(bytes), isKnown));
  } catch (error) {
    return err(error instanceof Error ? error.message : 'malformed');
  }
}

function read(decoder: decoding.Decoder, isKnown: IsKnown): PeerFrame {
  switch (readUint(decoder)) {
    case MESSAGE.sync:
      return readSync(decoder, isKnown);
    case MESSAGE.awareness:
      return { kind: 'presence', claims: readClaims(readBytes(decoder)) };
    case MESSAGE.queryAwareness:
      return { kind: 'queryPresence' };
    case MESSAGE.hello:
      return { kind: 'hello', hello: decodeHello(decoder) };
    case MESSAGE.command:
      return { kind: 'command', command: decodeCommand(decoder) };
    default:
      return { kind: 'ignored' };
  }
}

function readSync(decoder: decoding.Decoder, isKnown: IsKnown): PeerFrame {
  const step = readUint(decoder);
  const body = readBytes(decoder);
  if (step === SYNC.step1) return { kind: 'step1', known: readClocks(body, isKnown) };
  if (step !== SYNC.step2 && step !== SYNC.update) throw new RangeError('unknown sync step');
  return { kind: 'update', isStep2: step === SYNC.step2, update: body };
}

function readClocks(bytes: Uint8Array, isKnown: IsKnown): Clocks {
  const decoder = decoding.createDecoder(bytes);
  const clocks = new Map<number, number>();
  const count = readUint(decoder);
  if (count > MAX_KNOWN_CLIENTS) throw new RangeError('too many clients');
  for (let left = count; left > 0; left -= 1) {
    const client = readUint(decoder);
    const clock = readUint(decoder);
    if (isKnown(client)) clocks.set(client, clock);
  }
  return clocks;
}

function readClaims(bytes: Uint8Array): PresenceClaim[] {
  const decoder = decoding.createDecoder(bytes);
  const count = readUint(decoder);
  if (count > MAX_PRESENCE_ENTRIES) throw new RangeError('too many presence entries');
  const claims: PresenceClaim[] = [];
  for (let left = count; left > 0; left -= 1) {
    const client = readUint(decoder);
    readUint(decoder); // The peer's own clock: the server stamps its own.
    claims.push({ client, state: readBytes(decoder) });
  }
  return claims;
}

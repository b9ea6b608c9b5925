import type * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { decodeUtf8 } from 'lib0/string';
import { isJsonObject, type JsonObject } from '../core/json.ts';
import { MESSAGE } from './messages.ts';
import { readBytes, readText, readUint } from './read-bytes.ts';

/**
 * What a client may ask of the server beside edits of the document. A new type is one line here, a parser of its
 * body, and a handler on the server.
 */
export const COMMAND_TYPES = [
  'sign',
  'withdraw',
  'comment',
  'reply',
  'edit-comment',
  'delete-comment',
  'resolve-thread',
  'decide-thread',
  'mark-read',
  'session',
] as const;
export type CommandType = (typeof COMMAND_TYPES)[number];

export function isCommandType(value: unknown): value is CommandType {
  return COMMAND_TYPES.some((type) => type === value);
}

/** Why a command was not carried out; the client turns each into words. */
export const COMMAND_FAILURES = [
  /** The role may not. */
  'read-only',
  /** The caller is no live person card: a program, or somebody whose card is gone. */
  'no-person',
  /** The caller is of no live brand, and only a brand can do this. */
  'no-side',
  /** What the command is about is not on the board. */
  'unknown-subject',
  /** The board no longer says what the caller saw. */
  'changed',
  /** An error that the launch gate does not let through is left. */
  'gate-not-clear',
  /** It is another's, and not the caller's to change. */
  'not-yours',
  /** The board, or a part of it, holds as much as it can. */
  'full',
  /** Another facilitator runs the session: take over first. */
  'not-driving',
  /** There is no such session under way. */
  'no-session',
  /** Another session is prepared or under way. */
  'busy',
  /** Not in a step of this kind, or not with this recipe. */
  'wrong-step',
  /** Something would be gone, and the sender did not say that it may. */
  'would-lose',
  /** More dots than the person has. */
  'no-dots',
  /** The person's dots are given on another device: it takes a code from there. */
  'other-device',
  'too-large',
  'too-fast',
  /** Nothing was done, and trying again may help: no connection, or no answer from the store. */
  'unavailable',
  'unknown-command',
  /** The body is not what the type says. */
  'bad-command',
] as const;
export type CommandFailure = (typeof COMMAND_FAILURES)[number];

export type CommandResult = { readonly ok: true } | { readonly ok: false; readonly code: CommandFailure };

/** Largest body of a command, in bytes of JSON. */
export const MAX_COMMAND_BYTES = 256 * 1024;

export interface CommandFrame {
  /**
   * Chosen by the client, and the same when it asks again after a reconnection: one id is carried out once for one
   * membership. Ids of two page loads must differ, so they are random.
   */
  readonly id: number;
  /** The body as sent: a view into the frame, to be read by `parseCommandBody` before the frame is let go. */
  readonly json: Uint8Array;
}

/** Shape: varUint 105, varUint request id, varString JSON of the body, an object with a `type`. */
export function encodeCommand(id: number, body: JsonObject): Uint8Array {
  return jsonFrame(MESSAGE.command, id, body);
}

/** Takes a command apart after the message type, without reading its body. Throws on a frame that is cut off. */
export function decodeCommand(decoder: decoding.Decoder): CommandFrame {
  return { id: readUint(decoder), json: readBytes(decoder) };
}

/** Reads the body of a command; null for what is no JSON object in UTF-8. */
export function parseCommandBody(json: Uint8Array): JsonObject | null {
  try {
    const body: unknown = JSON.parse(decodeUtf8(json));
    return isJsonObject(body) ? body : null;
  } catch {
    return null;
  }
}

/** Shape: varUint 106, varUint request id, varString JSON `{ok: true}` or `{ok: false, code}`. */
export function encodeCommandResult(id: number, result: CommandResult): Uint8Array {
  return jsonFrame(MESSAGE.commandResult, id, result);
}

/** Reads the body after the message type; a code of a newer server reads as `unavailable`. Throws when cut off. */
export function decodeCommandResult(decoder: decoding.Decoder): {
  readonly id: number;
  readonly result: CommandResult;
} {
  const id = readUint(decoder);
  const value: unknown = JSON.parse(readText(decoder));
  if (isJsonObject(value) && value.ok === true) return { id, result: { ok: true } };
  const given = isJsonObject(value) ? value.code : undefined;
  const code = COMMAND_FAILURES.find((known) => known === given) ?? 'unavailable';
  return { id, result: { ok: false, code } };
}

function jsonFrame(type: number, id: number, value: object): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  encoding.writeVarUint(encoder, id);
  encoding.writeVarString(encoder, JSON.stringify(value));
  return encoding.toUint8Array(encoder);
}

import fc from 'fast-check';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import {
  COMMAND_FAILURES,
  decodeCommand,
  decodeCommandResult,
  encodeCommand,
  encodeCommandResult,
  parseCommandBody,
} from './commands.ts';
import { MESSAGE } from './messages.ts';
import { decodeState, encodeState } from './server-state.ts';

/** The decoder of a frame's body, after its type was checked. */
function bodyOf(frame: Uint8Array, type: number): decoding.Decoder {
  const decoder = decoding.createDecoder(frame);
  expect(decoding.readVarUint(decoder)).toBe(type);
  return decoder;
}

function textFrame(id: number, text: string): decoding.Decoder {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, id);
  encoding.writeVarString(encoder, text);
  return decoding.createDecoder(encoding.toUint8Array(encoder));
}

describe('commands', () => {
  it('[WM3, WM4] have these bytes on the wire, for ever', () => {
    const text = '{"type":"withdraw"}';
    expect([...encodeCommand(300, { type: 'withdraw' })]).toEqual([
      105,
      172,
      2,
      text.length,
      ...new TextEncoder().encode(text),
    ]);
    expect([...encodeCommandResult(7, { ok: true })].slice(0, 3)).toEqual([106, 7, '{"ok":true}'.length]);
  });

  it('are read as they were written, ids of 48 bits and every language included', () => {
    const body = { type: 'sign', content: { title: 'Répartition “60/40” 🎯' } };
    const { id, json } = decodeCommand(bodyOf(encodeCommand(2 ** 48 - 1, body), MESSAGE.command));
    expect([id, parseCommandBody(json)]).toEqual([2 ** 48 - 1, body]);
    for (const code of COMMAND_FAILURES) {
      const result = { ok: false, code } as const;
      const answer = bodyOf(encodeCommandResult(9, result), MESSAGE.commandResult);
      expect(decodeCommandResult(answer)).toEqual({ id: 9, result });
    }
    expect(decodeCommandResult(textFrame(9, '{"ok":true}'))).toEqual({ id: 9, result: { ok: true } });
  });

  it('[WM5] are refused when they are no JSON object, no UTF-8, or cut off', () => {
    for (const text of ['', '[]', 'null', '"sign"', '{']) {
      expect(parseCommandBody(new TextEncoder().encode(text))).toBeNull();
    }
    const whole = encodeCommand(5, { type: 'sign' }).subarray(1);
    for (let length = 0; length < whole.length; length += 1) {
      // A view into a longer buffer, as sockets give them: what lies behind it is somebody else's.
      expect(() => decodeCommand(decoding.createDecoder(whole.subarray(0, length)))).toThrow();
    }
    expect(parseCommandBody(Uint8Array.of(0x22, 0xc3, 0x28, 0x22))).toBeNull();
  });

  it('throw nothing but errors on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        for (const decode of [decodeCommand, decodeState, decodeCommandResult]) {
          try {
            decode(decoding.createDecoder(bytes));
          } catch (error) {
            expect(error).toBeInstanceOf(Error);
          }
        }
      }),
    );
  });

  it('[WM3] take a code of a newer server for an answer that may change', () => {
    const unavailable = { id: 1, result: { ok: false, code: 'unavailable' } };
    expect(decodeCommandResult(textFrame(1, '{"ok":false,"code":"of-tomorrow"}'))).toEqual(unavailable);
    expect(decodeCommandResult(textFrame(1, 'null'))).toEqual(unavailable);
  });
});

describe('server state', () => {
  it('is read as it was written', () => {
    const state = { topic: 'signatures', revision: Date.UTC(2026, 10, 22), value: [{ name: 'Zoé' }] };
    const frame = encodeState(state);
    expect(frame[0]).toBe(104);
    expect(decodeState(bodyOf(frame, MESSAGE.state))).toEqual(state);
  });
});

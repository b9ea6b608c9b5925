import * as decoding from 'lib0/decoding';
import { describe, expect, it } from 'vitest';
import {
  BEAT_INTERVAL_MS,
  decodeBeat,
  decodeDurable,
  decodeHello,
  decodeRefused,
  encodeBeat,
  encodeDurable,
  encodeHello,
  encodeRefused,
  MESSAGE,
} from './messages.ts';

/** The decoder of a frame's body, after its type was checked. */
function bodyOf(frame: Uint8Array, type: number): decoding.Decoder {
  const decoder = decoding.createDecoder(frame);
  expect(decoding.readVarUint(decoder)).toBe(type);
  return decoder;
}

describe('our own messages', () => {
  it('[WM2, WM4] have these bytes on the wire, for ever', () => {
    expect([...encodeHello({ version: 1, wantsAcks: true })]).toEqual([100, 1, 1]);
    expect([...encodeHello({ version: 1, wantsAcks: false })]).toEqual([100, 1, 0]);
    expect([...encodeDurable(300)]).toEqual([101, 172, 2]);
    expect([...encodeRefused({ code: 2, frame: 7 })]).toEqual([102, 2, 7]);
    expect([...encodeBeat(1_000)]).toEqual([103, 232, 7]);
  });

  it('are read as they were written', () => {
    expect(decodeHello(bodyOf(encodeHello({ version: 3, wantsAcks: true }), MESSAGE.hello))).toEqual({
      version: 3,
      wantsAcks: true,
    });
    expect(decodeDurable(bodyOf(encodeDurable(123_456), MESSAGE.durable))).toBe(123_456);
    expect(decodeRefused(bodyOf(encodeRefused({ code: 1, frame: 9 }), MESSAGE.refused))).toEqual({
      code: 1,
      frame: 9,
    });
    const now = Date.UTC(2026, 10, 22);
    expect(decodeBeat(bodyOf(encodeBeat(now), MESSAGE.beat))).toBe(now);
  });

  it('[WM5] throw when they are cut off', () => {
    expect(() => decodeRefused(decoding.createDecoder(Uint8Array.of(1)))).toThrow();
    expect(() => decodeHello(decoding.createDecoder(new Uint8Array()))).toThrow();
  });

  it('[WM8] leave a client three beats to notice a dead link within ten seconds', () => {
    expect(BEAT_INTERVAL_MS * 3).toBeLessThan(10_000);
  });
});

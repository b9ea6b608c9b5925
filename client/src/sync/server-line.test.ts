import { decodeCommand } from '@cap-commun/shared/protocol/commands';
import * as decoding from 'lib0/decoding';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ANSWER_TIMEOUT_MS, ServerLine } from './server-line.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function line() {
  const sent: Uint8Array[] = [];
  const server = new ServerLine((frame) => sent.push(frame));
  const idOf = (frame: Uint8Array | undefined): number => {
    const decoder = decoding.createDecoder(frame ?? new Uint8Array());
    expect(decoding.readVarUint(decoder)).toBe(105);
    return decodeCommand(decoder).id;
  };
  return { server, sent, idOf };
}

const SIGN = { type: 'sign' } as const;

describe('ServerLine', () => {
  it('says at once that nothing can be asked while there is no connection', async () => {
    const { server, sent } = line();
    expect(await server.send(SIGN)).toEqual({ ok: false, code: 'unavailable' });
    expect(sent).toEqual([]);
  });

  it('gives each command its own answer', async () => {
    const { server, sent, idOf } = line();
    server.opened();
    const [first, second] = [server.send(SIGN), server.send(SIGN)];
    server.answered(idOf(sent[1]), { ok: false, code: 'changed' });
    server.answered(idOf(sent[0]), { ok: true });
    expect(await first).toEqual({ ok: true });
    expect(await second).toEqual({ ok: false, code: 'changed' });
  });

  it('asks again under the same id after a cut, and gives up in the end', async () => {
    const { server, sent, idOf } = line();
    server.opened();
    const answer = server.send(SIGN);
    server.closed();
    expect(server.isOpen.get()).toBe(false);
    server.opened();
    expect(sent.map(idOf)).toEqual([idOf(sent[0]), idOf(sent[0])]);
    vi.advanceTimersByTime(ANSWER_TIMEOUT_MS);
    expect(await answer).toEqual({ ok: false, code: 'unavailable' });
    server.closed();
    server.opened();
    expect(sent).toHaveLength(2);
  });

  it('tells followers the last state, and never an older one', () => {
    const { server } = line();
    const seen: unknown[] = [];
    server.told({ topic: 'signatures', revision: 5, value: 'a' });
    const stop = server.follow('signatures', (value) => seen.push(value));
    server.told({ topic: 'signatures', revision: 4, value: 'too late' });
    server.told({ topic: 'of-tomorrow', revision: 9, value: 'unknown' });
    server.told({ topic: 'signatures', revision: 6, value: 'b' });
    server.closed();
    server.told({ topic: 'signatures', revision: 1, value: 'by a clock that was set back' });
    stop();
    server.told({ topic: 'signatures', revision: 7, value: 'c' });
    expect(seen).toEqual(['a', 'b', 'by a clock that was set back']);
  });

  it('settles what waits when the page closes the board', async () => {
    const { server } = line();
    server.opened();
    const answer = server.send(SIGN);
    server.destroy();
    expect(await answer).toEqual({ ok: false, code: 'unavailable' });
  });
});

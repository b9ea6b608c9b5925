import type { JsonObject } from '@cap-commun/shared/core/json';
import type { CommandResult } from '@cap-commun/shared/protocol/commands';
import { describe, expect, it } from 'vitest';
import { createStore } from '../lib/store.ts';
import type { ServerChannel } from './server-channel.ts';
import { openSession, SMALL_MAP } from './testing/open-session.ts';

/** A channel whose other end is played by the test. */
function fakeChannel(answer: CommandResult = { ok: true }) {
  const sent: JsonObject[] = [];
  let tell: (value: unknown) => void = () => undefined;
  const channel: ServerChannel = {
    isOpen: createStore(true),
    send: async (body) => {
      sent.push(body);
      return answer;
    },
    follow: (topic, listener) => {
      if (topic === 'signatures') tell = listener;
      return () => undefined;
    },
  };
  return { channel, sent, tell: (value: unknown) => tell(value) };
}

const SPLIT = { kind: 'split', entity: 's-1' } as const;
const BOARD = [
  ...SMALL_MAP,
  {
    op: 'create',
    entity: { id: 's-1', type: 'split', kind: 'lead', shares: [{ partner: 'nuvia', pct: 60 }] },
  },
] as const;

describe('Signatures', () => {
  it('signs what the document says at that moment', async () => {
    const { channel, sent } = fakeChannel();
    const session = openSession(BOARD, { server: channel });
    session.edit([{ op: 'set', id: 's-1', path: ['shares', 'nuvia', 'pct'], value: 55 }]);
    expect(await session.signatures.sign(SPLIT)).toEqual({ ok: true, value: undefined });
    expect(sent).toEqual([
      { type: 'sign', subject: SPLIT, content: { kind: 'lead', shares: { nuvia: 55 } } },
    ]);
    await session.signatures.withdraw(SPLIT);
    expect(sent[1]).toEqual({ type: 'withdraw', subject: SPLIT });
  });

  it('gives the server’s reason back, and asks nothing when there is nothing to sign', async () => {
    const { channel, sent } = fakeChannel({ ok: false, code: 'changed' });
    const session = openSession(BOARD, { server: channel });
    expect(await session.signatures.sign(SPLIT)).toEqual({ ok: false, error: 'changed' });
    expect(await session.signatures.sign({ kind: 'split', entity: 'o-1' })).toEqual({
      ok: false,
      error: 'unknown-subject',
    });
    expect(sent).toHaveLength(1);
  });

  it('knows nothing until the server has said which there are', () => {
    const { channel, tell } = fakeChannel();
    const { known } = openSession(BOARD, { server: channel }).signatures;
    expect(known.get()).toBeNull();
    const record = {
      subject: SPLIT,
      partner: 'nuvia',
      person: 'p-1',
      name: 'Sarah',
      role: 'editor',
      at: 1,
      content: {},
    };
    tell([record, { half: 'a record' }]);
    expect(known.get()?.get('split|s-1')).toEqual([record]);
    tell([]);
    expect(known.get()?.size).toBe(0);
  });

  it('are out of reach without a server', async () => {
    const session = openSession(BOARD);
    expect(session.signatures.canReachServer.get()).toBe(false);
    expect(await session.signatures.sign(SPLIT)).toEqual({ ok: false, error: 'unavailable' });
  });
});

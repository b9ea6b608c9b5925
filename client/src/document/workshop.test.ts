import type { JsonObject } from '@cap-commun/shared/core/json';
import { describe, expect, it } from 'vitest';
import { createStore } from '../lib/store.ts';
import type { ServerChannel } from './server-channel.ts';
import { Workshop } from './workshop.ts';

function toldBy() {
  let tell: (value: unknown) => void = () => undefined;
  const sent: JsonObject[] = [];
  const channel: ServerChannel = {
    isOpen: createStore(true),
    send: async (body) => {
      sent.push(body);
      return { ok: false, code: 'changed' };
    },
    follow: (_topic, listener) => {
      tell = listener;
      return () => undefined;
    },
  };
  return { workshop: new Workshop(channel), sent, tell: (value: unknown) => tell(value) };
}

describe('the workshop of a board', () => {
  it('is under way while it is prepared or runs, whatever else is told of it', () => {
    const { workshop, tell } = toldBy();
    const seen = [
      null,
      { phase: 'prepared' },
      { phase: 'running' },
      { phase: 'closed' },
      'nonsense',
      { phase: 3 },
    ].map((value) => {
      tell(value);
      return workshop.isUnderWay.get();
    });
    expect(seen).toEqual([false, true, true, false, false, false]);
  });

  it('opens what came of it for who was there when it ended, and for nobody else', () => {
    const { workshop, tell } = toldBy();
    tell({ id: 's1', phase: 'closed' });
    expect(workshop.page.get()).toBeNull();
    tell({ id: 's2', phase: 'running' });
    tell({ id: 's2', phase: 'closed' });
    expect(workshop.page.get()).toEqual({ kind: 'summary', session: 's2' });
    tell({ id: 's3', phase: 'running' });
    expect(workshop.page.get()).toBeNull();
  });

  it('sends what is asked of it as one command, and gives the server’s answer', async () => {
    const { workshop, sent } = toldBy();
    expect(await workshop.act({ kind: 'pause', session: 's1', from: 2 })).toEqual({
      ok: false,
      error: 'changed',
    });
    expect(sent).toEqual([{ type: 'session', act: { kind: 'pause', session: 's1', from: 2 } }]);
  });
});

import type { StepClock } from '@cap-commun/shared/workshop/session';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { BoardSession } from '../../../document/board-session.ts';
import { BoardSessionProvider } from '../../../document/session-context.ts';
import { languageSetting } from '../../../i18n/language.ts';
import { Countdown } from './countdown.tsx';
import { soundSetting } from './end-sound.ts';

const NOW = Date.UTC(2026, 2, 24, 10);
/** How far the server's clock is ahead of this device's. */
const AHEAD_MS = 600_000;
const clock: StepClock = { kind: 'running', endsAt: NOW + AHEAD_MS + 3_000, totalMs: 60_000 };

let session: BoardSession;
let tones: number[];

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  languageSetting.set('fr');
  soundSetting.set('on');
  tones = [];
  const node = { connect: () => node, gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} } };
  vi.stubGlobal('AudioContext', class {});
  vi.stubGlobal(
    'GainNode',
    class {
      gain = node.gain;
      connect = () => node;
    },
  );
  vi.stubGlobal(
    'OscillatorNode',
    class {
      readonly #frequency: number;
      constructor(_audio: unknown, { frequency }: { frequency: number }) {
        this.#frequency = frequency;
      }
      connect = () => node;
      start = () => void tones.push(this.#frequency);
      stop() {}
    },
  );
  const doc = new Y.Doc();
  session = new BoardSession({
    boardId: 'b-1',
    doc,
    awareness: new Awareness(doc),
    me: { name: 'Sarah', role: 'editor', partner: null, slot: null, person: null },
    findings: { now: () => Date.now() + AHEAD_MS },
  });
});
afterEach(() => {
  cleanup();
  session.destroy();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const countdown = (of: StepClock) => (
  <BoardSessionProvider value={session}>
    <Countdown clock={of} step="Révéler" />
  </BoardSessionProvider>
);
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

describe('the time of a step', () => {
  it('ends by the server’s clock, is heard and said once, and goes on counting without moving anybody', () => {
    const { rerender } = render(countdown(clock));
    expect(screen.getByRole('timer').textContent).toBe('00:03');
    pass(2_500);
    expect([screen.getByRole('timer').textContent, tones]).toEqual(['00:01', []]);
    // The state is told again, as another object, in the second in which it ends.
    rerender(countdown({ ...clock }));
    pass(600);
    expect(tones).toEqual([660, 880]);
    expect(screen.getByRole('status').textContent).toContain('Révéler');
    rerender(countdown({ ...clock }));
    pass(5_000);
    expect(tones).toHaveLength(2);
    expect(screen.getByRole('timer').textContent).toMatch(/^\+ 00:0[45]$/);
  });

  it('is silent where the sound is off, and on a page that comes when it is over', () => {
    soundSetting.set('off');
    render(countdown(clock));
    pass(4_000);
    cleanup();
    soundSetting.set('on');
    render(countdown(clock));
    pass(2_000);
    expect(tones).toEqual([]);
  });
});

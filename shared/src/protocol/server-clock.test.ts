import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEAT_INTERVAL_MS } from './messages.ts';
import { ServerClock } from './server-clock.ts';

/** When a device was started says nothing of the time. */
const local = fc.integer({ min: 0, max: 10_000_000 });
const delay = fc.integer({ min: 5, max: 240 });

describe('the server’s clock, as a client tells it from beats', () => {
  it('[WM9] is right within 250 ms for lines that take up to half a second, whatever the device says', () => {
    fc.assert(
      fc.property(local, fc.array(delay, { minLength: 1, maxLength: 40 }), delay, (startedAt, delays, up) => {
        const clock = new ServerClock();
        const epoch = 1_790_000_000_000;
        expect(clock.at(startedAt)).toBeUndefined();
        clock.saidHello(startedAt - up);
        // The answer to hello leaves at `startedAt`, each beat three seconds after the one before.
        for (const [index, down] of delays.entries()) {
          const sent = index * BEAT_INTERVAL_MS;
          clock.heard(epoch + sent, startedAt + sent + down);
        }
        const later = 50_000;
        expect(Math.abs((clock.at(startedAt + later) ?? 0) - (epoch + later))).toBeLessThanOrEqual(250);
      }),
    );
  });

  it('[WM9] follows a server that was started on another machine, once its beats have come for a minute', () => {
    const clock = new ServerClock();
    for (let beat = 0; beat < 20; beat += 1) clock.heard(1_000_000 + beat * 3_000, beat * 3_000);
    for (let beat = 20; beat < 40; beat += 1) clock.heard(990_000 + beat * 3_000, beat * 3_000);
    expect(clock.at(120_000)).toBe(990_000 + 120_000);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LinkWatch } from './link-watch.ts';

const SERVER_MS = Date.UTC(2026, 2, 24, 11);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the server’s clock as a page knows it', () => {
  it('[WM9] is told from beats, wrong by half a round trip at most, however the clock of the device is set', () => {
    const watch = new LinkWatch(() => undefined);
    vi.setSystemTime(SERVER_MS - 600_000);
    watch.opened();
    vi.advanceTimersByTime(400);
    // It said so 200 ms ago.
    watch.beat(SERVER_MS);
    const trueNow = () => SERVER_MS + 200;
    expect(Math.abs(watch.serverNow() - trueNow())).toBeLessThanOrEqual(200);
    vi.setSystemTime(SERVER_MS + 600_000);
    expect(Math.abs(watch.serverNow() - trueNow())).toBeLessThanOrEqual(200);
    vi.advanceTimersByTime(3_000);
    expect(Math.abs(watch.serverNow() - (trueNow() + 3_000))).toBeLessThanOrEqual(200);
    watch.stop();
  });

  it('is the device’s until the server has said anything', () => {
    const watch = new LinkWatch(() => undefined);
    vi.setSystemTime(SERVER_MS);
    expect(watch.serverNow()).toBe(SERVER_MS);
  });
});

import { expect, it } from 'vitest';
import { EventLoopWatch, STALL_MS } from './event-loop-watch.ts';

it('counts a piece of work that keeps everybody waiting, and forgets it once it was read', async () => {
  const watch = new EventLoopWatch();
  const before = process.threadCpuUsage();
  const busyMs = (): number => {
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  while (busyMs() < STALL_MS + 20);
  expect(watch.read().longestWorkMs).toBeGreaterThan(STALL_MS);
  expect(watch.stalls).toBe(1);
  await new Promise((resolve) => setImmediate(resolve));
  expect(watch.read().longestWorkMs).toBeLessThan(STALL_MS);
  expect(watch.stalls).toBe(1);
  watch.close();
});

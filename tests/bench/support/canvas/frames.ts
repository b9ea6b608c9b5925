import type { Browser, Page } from '@playwright/test';
import { percentile } from '../report.ts';

/** What the browser put on the screen while something went on. */
export interface Frames {
  readonly perSecond: number;
  /** The time between two frames that 95 in a hundred do not exceed, in ms. */
  readonly p95Ms: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
}

const CATEGORIES = [
  '-*',
  'disabled-by-default-devtools.timeline.frame',
  'devtools.timeline.frame',
  'devtools.timeline',
];

/** Counts the frames presented during `act`, as the browser's own trace tells them. */
export async function framesDuring(browser: Browser, page: Page, act: () => Promise<void>): Promise<Frames> {
  await browser.startTracing(page, { categories: CATEGORIES });
  const startedAt = performance.now();
  await act();
  const took = performance.now() - startedAt;
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const shown = trace.traceEvents
    .filter(({ name }) => name === 'DrawFrame')
    .map(({ ts }) => ts / 1_000)
    .sort((a, b) => a - b);
  const gaps = shown.slice(1).map((at, index) => at - (shown[index] ?? at));
  return { perSecond: (shown.length * 1_000) / took, p95Ms: percentile(gaps, 95) };
}

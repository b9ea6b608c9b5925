import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';

export const VIEWPORT = { width: 1440, height: 900 } as const;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  return chromium.launch({ args: FLAGS, ...(executablePath && { executablePath }) });
}

/** A place of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Resolves at a frame of the page after which nothing of what was asked before is left to draw. */
export async function afterFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );
}

/** Megabytes that the page's scripts hold once what nobody reaches is collected. */
export async function heapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

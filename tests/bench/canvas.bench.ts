import type { Browser } from '@playwright/test';
import { canvasBoard } from './support/canvas/canvas-board.ts';
import { capCommun } from './support/canvas/cap-commun.ts';
import { excalidraw } from './support/canvas/excalidraw.ts';
import { framesDuring } from './support/canvas/frames.ts';
import { Hand } from './support/canvas/hand.ts';
import type { OpenBoard, Product } from './support/canvas/product.ts';
import { afterFrames, heapMb, launchChromium, type Point } from './support/canvas/stage.ts';
import { median, printTable } from './support/report.ts';

/** `BENCH_CARDS=1000,5000`, `BENCH_ROUNDS`, `BENCH_SECONDS`: how large, how often, how long each gesture goes on. */
const CARDS = (process.env.BENCH_CARDS ?? '1000,5000').split(',').map(Number);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const GESTURE_MS = Number(process.env.BENCH_SECONDS ?? 3) * 1_000;
const PRODUCTS: readonly Product[] = [capCommun, excalidraw];

const MIDDLE: Point = { x: 620, y: 450 };
/** In view on every product when the board opens at 50 %; the first is taken in hand, others' hands move the rest. */
const IN_HAND = 'c1';
const MOVED = ['c2', 'c3', 'c4', 'c5', 'c6', 'c9', 'c10', 'c11', 'c12', 'c13'];
const OVERVIEW_ZOOM = 0.2;

interface Measured {
  readonly firstFrameMs: number;
  readonly dragFps: number;
  readonly panFps: number;
  readonly panP95Ms: number;
  readonly movesShown: number;
  readonly zoomFps: number;
  readonly zoomP95Ms: number;
  readonly overviewFps: number;
  readonly heapMb: number;
}

for (const cards of CARDS) await compare(cards);

/** All products on one board, in turns, so that what else the machine does falls on all of them. */
async function compare(cards: number): Promise<void> {
  const board = canvasBoard(cards);
  const running = await Promise.all(
    PRODUCTS.map(async (product) => ({
      name: product.name,
      at: await product.start(board),
      runs: [] as Measured[],
    })),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, at, runs } of running) {
      // A browser of its own each time: nothing that one product left behind slows the other.
      const browser = await launchChromium();
      const run = await measure(browser, await at.open(browser));
      await browser.close();
      runs.push(run);
      console.log(`${cards} cards, round ${round + 1}, ${name}: ${JSON.stringify(run)}`);
    }
  }
  await Promise.all(running.map(({ at }) => at.remove()));
  printTable(
    'canvas',
    running.map(({ name, runs }) => ({ cards, product: name, ...medians(runs) })),
  );
}

async function measure(browser: Browser, board: OpenBoard): Promise<Measured> {
  const session = await board.page.context().newCDPSession(board.page);
  const hand = new Hand(session);
  await afterFrames(board.page);
  const heap = await heapMb(session);
  const frames = (act: () => Promise<void>) => framesDuring(browser, board.page, act);

  const card = await board.pointOf(IN_HAND);
  const drag = await frames(() => hand.drag(card, GESTURE_MS));
  const letGo = await board.moveByOthers(MOVED);
  let movesShown = 0;
  const pan = await frames(async () => {
    const [places] = await Promise.all([
      board.placesDuring(MOVED[0] ?? IN_HAND, GESTURE_MS),
      hand.pan(MIDDLE, GESTURE_MS),
    ]);
    movesShown = (places * 1_000) / GESTURE_MS;
  });
  await letGo();
  const zoom = await frames(() => hand.zoom(MIDDLE, GESTURE_MS));
  while ((await board.zoom()) > OVERVIEW_ZOOM) {
    await hand.zoomBy(MIDDLE, 40);
    await afterFrames(board.page);
  }
  const overview = await frames(() => hand.pan(MIDDLE, GESTURE_MS));
  await board.close();
  return {
    firstFrameMs: board.firstFrameMs,
    dragFps: drag.perSecond,
    panFps: pan.perSecond,
    panP95Ms: pan.p95Ms,
    movesShown,
    zoomFps: zoom.perSecond,
    zoomP95Ms: zoom.p95Ms,
    overviewFps: overview.perSecond,
    heapMb: heap,
  };
}

function medians(runs: readonly Measured[]): Record<string, number> {
  const keys = Object.keys(runs[0] ?? {}) as (keyof Measured)[];
  return Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))]));
}

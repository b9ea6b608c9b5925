import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Page } from '@playwright/test';
import { type WebSocket, WebSocketServer } from 'ws';
import type { CanvasBoard } from './canvas-board.ts';
import { MOVE_MS, type OpenBoard, type Product, placeAt } from './product.ts';
import { type Point, VIEWPORT } from './stage.ts';

const FOLDER = join(import.meta.dirname, '../peers/excalidraw');
const DIST = join(FOLDER, 'dist');
/** Where the package keeps the fonts that its page asks for. */
const FONTS = join(FOLDER, 'node_modules/@excalidraw/excalidraw/dist/prod');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** What the page of the peer offers to who measures it. */
interface PageOfPeer {
  readonly bench: {
    readonly isShown: boolean;
    readonly zoom: number;
    /** In the window. */
    placeOf(id: string): Point;
    /** In canvas units. */
    mapPlaceOf(id: string): Point;
  };
}

/** Excalidraw 0.18, built for production; it is installed when it is measured, and no part of the workspace. */
export const excalidraw: Product = {
  name: 'Excalidraw 0.18',
  async start(board) {
    build();
    const sockets = new Set<WebSocket>();
    const http = createServer((request, response) => {
      const path = normalize(request.url === '/' ? '/index.html' : (request.url ?? '/'));
      if (path === '/board.json') return void response.end(JSON.stringify(board));
      try {
        const content = readFileSync(path.startsWith('/fonts/') ? join(FONTS, path) : join(DIST, path));
        response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(content);
      } catch {
        response.writeHead(404).end();
      }
    });
    new WebSocketServer({ server: http }).on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket)).on('error', () => sockets.delete(socket));
    });
    await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/`;
    return {
      async open(browser) {
        const context = await browser.newContext({ viewport: VIEWPORT });
        const page = await context.newPage();
        return openPage(page, url, (cards) => moveCards(board, sockets, cards));
      },
      async remove() {
        for (const socket of sockets) socket.terminate();
        await new Promise((closed) => http.close(closed));
      },
    };
  },
};

function build(): void {
  run('npx', ['--yes', 'pnpm@12', 'install', '--ignore-workspace', '--frozen-lockfile']);
  run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']);
}

function run(command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: FOLDER, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

async function openPage(
  page: Page,
  url: string,
  moveByOthers: OpenBoard['moveByOthers'],
): Promise<OpenBoard> {
  await page.addInitScript(() => {
    const look = (): void => {
      const { bench } = globalThis as unknown as Partial<PageOfPeer>;
      if (bench?.isShown) requestAnimationFrame(() => performance.mark('cards shown'));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('cards shown').length > 0);
  return {
    page,
    firstFrameMs: await page.evaluate(
      () => performance.getEntriesByName('cards shown')[0]?.startTime ?? Number.NaN,
    ),
    zoom: () => page.evaluate(() => (globalThis as unknown as PageOfPeer).bench.zoom),
    async pointOf(card) {
      const { x, y } = await page.evaluate(
        (id) => (globalThis as unknown as PageOfPeer).bench.placeOf(id),
        card,
      );
      // A card without a fill is taken by its edge.
      return { x: x + 20, y };
    },
    placesDuring: (card, ms) =>
      page.evaluate(
        ([id, lasts]) =>
          new Promise<number>((done) => {
            const { bench } = globalThis as unknown as PageOfPeer;
            const places = new Set<number>();
            const end = performance.now() + lasts;
            const look = (): void => {
              places.add(bench.mapPlaceOf(id).x);
              if (performance.now() < end) requestAnimationFrame(look);
              else done(places.size - 1);
            };
            look();
          }),
        [card, ms] as const,
      ),
    moveByOthers,
    close: () => page.context().close(),
  };
}

async function moveCards(
  board: CanvasBoard,
  sockets: ReadonlySet<WebSocket>,
  cards: readonly string[],
): Promise<() => Promise<void>> {
  const starts = cards.map((id) => board.cards.find((card) => card.id === id) ?? { x: 0, y: 0 });
  const clock = setInterval(() => {
    const moved = cards.map((id, index) => [
      id,
      placeAt(starts[index] ?? { x: 0, y: 0 }, index, performance.now()),
    ]);
    for (const socket of sockets) socket.send(JSON.stringify(Object.fromEntries(moved)));
  }, MOVE_MS);
  return async () => clearInterval(clock);
}

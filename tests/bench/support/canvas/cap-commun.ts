import type { Browser, Page } from '@playwright/test';
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { BoardApi } from '../../../e2e/support/board-api.ts';
import { ProcessServer } from '../../../support/process-server.ts';
import { boardFileOf, type CanvasBoard } from './canvas-board.ts';
import { MOVE_MS, type OpenBoard, type Product, placeAt, type RunningProduct } from './product.ts';
import { VIEWPORT } from './stage.ts';

/** Ours as it runs in production, with somebody's session and no copy of the board in the browser. */
export const capCommun: Product = {
  name: 'cap-commun',
  async start(board): Promise<RunningProduct> {
    const server = await ProcessServer.start();
    return {
      remove: () => server.remove(),
      async open(browser) {
        // A board of its own each time: what hands moved in one round would give the next another view.
        const api = await BoardApi.create(server.url);
        await api.import(boardFileOf(board));
        const context = await browser.newContext({
          viewport: VIEWPORT,
          locale: 'fr-FR',
          storageState: await joinOnce(browser, api.links.facilitator),
        });
        const page = await context.newPage();
        return openBoard(page, `${server.url}/b/${api.id}`, (cards) =>
          moveCards(server.url, api, board, cards),
        );
      },
    };
  },
};

async function joinOnce(browser: Browser, link: string) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('Votre prénom').fill('Léa');
  await page.getByRole('button', { name: 'Entrer sur le tableau' }).click();
  await page.locator('.react-flow__node[data-id="c1"]').waitFor();
  const session = await context.storageState();
  await context.close();
  return session;
}

async function openBoard(
  page: Page,
  url: string,
  moveByOthers: OpenBoard['moveByOthers'],
): Promise<OpenBoard> {
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('.react-flow__node')) {
        requestAnimationFrame(() => performance.mark('cards shown'));
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  await page.locator('.react-flow__node[data-id="c1"]').waitFor();
  const viewport = page.locator('.react-flow__viewport');
  return {
    page,
    firstFrameMs: await page.evaluate(
      () => performance.getEntriesByName('cards shown')[0]?.startTime ?? Number.NaN,
    ),
    zoom: () => viewport.evaluate((element) => new DOMMatrixReadOnly(getComputedStyle(element).transform).a),
    async pointOf(card) {
      const box = await page.locator(`.react-flow__node[data-id="${card}"]`).boundingBox();
      if (box === null) throw new Error(`${card} is not in view`);
      return { x: box.x + box.width / 2, y: box.y + 12 };
    },
    // A card that the pan has taken out of view is no element, and stands still: only its time in view counts.
    placesDuring: (card, ms) =>
      page.evaluate(
        ({ selector, lasts }) =>
          new Promise<number>((done) => {
            const end = performance.now() + lasts;
            let [changes, inViewMs, last, lastAt] = [0, 0, '', performance.now()];
            const look = (): void => {
              const now = performance.now();
              const place = document.querySelector<HTMLElement>(selector)?.style.transform ?? '';
              if (place !== '' && last !== '') {
                inViewMs += now - lastAt;
                if (place !== last) changes += 1;
              }
              [last, lastAt] = [place, now];
              if (now < end) requestAnimationFrame(look);
              else done(inViewMs > 0 ? (changes * lasts) / inViewMs : Number.NaN);
            };
            look();
          }),
        { selector: `.react-flow__node[data-id="${card}"]`, lasts: ms },
      ),
    moveByOthers,
    close: () => page.context().close(),
  };
}

/** One stock provider for each card, as so many people would have. */
async function moveCards(
  url: string,
  api: BoardApi,
  board: CanvasBoard,
  cards: readonly string[],
): Promise<() => Promise<void>> {
  const token = api.links.partnerA.slice(api.links.partnerA.indexOf('#') + 1);
  class Authorised extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { authorization: `Bearer ${token}` } });
    }
  }
  const peers = await Promise.all(
    cards.map(async (card, index) => {
      const doc = new Y.Doc();
      const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, api.id, doc, {
        WebSocketPolyfill: Authorised as unknown as typeof globalThis.WebSocket,
        disableBc: true,
      });
      await new Promise((synced) => provider.once('sync', synced));
      const start = board.cards.find(({ id }) => id === card) ?? { x: 0, y: 0 };
      const layout = doc.getMap('layout');
      const clock = setInterval(() => layout.set(card, placeAt(start, index, performance.now())), MOVE_MS);
      return () => {
        clearInterval(clock);
        provider.destroy();
        doc.destroy();
      };
    }),
  );
  return async () => {
    for (const leave of peers) leave();
  };
}

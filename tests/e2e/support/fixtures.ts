import type { CreateBoardRequest } from '@cap-commun/shared/http/schemas';
import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { ProcessServer } from '../../support/process-server.ts';
import { BoardApi } from './board-api.ts';
import { BoardPage } from './board-page.ts';
import { PageGuard } from './page-guard.ts';

interface OpenOptions extends BrowserContextOptions {
  /** Runs in every page before its own scripts. */
  readonly initScript?: () => void;
}

interface JoinOptions extends OpenOptions {
  /** What the reader chooses once they are in; the way in is French. */
  readonly language?: 'fr' | 'en';
}

interface TestFixtures {
  readonly guard: PageGuard;
  /** Opens an address in a browser of its own: its own cookies, storage and network. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Page>;
  /** Enters a board by one of its links, as somebody in a browser of their own. */
  readonly join: (link: string, name: string, options?: JoinOptions) => Promise<BoardPage>;
  readonly createBoard: (request?: Partial<CreateBoardRequest>) => Promise<BoardApi>;
}

interface WorkerFixtures {
  /** The real server as a process, on a data folder of its own; tests may kill it and start it again. */
  readonly server: ProcessServer;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const server = await ProcessServer.start();
      await use(server);
      await server.remove();
    },
    { scope: 'worker' },
  ],
  guard: async ({ server }, use) => {
    const guard = new PageGuard(server.url);
    await use(guard);
    if (guard.complaints.length > 0) throw new Error(guard.complaints.join('\n'));
  },
  open: async ({ browser, guard, server }, use) => {
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async (path, { initScript, ...options } = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      guard.watch(context);
      if (initScript) await context.addInitScript(initScript);
      const page = await context.newPage();
      await page.goto(new URL(path, server.url).href);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  join: async ({ open }, use) => {
    await use(async (link, name, { language, ...options } = {}) => {
      const page = await open(link, options);
      await page.getByLabel('Votre prénom').fill(name);
      await page.getByRole('button', { name: 'Entrer sur le tableau' }).click();
      const board = new BoardPage(page, name);
      await board.isSaved();
      if (language) {
        await page.evaluate((chosen) => localStorage.setItem('cap-commun.language', chosen), language);
        await page.reload();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
      }
      return board;
    });
  },
  createBoard: async ({ server }, use) => {
    await use((request) => BoardApi.create(server.url, request));
  },
});

export { expect };

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '@cap-commun/server/app/config';
import { type RunningServer, startServer } from '@cap-commun/server/app/server';
import { type Logger, silentLogger } from '@cap-commun/server/observability/logger';
import type { BoardStore } from '@cap-commun/server/storage/board-store';
import type { BoardLinks, CreateBoardRequest, CreateBoardResponse } from '@cap-commun/shared/http/schemas';
import { TestBrowser } from './test-browser.ts';

export interface TestServerOptions {
  /** `sqlite` by default, in a folder of its own. */
  readonly store?: 'sqlite' | 'memory' | BoardStore;
  /** Environment variables over the defaults of tests (rate limits off). */
  readonly env?: Readonly<Record<string, string>>;
  /** A folder to start on again; without one, a fresh one that `close` deletes. */
  readonly dataFolder?: string;
  readonly now?: () => number;
  /** Silent by default. */
  readonly logger?: Logger;
}

export interface TestBoard {
  readonly id: string;
  readonly links: BoardLinks;
  /** The browser that made the board: its facilitator. */
  readonly creator: TestBrowser;
}

export interface TestServer {
  readonly url: string;
  readonly running: RunningServer;
  readonly dataFolder: string;
  /** A browser that has been nowhere yet. */
  browser(): TestBrowser;
  /** A program that authenticates with a link's token. */
  program(link: string): TestBrowser;
  createBoard(request?: Partial<CreateBoardRequest>): Promise<TestBoard>;
  /** A fresh browser that has joined by one of the board's links. */
  join(board: TestBoard, link: keyof BoardLinks, name?: string): Promise<TestBrowser>;
  /** Stops the server; its folder is deleted unless it was given. */
  close(): Promise<void>;
}

/** Starts a real server on a free port. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'cap-commun-'));
  const { store = 'sqlite' } = options;
  const config = parseConfig({
    PORT: '0',
    DATA_DIR: dataFolder,
    RATE_LIMITS: 'off',
    STORE_URL: store === 'memory' ? 'memory:' : 'sqlite:',
    ...options.env,
  });
  if (!config.ok) throw new Error(config.error);
  const running = await startServer(config.value, {
    logger: options.logger ?? silentLogger(),
    ...(typeof store === 'object' ? { store } : {}),
    ...(options.now ? { now: options.now } : {}),
  });
  const browser = (): TestBrowser => new TestBrowser(running.url);
  return {
    url: running.url,
    running,
    dataFolder,
    browser,
    program: (link) => new TestBrowser(running.url, tokenOf(link)),
    createBoard: async (request = {}) => {
      const creator = browser();
      const answer = await creator.post('/api/boards', { title: 'Plan', ...request });
      if (answer.status !== 201) throw new Error(`create answered ${answer.status}: ${await answer.text()}`);
      const created = (await answer.json()) as CreateBoardResponse;
      return { ...created, creator };
    },
    join: async (board, link, name = `${link} person`) => {
      const joiner = browser();
      const answer = await joiner.post('/api/session', { token: tokenOf(board.links[link]), name });
      if (answer.status !== 200) throw new Error(`join answered ${answer.status}: ${await answer.text()}`);
      return joiner;
    },
    close: async () => {
      await running.close();
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The part of a link after the `#`. */
export function tokenOf(link: string): string {
  return link.slice(link.indexOf('#') + 1);
}

import { setTimeout } from 'node:timers/promises';
import { datedToday } from '@cap-commun/shared/board-file/shift-dates';
import { calendarDateIn } from '@cap-commun/shared/core/calendar-date';
import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import type { BoardLinks } from '@cap-commun/shared/http/schemas';
import type { LinkName } from '@cap-commun/shared/protocol/roles';
import { boardLinkUrls } from '../http/link-urls.ts';
import { createBoardFrom } from '../http/new-board.ts';
import type { Services } from '../http/services.ts';
import type { Damage, Repair } from '../storage/board-store.ts';
import type { Config } from './config.ts';
import { closeServices, createServices } from './services.ts';

/** How often a command looks whether the server has done what it asked. */
const ANSWER_POLL_MS = 100;

export interface BoardSummary {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/**
 * What an administrator may do with the boards of a data folder, whether a server runs on it or not. Every command
 * resolves to `undefined` for a board that does not exist.
 */
export class Admin {
  readonly #services: Services;
  readonly #origin: string;

  constructor(services: Services, origin: string) {
    this.#services = services;
    this.#origin = origin;
  }

  async list(): Promise<readonly BoardSummary[]> {
    const { store, documents } = this.#services;
    const boards = await store.listBoards();
    return Promise.all(
      boards.map(async ({ id, createdAt }) => {
        const info = await documents.read('info', id);
        return { id, createdAt, title: info?.title ?? '' };
      }),
    );
  }

  async links(board: string): Promise<BoardLinks | undefined> {
    const { store } = this.#services;
    if (!(await store.findBoard(board))) return undefined;
    return boardLinkUrls(await store.linksOf(board), this.#origin, this.#services);
  }

  async export(board: string): Promise<BoardFile | undefined> {
    const { documents, now } = this.#services;
    const bytes = await documents.read('boardFile', board, { id: board, now: now() });
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as BoardFile);
  }

  /** Makes a new board of a board file; gives its links. */
  async import(file: BoardFile): Promise<{ readonly id: string; readonly links: BoardLinks }> {
    const request = { title: file.title?.trim() || 'Plan' };
    const { id, links } = await createBoardFrom(this.#services, request, file);
    return { id, links: boardLinkUrls(links, this.#origin, this.#services) };
  }

  /** A new board like one that ships with the product, dated as if it were made today. */
  async example(name: string): Promise<{ readonly id: string; readonly links: BoardLinks }> {
    const file = this.#services.templates.get(name);
    if (!file) throw new Error(`There is no example ${name}`);
    return this.import(datedToday(file, calendarDateIn(file.settings?.timeZone, this.#services.now())));
  }

  async delete(board: string): Promise<true | undefined> {
    const { store } = this.#services;
    if (!(await store.findBoard(board))) return undefined;
    await store.deleteBoard(board);
    return true;
  }

  /** What in the whole store is not what was written. */
  damage(): Promise<readonly Damage[]> {
    return this.#services.store.findDamage();
  }

  /** Brings a board back to its last good state. A running server loads it again. */
  repair(board: string): Promise<Repair | undefined> {
    return this.#services.store.repairBoard(board);
  }

  /** Copies the whole store to a new file; the running server does it itself, so that nothing it keeps is missed. */
  async backup(path: string, hasServer: boolean): Promise<void> {
    const { store } = this.#services;
    if (!hasServer) return store.backup(path);
    const request = await store.askForBackup(path);
    for (;;) {
      const answer = await store.takeBackupAnswer(request);
      if (answer?.failure) throw new Error(answer.failure);
      if (answer) return;
      await setTimeout(ANSWER_POLL_MS);
    }
  }

  /** Replaces a link: the old one opens nothing any more, the people who came by it stay. */
  async rotate(board: string, name: LinkName): Promise<BoardLinks | undefined> {
    const { store } = this.#services;
    const link = (await store.linksOf(board)).find((each) => each.name === name);
    if (!link) return undefined;
    await store.saveLink({ ...link, generation: link.generation + 1, isRevoked: false });
    return this.links(board);
  }
}

/** Opens the data folder of a configuration for one piece of work. */
export async function withAdmin<T>(config: Config, work: (admin: Admin) => Promise<T>): Promise<T> {
  const services = await createServices({ ...config, LOG_LEVEL: 'error' }, { isServer: false });
  try {
    return await work(new Admin(services, addressOf(config)));
  } finally {
    await closeServices(services);
  }
}

/** The address people open: the public one, or this machine's. */
export function addressOf(config: Config): string {
  if (config.PUBLIC_URL) return config.PUBLIC_URL.origin;
  const isLocal = config.HOST === '127.0.0.1' || config.HOST === '0.0.0.0' || config.HOST === '::';
  return `http://${isLocal ? 'localhost' : config.HOST}:${config.PORT}`;
}

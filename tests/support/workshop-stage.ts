import { afterEach, beforeEach } from 'vitest';
import { startTestServer, type TestBoard, type TestServer } from './test-server.ts';
import { WorkshopPage } from './workshop-page.ts';

/** A server and a board of their own for each test, and the pages that are open on it. */
export class WorkshopStage {
  server!: TestServer;
  board!: TestBoard;
  #pages: WorkshopPage[] = [];

  /** To be called once in a test file. */
  static forEach(): WorkshopStage {
    const stage = new WorkshopStage();
    beforeEach(async () => {
      stage.server = await startTestServer({ store: 'memory' });
      stage.board = await stage.server.createBoard();
    });
    afterEach(async () => {
      for (const page of stage.#pages.splice(0)) page.close();
      await stage.server.close();
    });
    return stage;
  }

  /** Somebody who comes by a link. */
  readonly page = async (link: keyof TestBoard['links'], name: string): Promise<WorkshopPage> => {
    const { server, board } = this;
    return this.keep(await WorkshopPage.open(await server.join(board, link, name), board.id));
  };

  /** Closes a page with the test. */
  keep(page: WorkshopPage): WorkshopPage {
    this.#pages.push(page);
    return page;
  }
}

import { newSecretId } from '@cap-commun/server/auth/link-tokens';
import { VersionKeeper } from '@cap-commun/server/versions/version-keeper';
import { applyEdits } from '@cap-commun/shared/document/edits';
import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import type { Edit } from '@cap-commun/shared/domain/edit';
import type { RestoreResponse, Version, VersionsResponse } from '@cap-commun/shared/http/schemas';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenBoard, TestBrowser } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

describe('versions of a board', () => {
  const clock = { now: 0 };
  /** One that keeps its own time: sockets live by the real one. */
  let keeper: VersionKeeper;
  let server: TestServer;
  let board: TestBoard;
  let editor: TestBrowser;
  let page: OpenBoard;
  beforeEach(async () => {
    server = await startTestServer();
    board = await server.createBoard();
    editor = await server.join(board, 'partnerA', 'Ana');
    page = editor.open(board.id);
    await page.synced();
    clock.now = Date.now();
    const { hub, documents, store, logger } = server.running.services;
    keeper = new VersionKeeper({
      hub,
      documents,
      store,
      logger,
      now: () => clock.now,
      newId: newSecretId,
      everyMs: 10 * MINUTE_MS,
      keepMs: 30 * DAY_MS,
    });
  });
  afterEach(async () => {
    await keeper.close();
    page.close();
    await server.close();
  });

  const path = (rest = ''): string => `/api/boards/${board.id}/versions${rest}`;
  const list = async (): Promise<readonly Version[]> =>
    ((await (await editor.get(path())).json()) as VersionsResponse).versions;
  const file = async (rest: string): Promise<BoardFile> =>
    (await (await editor.get(`/api/boards/${board.id}${rest}`)).json()) as BoardFile;
  const titles = (content: BoardFile): unknown[] =>
    content.entities.filter(({ type }) => type === 'sticky').map(({ title }) => title);

  /** Writes on the open page, and waits until the server has it. */
  async function write(...edits: Edit[]): Promise<void> {
    const { hub } = server.running.services;
    const { seq = 0 } = (await hub.room(board.id)) ?? {};
    applyEdits(page.doc, edits, null);
    const room = await hub.room(board.id);
    await waitFor(() => (room?.seq ?? 0) > seq, 'the edit on disk');
  }
  const sticky = (id: string, title = id): Edit => ({ op: 'create', entity: { id, type: 'sticky', title } });
  const check = (): Promise<void> => keeper.check();

  it('[VE1] one is kept by itself after ten minutes of activity, and none without', async () => {
    await editor.post(path(), { name: 'Au début' });
    await check();
    await write(sticky('s-1'));
    await check();
    clock.now += 9 * MINUTE_MS;
    await check();
    expect(await list()).toHaveLength(1);
    clock.now += MINUTE_MS;
    await check();
    const [first] = await list();
    expect(first).toMatchObject({ kind: 'automatic', at: clock.now, author: null, changes: 1 });
    const { memberships } = (await (await editor.get('/api/session')).json()) as {
      memberships: { person: string }[];
    };
    expect(first?.people).toEqual([memberships[0]?.person]);
    clock.now += 60 * MINUTE_MS;
    await check();
    expect(await list()).toHaveLength(2);
  });

  it('[VE1] one is kept when the last person leaves', async () => {
    await editor.post(path(), { name: 'Au début' });
    await write(sticky('s-1'));
    clock.now += 5 * MINUTE_MS;
    page.close();
    await waitFor(() => server.running.services.hub.peerCount === 0, 'everybody to leave');
    await check();
    expect(await list()).toHaveLength(1);
    clock.now += 6 * MINUTE_MS;
    await check();
    expect(await list()).toHaveLength(2);
  });

  it('[VE2] a named one is kept for good, the others for thirty days', async () => {
    await write(sticky('s-1'));
    const named = await editor.post(path(), { name: '  Lancement ' });
    expect(named.status).toBe(201);
    const kept = (await named.json()) as Version;
    expect(kept).toMatchObject({ kind: 'named', name: 'Lancement' });
    expect(kept.author).not.toBeNull();
    expect((await editor.post(path(), { name: '' })).status).toBe(400);
    await write(sticky('s-2'));
    await check();
    clock.now += 10 * MINUTE_MS;
    await check();
    expect((await list()).map(({ kind }) => kind)).toEqual(['automatic', 'named']);
    clock.now += 29 * DAY_MS;
    await keeper.forget();
    expect(await list()).toHaveLength(2);
    clock.now += DAY_MS + 1;
    await keeper.forget();
    expect((await list()).map(({ name }) => name)).toEqual(['Lancement']);
  });

  it('[VE3] shows a version as a board file', async () => {
    await write(sticky('s-1', 'Avant'));
    const { id } = (await (await editor.post(path(), { name: 'Un' })).json()) as Version;
    await write({ op: 'set', id: 's-1', path: ['title'], value: 'Après' });
    expect(titles(await file(`/versions/${id}`))).toEqual(['Avant']);
    expect((await editor.get(path('/AAAAAAAAAAAAAAAAAAAAAA'))).status).toBe(404);
  });

  it('[VE4] going back is a change that everybody sees, keeps the state before, and can be undone', async () => {
    const other = (await server.join(board, 'partnerB', 'Béa')).open(board.id);
    await other.synced();
    await write(sticky('s-1', 'Avant'), sticky('s-2'));
    const { id, at } = (await (await editor.post(path(), { name: 'Un' })).json()) as Version;
    await write(
      { op: 'set', id: 's-1', path: ['title'], value: 'Après' },
      { op: 'delete', id: 's-2' },
      sticky('s-3'),
    );
    const late = await server.join(board, 'viewer', 'Lou');

    const answer = await editor.post(path(`/${id}/restore`), {});
    expect(answer.status).toBe(200);
    const { before, changes } = (await answer.json()) as RestoreResponse;
    expect(changes).toBe(3);
    expect(before).toMatchObject({ kind: 'before-restore', restoredAt: at });
    await waitFor(() => !other.doc.getMap('cards').has('s-3'), 'the older state on another screen');
    expect(titles(await file('')).sort()).toEqual(['Avant', 's-2']);
    expect((await late.post(path(`/${id}/restore`), {})).status).toBe(404);

    await editor.post(path(`/${before.id}/restore`), {});
    expect(titles(await file('')).sort()).toEqual(['Après', 's-3']);
    await waitFor(() => other.doc.getMap('cards').has('s-3'), 'the newer state on another screen');
    other.close();
  });

  it('[VE5] what others write meanwhile stays, and people who came since keep their cards', async () => {
    await write(sticky('s-1', 'Avant'));
    const { id } = (await (await editor.post(path(), { name: 'Un' })).json()) as Version;
    const joiner = await server.join(board, 'partnerB', 'Béa');
    const other = joiner.open(board.id);
    await other.synced();
    await write({ op: 'set', id: 's-1', path: ['title'], value: 'Après' });
    other.provider.disconnect();
    applyEdits(other.doc, [sticky('s-offline', 'Hors ligne')], null);
    await editor.post(path(`/${id}/restore`), {});
    other.provider.connect();
    await waitFor(() => page.doc.getMap('cards').has('s-offline'), 'what was written offline');
    const content = await file('');
    expect(titles(content).sort()).toEqual(['Avant', 'Hors ligne']);
    expect(content.entities.filter(({ type }) => type === 'person').map(({ title }) => title)).toContain(
      'Béa',
    );
    other.close();
  });
});

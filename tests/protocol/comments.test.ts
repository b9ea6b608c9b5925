import { COMMENT_LIMITS } from '@cap-commun/shared/comments/thread';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommentPage, memoryStorage } from '../support/comment-page.ts';
import type { TestBrowser } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

/** Noon on 24 March 2026, Paris. */
const NOW = Date.UTC(2026, 2, 24, 11);
const CARD = { card: 'a-1' };
const DONE = { ok: true };
const refused = (code: string) => ({ ok: false, code });

let now: number;
let server: TestServer;
let board: TestBoard;
let pages: CommentPage[];

beforeEach(async () => {
  now = NOW;
  server = await startTestServer({ store: 'memory', now: () => now });
  board = await server.createBoard();
  pages = [];
});
afterEach(async () => {
  for (const page of pages) page.close();
  await server.close();
});

async function pageOf(browser: TestBrowser, options = {}): Promise<CommentPage> {
  const page = await CommentPage.open(browser, board.id, { now: () => now, ...options });
  pages.push(page);
  return page;
}

const joined = async (link: 'facilitator' | 'partnerA' | 'partnerB' | 'viewer', name: string) =>
  pageOf(await server.join(board, link, name));

const start = (page: CommentPage, thread: string, text: string, target: object = CARD) =>
  page.ask({ type: 'comment', thread, comment: `${thread}-1`, target, text });
const reply = (page: CommentPage, thread: string, comment: string, text: string) =>
  page.ask({ type: 'reply', thread, comment, text });

describe('comments', () => {
  it('[CM1] are the session’s and the server’s, whatever the frame says, and told to everybody', async () => {
    const [ana, bo] = [await joined('partnerA', 'Ana'), await joined('partnerB', 'Bo')];
    const forged = { author: bo.person, at: 1, role: 'facilitator', name: 'Bo' };
    const body = {
      type: 'comment',
      thread: 't1',
      comment: 'c1',
      target: CARD,
      text: ' Et la date ? ',
      ...forged,
    };
    expect(await ana.ask(body)).toEqual(DONE);
    await bo.sees(({ said }) => said.t1 !== undefined, 'the thread at the other');
    expect(bo.conversation('t1')).toMatchObject({
      target: CARD,
      comments: [
        { id: 'c1', author: ana.person, at: NOW, editedAt: null, text: 'Et la date ?', state: 'sent' },
      ],
      isMine: false,
    });
    expect(ana.conversation('t1')).toMatchObject({ unread: 0, isMine: true });
  });

  it('[CM1] are read by viewers and programs, and written by neither', async () => {
    const ana = await joined('partnerA', 'Ana');
    await start(ana, 't1', 'Bonjour');
    const viewer = await joined('viewer', 'Vic');
    await viewer.sees(({ said }) => said.t1 !== undefined, 'the thread');
    const program = await pageOf(server.program(board.links.partnerA));
    for (const [page, code] of [
      [viewer, 'read-only'],
      [program, 'no-person'],
    ] as const) {
      expect(await start(page, 't2', 'Moi')).toEqual(refused(code));
      expect(await reply(page, 't1', 'c9', 'Moi')).toEqual(refused(code));
      for (const type of ['edit-comment', 'delete-comment', 'resolve-thread', 'decide-thread', 'mark-read']) {
        const body = {
          type,
          thread: 't1',
          comment: 't1-1',
          text: 'x',
          isResolved: true,
          decision: 'd',
          threads: {},
        };
        expect(await page.ask(body)).toEqual(refused(code));
      }
    }
    expect(ana.said).toEqual({ t1: ['Bonjour'] });
  });

  it('[CM2] are edited and taken away by who wrote them, and taken away by a facilitator', async () => {
    const [ana, bo] = [await joined('partnerA', 'Ana'), await joined('partnerB', 'Bo')];
    const fay = await joined('facilitator', 'Fay');
    await start(ana, 't1', 'Un');
    await reply(bo, 't1', 'b1', 'Deux');
    now += 1_000;
    const edit = (page: CommentPage, comment: string, text: string) =>
      page.ask({ type: 'edit-comment', thread: 't1', comment, text });
    const remove = (page: CommentPage, comment: string) =>
      page.ask({ type: 'delete-comment', thread: 't1', comment });
    for (const page of [ana, fay]) expect(await edit(page, 'b1', 'Autre')).toEqual(refused('not-yours'));
    expect(await remove(ana, 'b1')).toEqual(refused('not-yours'));
    expect(await edit(bo, 'b1', 'Deux et demi')).toEqual(DONE);
    expect(await edit(bo, 'b9', 'Rien')).toEqual(refused('unknown-subject'));
    await ana.sees(({ said }) => said.t1?.[1] === 'Deux et demi', 'the edit');
    expect(ana.conversation('t1')?.comments[1]).toMatchObject({ at: NOW, editedAt: NOW + 1_000 });
    expect(await remove(fay, 'b1')).toEqual(DONE);
    await ana.sees(({ said }) => said.t1?.length === 1, 'the comment gone');
    expect(await remove(ana, 't1-1')).toEqual(DONE);
    await bo.sees(({ said }) => said.t1 === undefined, 'the thread gone');
    expect(await reply(bo, 't1', 'b2', 'Trop tard')).toEqual(refused('unknown-subject'));
  });

  it('[CM2] are settled and reopened by every writer, and an answer reopens them', async () => {
    const [ana, bo] = [await joined('partnerA', 'Ana'), await joined('partnerB', 'Bo')];
    await start(ana, 't1', 'Un');
    const resolve = (page: CommentPage, isResolved: boolean) =>
      page.ask({ type: 'resolve-thread', thread: 't1', isResolved });
    const isResolved = (page: CommentPage) => page.conversation('t1')?.resolved?.by ?? null;
    expect(await resolve(bo, true)).toEqual(DONE);
    await ana.sees((page) => isResolved(page) === bo.person, 'the settled thread');
    expect(await resolve(ana, false)).toEqual(DONE);
    await bo.sees((page) => isResolved(page) === null, 'the reopened thread');
    await resolve(ana, true);
    await reply(bo, 't1', 'b1', 'Encore un mot');
    await ana.sees(({ said }) => said.t1?.length === 2, 'the answer');
    expect(isResolved(ana)).toBeNull();
    await bo.ask({ type: 'decide-thread', thread: 't1', decision: 'd-1' });
    await ana.sees((page) => page.conversation('t1')?.decision === 'd-1', 'the decision');
  });

  it('[CM3] are written once, whoever asks again and however often', async () => {
    const [ana, bo] = [await joined('partnerA', 'Ana'), await joined('partnerB', 'Bo')];
    for (let round = 0; round < 3; round += 1) expect(await start(ana, 't1', 'Un')).toEqual(DONE);
    for (let round = 0; round < 3; round += 1) expect(await reply(ana, 't1', 'a2', 'Deux')).toEqual(DONE);
    expect(await start(bo, 't1', 'Mien')).toEqual(refused('bad-command'));
    expect(await reply(bo, 't1', 'a2', 'Mien')).toEqual(refused('bad-command'));
    await bo.sees(({ said }) => said.t1?.length === 2, 'both comments');
    expect(bo.said).toEqual({ t1: ['Un', 'Deux'] });
    await ana.ask({ type: 'delete-comment', thread: 't1', comment: 'a2' });
    await ana.ask({ type: 'delete-comment', thread: 't1', comment: 't1-1' });
    expect(await ana.ask({ type: 'delete-comment', thread: 't1', comment: 't1-1' })).toEqual(DONE);
    expect(await start(ana, 't1', 'Un')).toEqual(DONE);
    await bo.sees(({ said }) => said.t1 === undefined, 'the thread gone');
    expect((await bo.changesAfter(0)).count).toBe(0);
  });

  it('[CM3] written without a connection wait, over a reload, and arrive once', async () => {
    const storage = memoryStorage();
    const browser = await server.join(board, 'partnerA', 'Ana');
    const bo = await joined('partnerB', 'Bo');
    const ana = await pageOf(browser, { storage });
    ana.disconnect();
    await waitFor(() => !ana.line.isOpen.get(), 'the cut');
    const thread = ana.comments.start(CARD, 'Écrit dans le train');
    ana.comments.reply(thread, 'Et la suite');
    const states = (page: CommentPage) => page.conversation(thread)?.comments.map(({ state }) => state);
    expect(states(ana)).toEqual(['waiting', 'waiting']);
    ana.close();

    const again = await pageOf(browser, { storage });
    const twin = await pageOf(browser, { storage });
    for (const page of [again, twin, bo]) {
      await page.sees((each) => states(each)?.join() === 'sent,sent', 'both comments sent');
      expect(page.said).toEqual({ [thread]: ['Écrit dans le train', 'Et la suite'] });
    }
    await waitFor(() => storage.size === 0, 'an empty outbox');
  });

  it.each([
    ['no text', { text: '   ' }],
    ['nothing that can be seen', { text: '\u200b\u2800' }],
    ['too long a text', { text: 'x'.repeat(COMMENT_LIMITS.maxText + 1) }],
    ['a text that is none', { text: ['x'] }],
    ['an id that is none', { thread: '__proto__' }],
    ['a place beyond the canvas', { target: { at: { x: 1e9, y: 0 } } }],
    ['a place that is none', { target: { at: { x: 'NaN', y: 0 } } }],
    ['no target', { target: {} }],
  ])('[CM4] with %s are refused and change nothing', async (_, part) => {
    const ana = await joined('partnerA', 'Ana');
    const body = { type: 'comment', thread: 't1', comment: 'c1', target: CARD, text: 'Bonjour', ...part };
    expect(await ana.ask(body)).toEqual(refused('bad-command'));
    expect((await ana.changesAfter(0)).changes).toEqual([]);
  });

  it('[CM4] that a thread has no room for are refused', async () => {
    const ana = await joined('partnerA', 'Ana');
    await start(ana, 't1', 'Un');
    const results = [];
    for (let index = 0; index < 20; index += 1)
      results.push(await reply(ana, 't1', `c${index}`, 'é'.repeat(COMMENT_LIMITS.maxText)));
    const taken = results.filter(({ ok }) => ok).length;
    expect(taken).toBe(8);
    expect(results.slice(taken).every((result) => !result.ok && result.code === 'full')).toBe(true);
    await start(ana, 't2', 'Court');
    for (let index = 1; index < COMMENT_LIMITS.maxCommentsPerThread; index += 1)
      expect(await reply(ana, 't2', `s${index}`, 'ok')).toEqual(DONE);
    expect(await reply(ana, 't2', 'more', 'ok')).toEqual(refused('full'));
  });

  it('[CM5] are told as changes, and make the same list for who missed some, deletions included', async () => {
    const [ana, bo] = [await joined('partnerA', 'Ana'), await joined('partnerB', 'Bo')];
    const long = 'Un long commentaire. '.repeat(60);
    for (let index = 0; index < 6; index += 1) await start(ana, `t${index}`, `${index} ${long}`);
    await bo.sees(({ said }) => Object.keys(said).length === 6, 'six threads');
    bo.disconnect();
    for (let index = 6; index < 40; index += 1) await start(ana, `t${index}`, `${index} ${long}`);
    await ana.ask({ type: 'delete-comment', thread: 't2', comment: 't2-1' });
    await ana.ask({ type: 'edit-comment', thread: 't3', comment: 't3-1', text: 'Trois' });
    bo.connect();
    const late = await joined('viewer', 'Vic');
    await ana.sees(({ said }) => said.t2 === undefined && said.t3?.[0] === 'Trois', 'the last changes');
    for (const page of [bo, late]) {
      await page.sees(({ said }) => JSON.stringify(said.t3) === '["Trois"]', 'the last change');
      await waitFor(() => Object.keys(page.said).length === 39, '39 threads');
      expect(page.said).toEqual(ana.said);
    }
    const largest = Math.max(...bo.told.map(({ value }) => JSON.stringify(value).length));
    expect(largest).toBeLessThan(20 * 1024);
  });

  it('[CM5] are given in pages, each thread as it is at last', async () => {
    const ana = await joined('partnerA', 'Ana');
    const { comments } = server.running.services;
    const comment = (id: string) => ({
      id,
      author: ana.person ?? '',
      at: NOW,
      editedAt: null,
      text: 'é'.repeat(2_000),
    });
    for (let index = 0; index < 150; index += 1) {
      const saved = await comments.save(board.id, {
        id: `t${index}`,
        target: CARD,
        resolved: null,
        decision: null,
        comments: [comment(`c${index}`)],
      });
      expect(saved.ok).toBe(true);
    }
    const late = await joined('partnerB', 'Bo');
    await late.sees(({ conversations }) => conversations.length === 150, 'every thread');
    expect(late.asked.length).toBe(3);
    expect(Math.max(...late.asked)).toBeLessThan(280 * 1024);
  });

  it('[CM6] are marked as read for the person, on all their devices, and for nobody else', async () => {
    const ana = await joined('partnerA', 'Ana');
    const browser = await server.join(board, 'partnerB', 'Bo');
    const bo = await pageOf(browser);
    await waitFor(() => bo.asked.length > 0, 'the marks');
    now += 1_000;
    await start(ana, 't1', 'Un');
    await start(ana, 't2', 'Deux');
    await bo.sees((page) => page.conversation('t2')?.unread === 1, 'two new threads');
    bo.comments.markRead('t1');
    expect(bo.conversation('t1')?.unread).toBe(0);
    await waitFor(() => bo.answers.length > 0, 'the answer of the server');
    expect((await bo.changesAfter(0)).marks.threads.t1).toBe(NOW + 1_000);
    const phone = await pageOf(browser);
    await phone.sees((page) => page.conversation('t2')?.unread === 1, 'the marks on the second device');
    expect(phone.conversation('t1')?.unread).toBe(0);
    expect((await ana.changesAfter(0)).marks.threads).toEqual({});
    // A time to come would hide what is written until then.
    await bo.ask({ type: 'mark-read', threads: { t2: NOW + 1e9, gone: 5 } });
    expect((await bo.changesAfter(0)).marks.threads).toEqual({ t1: NOW + 1_000, t2: NOW + 1_000 });
    now += 1_000;
    const newcomer = await joined('partnerA', 'Cleo');
    await newcomer.sees(({ conversations }) => conversations.length === 2, 'the threads');
    expect(newcomer.conversations.map(({ unread }) => unread)).toEqual([0, 0]);
  });

  it('[CM8] find whom they mention by the ids of person cards', async () => {
    const [ana, bo] = [await joined('partnerA', 'Ana'), await joined('partnerB', 'Bo')];
    await start(ana, 't1', `@[${bo.person}] peux-tu relire ?`);
    await start(ana, 't2', '@[*] à vos chiffres');
    await start(ana, 't3', 'Pour personne');
    await bo.sees(({ conversations }) => conversations.length === 3, 'the threads');
    const mentions = (page: CommentPage) =>
      page.conversations.filter(({ mentionsMe }) => mentionsMe).map(({ id }) => id);
    expect(mentions(bo).sort()).toEqual(['t1', 't2']);
    expect(mentions(ana)).toEqual([]);
  });

  it('[CM7] are in no export', async () => {
    const ana = await joined('partnerA', 'Ana');
    await start(ana, 't1', 'Entre nous');
    for (const path of ['', '/export.json', '/export.csv', '/export.md'])
      expect(await (await board.creator.get(`/api/boards/${board.id}${path}`)).text()).not.toContain(
        'Entre nous',
      );
  });
});

it('[CM7] [CM3] comments survive a restart on disk, go with their board, and are not written again', async () => {
  const folder = server.dataFolder;
  const first = await startTestServer({ dataFolder: folder });
  const plan = await first.createBoard();
  const browser = await first.join(plan, 'partnerA', 'Ana');
  const ana = await CommentPage.open(browser, plan.id);
  await start(ana, 't1', 'Un');
  await reply(ana, 't1', 'c2', 'Deux');
  ana.close();
  await first.close();

  const second = await startTestServer({ dataFolder: folder });
  const { store, comments } = second.running.services;
  expect((await comments.changesAfter(plan.id, 0)).changes).toMatchObject([
    { id: 't1', thread: { comments: [{ text: 'Un' }, { text: 'Deux' }] } },
  ]);
  expect(await store.findDamage()).toEqual([]);
  await store.deleteBoard(plan.id);
  expect(await store.threadsAfter(plan.id, 0, 10)).toEqual([]);
  await second.close();
});

import { MESSAGE } from '@cap-commun/shared/protocol/messages';
import type { Step } from '@cap-commun/shared/workshop/recipe';
import { RECIPES } from '@cap-commun/shared/workshop/recipes/catalogue';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { RawPeer } from '../support/raw-peer.ts';
import { TRANSPORTS } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';
import { addNotes, WorkshopPage } from '../support/workshop-page.ts';

const SECRETS = ['Concurrent référencé en juin', 'Stock épuisé dès mardi', 'Le contrat expire'];
const worst = RECIPES['worst-case'];
/** The worst case, with a vote on what it reveals. */
const recipe = {
  ...worst,
  steps: worst.steps.flatMap((step): Step[] =>
    step.kind === 'group'
      ? [
          step,
          {
            ...step,
            kind: 'vote' as const,
            id: 'vote',
            dots: 5,
            on: 'notes' as const,
          },
        ]
      : [step],
  ),
};

let server: TestServer;
let board: TestBoard;
let pages: WorkshopPage[];
beforeEach(async () => {
  server = await startTestServer();
  board = await server.createBoard();
  pages = [];
});
afterEach(async () => {
  for (const page of pages) page.close();
  await server.close();
});

/** All that a page was ever sent, as one text of bytes. */
const bytesOf = (page: WorkshopPage): Buffer => Buffer.concat(page.peer.frames);
const holds = (page: WorkshopPage, text: string): boolean =>
  // In UTF-8, and as it would stand in base64 of a state or in JSON escapes.
  [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text)].some((form) =>
    bytesOf(page).includes(form),
  );

describe.each(TRANSPORTS)('what is hidden is sent to nobody, over a %s', (transport) => {
  async function open(link: keyof TestBoard['links'], name: string): Promise<WorkshopPage> {
    const page = await WorkshopPage.open(await server.join(board, link, name), board.id, transport);
    pages.push(page);
    return page;
  }

  it('[WS10] [WS4] neither private notes before their reveal, nor who wrote them after it, nor a vote', async () => {
    const sarah = await open('facilitator', 'Sarah');
    const [ines, tom] = [await open('partnerB', 'Inès'), await open('partnerA', 'Tom')];
    const spies = [await open('partnerB', 'Espion'), await open('viewer', 'Lectrice')];
    await sarah.starts(recipe);
    await sarah.goesTo('write');
    for (const each of [ines, tom, ...spies]) await each.seesStep('write');

    const pad = await ines.writes(SECRETS[0] ?? '', SECRETS[1] ?? '');
    await tom.writes(SECRETS[2] ?? '');
    await ines.does({ kind: 'done', isDone: true });
    for (const spy of [...spies, sarah]) {
      await spy.sees(({ participants }) => participants.some(({ isDone }) => isDone), 'who has finished');
    }
    // The document is nobody's to open: not by its path, not as another round, not by what a browser might guess.
    const { notes, store } = server.running.services;
    const round = ines.view?.writing?.round ?? '';
    const [stored] = await store.notesIn(board.id, round);
    for (const path of [encodeURIComponent(stored?.id ?? ''), `${board.id}/notes/${stored?.id}`]) {
      const door = new RawPeer(ines.browser.socket(path));
      await waitFor(() => door.closed !== undefined, 'a closed door', 30_000);
      expect(door.frames).toEqual([]);
    }
    const own = await spies[0]?.pad(round);
    expect(own?.doc.getMap('cards').size).toBe(0);
    for (const spy of [...spies, sarah]) for (const text of SECRETS) expect(holds(spy, text)).toBe(false);

    // In no export, version, finding or log of what is open to them.
    for (const path of [
      '',
      '/export.json',
      '/export.md',
      '/export.csv',
      '/findings',
      '/versions',
      '/sessions',
      ...['json', 'md', 'csv'].map((format) => `/sessions/${sarah.view?.id}/summary.${format}`),
    ]) {
      const text = await (await sarah.browser.get(`/api/boards/${board.id}${path}`)).text();
      for (const secret of SECRETS) expect(text).not.toContain(secret);
    }

    // Who left is revealed, too.
    tom.peer.terminate();
    pad.close();
    await sarah.goesTo('reveal');
    for (const spy of spies) {
      await waitFor(
        () => SECRETS.every((text) => spy.cards.some(({ title }) => title === text)),
        'the notes',
      );
    }
    const revealed = spies[0]?.cards.filter(({ type }) => type === 'risk') ?? [];
    expect(revealed.map(({ title }) => title).sort()).toEqual(SECRETS.toSorted());
    for (const card of revealed) expect(Object.keys(card)).not.toContain('author');

    // One writer, the server, wrote them all in one go; none of the notes' own clients is known to anybody.
    const doc = spies[0]?.doc ?? new Y.Doc();
    const writers = new Set(
      revealed.map(({ id }) => (doc.getMap('cards')._map.get(id) as Y.Item | undefined)?.id.client),
    );
    expect(writers.size).toBe(1);
    expect([...(doc.store.clients.keys() ?? [])]).not.toContain(pad.doc.clientID);
    // And the documents are gone from the disk: nobody can ever say whose a note was.
    expect(await store.notesIn(board.id, round)).toEqual([]);
    expect(await store.loadDocument(stored?.id ?? '')).toBeUndefined();
    expect(notes.hub.openRooms).toEqual([]);
    const kept = JSON.stringify(await store.workshopsOf(board.id));
    for (const text of SECRETS) expect(kept).not.toContain(text);

    await sarah.goesTo('vote');
    await ines.seesStep('vote');
    const [first = '', second = ''] = ines.view?.votes[0]?.candidates ?? [];
    const before = spies.map((spy) => spy.peer.frames.length);
    await ines.does({ kind: 'vote', card: second, dots: 4 });
    await ines.does({ kind: 'vote', card: first, dots: 1 });
    for (const [index, spy] of spies.entries()) {
      await spy.sees(
        ({ participants }) => participants.some(({ dotsUsed }) => dotsUsed === 5),
        'that they voted',
      );
      const told = spy.peer.frames.slice(before[index]).filter((frame) => frame[0] === MESSAGE.state);
      expect(told.length).toBeGreaterThan(0);
      for (const { mine, totals } of spy.view?.votes ?? []) expect([mine, totals]).toEqual([{}, null]);
    }
    const summary = await sarah.browser.get(
      `/api/boards/${board.id}/sessions/${sarah.view?.id}/summary.json`,
    );
    expect(((await summary.json()) as { votes: unknown }).votes).toEqual([]);
    await sarah.does({ kind: 'close-vote' });
    for (const spy of spies) {
      const { votes } = await spy.sees(({ votes: all }) => all[0]?.totals !== null, 'the totals');
      expect(votes[0]?.totals).toMatchObject({ [first]: 1, [second]: 4 });
      expect(JSON.stringify(votes)).not.toContain(ines.person);
    }
  });

  it('[PN4] takes what was acknowledged, and nothing that comes later', async () => {
    const sarah = await open('facilitator', 'Sarah');
    const ines = await open('partnerB', 'Inès');
    await sarah.starts(recipe);
    await sarah.goesTo('write');
    await ines.seesStep('write');
    const pad = await ines.writes('À temps');
    const closed: number[] = [];
    pad.provider.on('connection-close', (event) => closed.push(event?.code ?? 0));
    await sarah.goesTo('reveal');
    await waitFor(() => closed.includes(4415), 'the end of the round');
    addNotes(pad.doc, 'Trop tard');
    const again = ines.browser.socket(`${board.id}/notes?round=${ines.view?.id}.causes.1`);
    const code = await new Promise<number>((resolve) => again.on('close', resolve));
    expect(code).toBe(4415);
    await waitFor(() => sarah.cards.some(({ title }) => title === 'À temps'), 'the note');
    expect(holds(sarah, 'Trop tard')).toBe(false);
  });
});

import { setTimeout as wait } from 'node:timers/promises';
import type { CreateBoardResponse } from '@cap-commun/shared/http/schemas';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ProcessServer } from '../support/process-server.ts';
import { RawPeer, syncFrame } from '../support/raw-peer.ts';
import { type OpenBoard, TestBrowser } from '../support/test-browser.ts';
import { TestDisk } from '../support/test-disk.ts';
import { waitFor } from '../support/wait-for.ts';

/** How long the disk holds an operation, at least; without a soak, as long as the questions asked meanwhile take. */
const LATENCY_MS = process.env.SOAK ? 15_000 : 0;
/** Far below what a held disk would make of an answer, and above what a busy machine does. */
const AT_ONCE_MS = 1_500;

describe('a slow disk', () => {
  let disk: TestDisk;
  let server: ProcessServer;
  let creator: TestBrowser;
  let [slow, other] = ['', ''];
  beforeEach(async () => {
    disk = new TestDisk();
    server = await ProcessServer.start({ env: disk.env });
    creator = new TestBrowser(server.url);
    [slow, other] = [await newBoard(creator), await newBoard(creator)];
  });
  afterEach(async () => {
    disk.resume('commit');
    disk.resume('load');
    await server.remove();
    disk.remove();
  });

  it('[UP6, SY2] a commit that takes long is neither acknowledged nor shown before, and then is, once', async () => {
    const [writer, reader] = [creator.open(slow), creator.open(slow)];
    const elsewhere = [creator.open(other), creator.open(other)] as const;
    await Promise.all([writer, reader, ...elsewhere].map((page) => page.synced()));
    const raw = await new RawPeer(creator.socket(slow)).joined();
    raw.hello();
    const bystander = await new RawPeer(creator.socket(other)).joined();

    disk.stall('commit');
    const begun = performance.now();
    const doc = new Y.Doc();
    doc.getArray('tokens').push(['raw']);
    raw.sendUpdate(Y.encodeStateAsUpdate(doc));
    await disk.stalled('commit');
    writer.doc.getArray('tokens').push(['first']);
    elsewhere[0].doc.getArray('tokens').push(['elsewhere']);

    await othersGoOn(server.url, elsewhere, bystander);
    const beats = raw.beats().length;
    await waitFor(() => raw.beats().length > beats, 'a beat while the disk is held');
    await wait(Math.max(0, begun + LATENCY_MS - performance.now()));
    expect(raw.acks()).toEqual([]);
    expect(tokensIn(reader)).toEqual([]);
    expect(tokensIn(elsewhere[1])).toEqual([]);
    // Who gives up and comes again brings what waits a second time.
    writer.provider.disconnect();
    writer.doc.getArray('tokens').push(['second']);
    writer.provider.connect();

    disk.resume('commit');
    await waitFor(() => tokensIn(reader).length >= 3 && tokensIn(writer).length >= 3, 'what waited');
    await waitFor(() => tokensIn(elsewhere[1]).length > 0, 'what waited on the other board');
    await waitFor(() => raw.acks().at(-1) === 1, 'the acknowledgement');
    expect([raw.closed, bystander.closed]).toEqual([undefined, undefined]);
    for (const page of [writer, reader, ...elsewhere]) page.close();
    for (const peer of [raw, bystander]) peer.close();
    await server.kill();
    await server.startAgain();
    const again = [creator.open(slow), creator.open(other)] as const;
    await Promise.all(again.map((page) => page.synced()));
    expect(again.map((page) => tokensIn(page).sort())).toEqual([['first', 'raw', 'second'], ['elsewhere']]);
    for (const page of again) page.close();
  });

  it('[UP6, SY9] a board that takes long to read is never shown empty, keeps nobody else waiting, and comes whole', async () => {
    const before = creator.open(slow);
    await before.synced();
    before.doc.getArray('tokens').push(['kept']);
    const raw = await new RawPeer(creator.socket(slow)).joined();
    await waitFor(() => readsToken(raw), 'the edit on disk');
    raw.close();
    before.close();
    await server.kill();
    await server.startAgain();
    const elsewhere = [creator.open(other), creator.open(other)] as const;
    await Promise.all(elsewhere.map((page) => page.synced()));
    const bystander = await new RawPeer(creator.socket(other)).joined();

    disk.stall('load');
    const begun = performance.now();
    const visitor = await new RawPeer(creator.socket(slow)).open();
    visitor.hello();
    await disk.stalled('load');
    const page = creator.open(slow);
    page.doc.getArray('tokens').push(['typed meanwhile']);
    await waitFor(() => visitor.beats().length > 0, 'the answer to hello');
    await othersGoOn(server.url, elsewhere, bystander);
    await wait(Math.max(0, begun + LATENCY_MS - performance.now()));
    expect(page.provider.synced).toBe(false);
    expect(visitor.syncFrames(SYNC.step2)).toEqual([]);
    expect(visitor.closed).toBe(undefined);

    disk.resume('load');
    await page.synced();
    await waitFor(() => tokensIn(page).includes('kept'), 'the board');
    const late = creator.open(slow);
    await waitFor(() => tokensIn(late).length > 1, 'what was typed meanwhile');
    expect(tokensIn(late).sort()).toEqual(['kept', 'typed meanwhile']);
    for (const open of [page, late, ...elsewhere]) open.close();
    for (const peer of [visitor, bystander]) peer.close();
  });
});

/** While the store is held: the process says that it lives and does not take more; an open board works on. */
async function othersGoOn(
  url: string,
  [one, two]: readonly [OpenBoard, OpenBoard],
  bystander: RawPeer,
): Promise<void> {
  const asked = performance.now();
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  one.provider.awareness.setLocalState({ cursor: { x: 1, y: 2 } });
  const isSeen = () => two.provider.awareness.getStates().has(one.doc.clientID);
  await waitFor(isSeen, 'a cursor on another board');
  const answers = bystander.syncFrames(SYNC.step2).length;
  bystander.send(syncFrame(SYNC.step1, Uint8Array.of(0)));
  await waitFor(() => bystander.syncFrames(SYNC.step2).length > answers, 'the whole of another board');
  expect(performance.now() - asked).toBeLessThan(AT_ONCE_MS);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
}

async function newBoard(browser: TestBrowser): Promise<string> {
  const created = await browser.post('/api/boards', { title: 'Plan' });
  return ((await created.json()) as CreateBoardResponse).id;
}

function tokensIn({ doc }: { readonly doc: Y.Doc }): string[] {
  return doc.getArray<string>('tokens').toArray();
}

/** Whether a peer has been given a token, in any frame. */
function readsToken(peer: RawPeer): boolean {
  const doc = new Y.Doc();
  for (const update of [...peer.syncFrames(SYNC.step2), ...peer.syncFrames(SYNC.update)])
    Y.applyUpdate(doc, update);
  return tokensIn({ doc }).length > 0;
}

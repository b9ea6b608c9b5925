import type { SessionResponse } from '@cap-commun/shared/http/schemas';
import type { NoteCode, SessionsResponse } from '@cap-commun/shared/http/workshop-schemas';
import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { MESSAGE } from '@cap-commun/shared/protocol/messages';
import { RECIPES } from '@cap-commun/shared/workshop/recipes/catalogue';
import { type SessionSummary, summarySchema } from '@cap-commun/shared/workshop/summary-schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RawPeer } from '../support/raw-peer.ts';
import type { TestBrowser } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer, tokenOf } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';
import { addNotes, textsIn, WorkshopPage } from '../support/workshop-page.ts';

let server: TestServer;
let board: TestBoard;
beforeEach(async () => {
  server = await startTestServer();
  board = await server.createBoard();
});
afterEach(() => server.close());

const peerOf = (browser: TestBrowser): RawPeer => new RawPeer(browser.socket(`${board.id}/notes`));

/** A browser that joins as somebody who is on the board already. */
async function sameAs(person: string): Promise<TestBrowser> {
  const browser = server.browser();
  const answer = await browser.post('/api/session', {
    token: tokenOf(board.links.partnerB),
    name: 'Inès, au téléphone',
    person,
  });
  if (!answer.ok) throw new Error(`join answered ${answer.status}`);
  return browser;
}

async function personOf(browser: TestBrowser): Promise<string> {
  const answer = (await (await browser.get('/api/session')).json()) as { memberships: { person: string }[] };
  return answer.memberships[0]?.person ?? '';
}

describe('private notes', () => {
  it('[PN2] [PN3] are a person’s own: another device needs a code from the first, once', async () => {
    const first = await server.join(board, 'partnerB', 'Inès');
    const pad = first.open(`${board.id}/notes`);
    await pad.synced();
    addNotes(pad.doc, 'Une idée');
    const phone = await sameAs(await personOf(first));
    await peerOf(phone).closedBy(CLOSE.notesElsewhere.code);
    const path = `/api/boards/${board.id}/notes`;
    expect((await phone.post(`${path}/code`, {})).status).toBe(409);
    const { code } = (await (await first.post(`${path}/code`, {})).json()) as NoteCode;
    const wrong = code === '00000000' ? '00000001' : '00000000';
    expect((await phone.post(`${path}/devices`, { code: wrong })).status).toBe(403);
    expect((await phone.post(`${path}/devices`, { code })).status).toBe(204);
    const onPhone = phone.open(`${board.id}/notes`);
    await waitFor(() => textsIn(onPhone.doc).includes('Une idée'), 'the note on the phone');
    addNotes(onPhone.doc, 'Du téléphone');
    await waitFor(() => textsIn(pad.doc).includes('Du téléphone'), 'the note on the first device');

    // A third without a code writes apart, and sees nothing of it.
    const third = await sameAs(await personOf(first));
    expect((await third.post(`${path}/devices`, { code })).status).toBe(403);
    expect((await third.post(`${path}/devices`, {})).status).toBe(204);
    const apart = third.open(`${board.id}/notes`);
    await apart.synced();
    expect(textsIn(apart.doc)).toEqual([]);
    for (const page of [pad, onPhone, apart]) page.close();
    const { notes } = server.running.services;
    const person = await personOf(first);
    const speaks = async (browser: TestBrowser) => {
      const answer = (await (await browser.get('/api/session')).json()) as SessionResponse;
      return notes.speaksFor(board.id, answer.memberships[0]?.membershipId ?? '', person);
    };
    expect([await speaks(first), await speaks(phone), await speaks(third)]).toEqual([true, true, false]);
    await first.delete('/api/session');
    expect(await speaks(phone)).toBe(true);
    await phone.delete('/api/session');
    expect(await speaks(third)).toBe(true);
  });

  it('[PN2] are given to no viewer, no program, nobody who is no person, and nobody else', async () => {
    await peerOf(await server.join(board, 'viewer')).closedBy(CLOSE.readOnly.code);
    await peerOf(server.program(board.links.partnerA)).closedBy(CLOSE.notAvailable.code);
    await peerOf(board.creator).closedBy(CLOSE.notAvailable.code);
    await peerOf(server.browser()).closedBy(CLOSE.notAvailable.code);
    expect((await board.creator.post(`/api/boards/${board.id}/notes/code`, {})).status).toBe(409);
  });

  it('[PN1] take notes and acknowledge them, and neither commands nor more than they hold', async () => {
    const browser = await server.join(board, 'partnerA', 'Ana');
    const peer = await peerOf(browser).joined();
    peer.hello();
    peer.sendCommand(5, { type: 'sign' });
    await waitFor(() => peer.commandResults().length === 1, 'the answer');
    expect(peer.commandResults()[0]?.result).toEqual({ ok: false, code: 'unknown-command' });
    expect(peer.frames.filter((frame) => frame[0] === MESSAGE.state)).toEqual([]);
    const pad = browser.open(`${board.id}/notes`);
    await pad.synced();
    const closed: number[] = [];
    pad.provider.on('connection-close', (event) => closed.push(event?.code ?? 0));
    addNotes(pad.doc, 'x'.repeat(300_000));
    await waitFor(() => closed.includes(CLOSE.tooLarge.code), 'the limit');
    pad.close();
    peer.close();
  });

  it('[PN5] close with the board’s connections, and are gone with the board', async () => {
    const ana = await server.join(board, 'partnerA', 'Ana');
    const bo = await server.join(board, 'partnerB', 'Bo');
    const [ofAna, ofBo] = [await peerOf(ana).joined(), await peerOf(bo).joined()];
    await board.creator.post(`/api/boards/${board.id}/links/partnerA/revoke`, {});
    await ofAna.closedBy(CLOSE.revoked.code);
    expect(ofBo.closed).toBeUndefined();
    await board.creator.delete(`/api/boards/${board.id}`);
    await ofBo.closedBy(CLOSE.deleted.code);
    expect(await server.running.services.store.notesIn(board.id, '')).toEqual([]);
  });

  it('[PN4] of a round that never was are nobody’s', async () => {
    const ana = await server.join(board, 'partnerA', 'Ana');
    await new RawPeer(ana.socket(`${board.id}/notes?round=x.alone.1`)).closedBy(CLOSE.roundOver.code);
  });
});

describe('what came of sessions', () => {
  it('[WS8] is listed for every member, and told as data, in Markdown and as a table, in either language', async () => {
    const sarah = await WorkshopPage.open(await server.join(board, 'facilitator', 'Sarah'), board.id);
    await sarah.starts(RECIPES['weekly-point']);
    const editor = await server.join(board, 'partnerA', 'Ana');
    const decision = { id: 'd-1', type: 'decision', title: 'On décale', date: '2026-03-24', method: 'vote' };
    const file = { format: 'kpi-board-neutral', version: 1, entities: [decision], links: [] };
    expect((await editor.post(`/api/boards/${board.id}/import`, file)).status).toBe(200);
    await sarah.does({ kind: 'close', acceptsLoss: false });
    const viewer = await server.join(board, 'viewer');
    const path = `/api/boards/${board.id}/sessions`;
    const { sessions } = (await (await viewer.get(path)).json()) as SessionsResponse;
    expect(sessions).toMatchObject([
      { isOpen: false, people: 1, facilitator: 'Sarah', template: 'weekly-point' },
    ]);
    const at = `${path}/${sessions[0]?.id}/summary`;
    const summary = (await (await viewer.get(`${at}.json?lang=en`)).json()) as SessionSummary;
    expect(summarySchema.parse(summary)).toEqual(summary);
    expect(summary.name).toBe('Weekly point');
    expect(summary.decisions.map(({ title }) => title)).toContain('On décale');
    expect(await (await viewer.get(`${at}.md`)).text()).toContain('## Décidé');
    expect(await (await viewer.get(`${at}.csv?lang=en`)).text()).toContain('Decided,On décale');
    expect((await viewer.get(`${at}.md?lang=xx`)).status).toBe(400);
    expect((await viewer.get(`${path}/none/summary.json`)).status).toBe(404);
    sarah.close();
  });
});

import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { RawPeer, syncFrame } from '../support/raw-peer.ts';
import { startTestServer, type TestBoard, type TestServer, tokenOf } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

describe('who may do what', () => {
  let server: TestServer;
  let board: TestBoard;
  beforeAll(async () => {
    server = await startTestServer({ store: 'memory' });
    board = await server.createBoard({ title: 'Secret plan' });
  });
  afterAll(() => server.close());

  it("[AC1] a viewer's updates are dropped, and end its socket only when it goes on", async () => {
    const viewer = new RawPeer((await server.join(board, 'viewer')).socket(board.id));
    await viewer.joined();
    viewer.hello();
    expect(viewer.syncFrames(SYNC.step1)).toEqual([]);
    const doc = new Y.Doc();
    doc.getMap('cards').set('by-viewer', 1);
    viewer.send(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(doc)));
    viewer.sendUpdate(Y.encodeStateAsUpdate(doc));
    await waitFor(() => viewer.refusals().length === 1, 'the refusal');
    expect(viewer.refusals()).toEqual([{ code: 1, frame: 2 }]);
    for (let again = 0; again < 30; again += 1) viewer.sendUpdate(Y.encodeStateAsUpdate(doc));
    await viewer.closedBy(CLOSE.readOnly.code);
    const file = await (await board.creator.get(`/api/boards/${board.id}`)).text();
    expect(file).not.toContain('by-viewer');
  });

  it('[AC2] a foreign, null or missing origin is refused before the upgrade', async () => {
    const member = await server.join(board, 'partnerA');
    const { cookie = '' } = member;
    const port = new URL(server.url).port;
    const foreign = [
      'https://evil.example',
      'null',
      `http://127.0.0.1.evil.example:${port}`,
      `${server.url}1`,
    ];
    for (const origin of foreign) {
      const peer = new RawPeer(member.socket(board.id, { cookie, origin }));
      await waitFor(() => peer.closed !== undefined, `a refusal of ${origin}`);
      expect(peer.closed?.code).toBe(1006);
    }
    const without = new RawPeer(member.socket(board.id, { cookie }));
    await waitFor(() => without.closed !== undefined, 'a refusal without origin');
    const program = new RawPeer(
      server.browser().socket(board.id, { authorization: `Bearer ${tokenOf(board.links.partnerA)}` }),
    );
    await program.joined();
    expect(program.closed).toBeUndefined();
    program.close();
  });

  it('[AC3] unknown and forbidden look the same on the socket', async () => {
    const outsider = server.browser();
    const other = await server.createBoard();
    const unknown = new RawPeer(outsider.socket('AAAAAAAAAAAAAAAAAAAAAA'));
    const forbidden = new RawPeer(other.creator.socket(board.id));
    const anonymous = new RawPeer(outsider.socket(board.id));
    for (const peer of [unknown, forbidden, anonymous]) await peer.closedBy(CLOSE.notAvailable.code);
    expect(unknown.closed).toEqual(forbidden.closed);
    expect([unknown, forbidden, anonymous].flatMap(({ frames }) => frames)).toEqual([]);
    expect(server.running.services.hub.presentIn('AAAAAAAAAAAAAAAAAAAAAA')).toBe(0);
  });

  it('[AC3] unknown and forbidden look the same over HTTP', async () => {
    const other = await server.createBoard();
    const asked = ['', '/export.json', '/links'];
    for (const path of asked) {
      const unknown = await other.creator.get(`/api/boards/AAAAAAAAAAAAAAAAAAAAAA${path}`);
      const forbidden = await other.creator.get(`/api/boards/${board.id}${path}`);
      expect([unknown.status, await unknown.text()]).toEqual([forbidden.status, await forbidden.text()]);
      expect(unknown.status).toBe(404);
    }
    const viewer = await server.join(board, 'viewer');
    expect((await viewer.delete(`/api/boards/${board.id}`)).status).toBe(404);
    expect((await viewer.get(`/api/boards/${board.id}/links`)).status).toBe(404);
  });

  it('[AC4] a revoked link opens nothing, and its people leave at once with the reason', async () => {
    const own = await server.createBoard();
    const editor = await server.join(own, 'partnerA');
    const peer = await new RawPeer(editor.socket(own.id)).joined();
    const program = await new RawPeer(
      server.browser().socket(own.id, { authorization: `Bearer ${tokenOf(own.links.partnerA)}` }),
    ).joined();
    const stays = await new RawPeer((await server.join(own, 'partnerB')).socket(own.id)).joined();
    expect((await own.creator.post(`/api/boards/${own.id}/links/partnerA/revoke`, {})).status).toBe(200);
    await peer.closedBy(CLOSE.revoked.code);
    await program.closedBy(CLOSE.revoked.code);
    expect(stays.closed).toBeUndefined();
    await new RawPeer(editor.socket(own.id)).closedBy(CLOSE.revoked.code);
    const again = await server
      .browser()
      .post('/api/session', { token: tokenOf(own.links.partnerA), name: 'Again' });
    expect(again.status).toBe(404);
    stays.close();
  });

  it('[AC5] a replaced link opens nothing, its people stay, and the new one works', async () => {
    const own = await server.createBoard();
    const peer = await new RawPeer((await server.join(own, 'partnerA')).socket(own.id)).joined();
    const answer = await own.creator.post(`/api/boards/${own.id}/links/partnerA/replace`, {});
    const links = (await answer.json()) as { partnerA: string };
    const old = await server
      .browser()
      .post('/api/session', { token: tokenOf(own.links.partnerA), name: 'Old' });
    expect(old.status).toBe(404);
    const fresh = await server
      .browser()
      .post('/api/session', { token: tokenOf(links.partnerA), name: 'New' });
    expect(fresh.status).toBe(200);
    expect(peer.closed).toBeUndefined();
    peer.close();
  });

  it('[AC6] a deleted board says so to those who were on it, and to nobody else', async () => {
    const own = await server.createBoard();
    const editor = await server.join(own, 'partnerA');
    const peer = await new RawPeer(editor.socket(own.id)).joined();
    expect((await own.creator.delete(`/api/boards/${own.id}`)).status).toBe(204);
    await peer.closedBy(CLOSE.deleted.code);
    await new RawPeer(editor.socket(own.id)).closedBy(CLOSE.deleted.code);
    await new RawPeer(server.browser().socket(own.id)).closedBy(CLOSE.notAvailable.code);
  });

  it('[AC7] another site cannot act with a visitor’s session', async () => {
    const { cookie = '' } = board.creator;
    const url = `${server.url}/api/boards/${board.id}`;
    const foreign = await fetch(url, {
      method: 'DELETE',
      headers: { cookie, origin: 'https://evil.example' },
    });
    expect(foreign.status).toBe(403);
    const without = await fetch(url, { method: 'DELETE', headers: { cookie } });
    expect(without.status).toBe(403);
    const form = await fetch(`${server.url}/api/session`, {
      method: 'POST',
      headers: { origin: server.url, 'content-type': 'text/plain' },
      body: JSON.stringify({ token: tokenOf(board.links.viewer), name: 'Form' }),
    });
    expect(form.status).toBe(415);
    expect((await board.creator.get(`/api/boards/${board.id}`)).status).toBe(200);
  });

  it('[AC8] a token that is no token, or a forged one, opens nothing', async () => {
    const [id] = tokenOf(board.links.viewer).split('.');
    const forged = [`${id}.${'A'.repeat(43)}`, '', 'x', `${'A'.repeat(22)}.${'A'.repeat(43)}`, '__proto__.x'];
    const answers = await Promise.all(
      forged.map(async (token) => {
        const answer = await server.browser().post('/api/session', { token, name: 'Nobody' });
        return [answer.status, await answer.text()];
      }),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.[0]).toBe(404);
  });
});

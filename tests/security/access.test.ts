import { MemoryStore } from '@cap-commun/server/storage/memory/memory-store';
import type { PeopleResponse as People } from '@cap-commun/shared/http/schemas';
import { CLOSE, type CloseName } from '@cap-commun/shared/protocol/close-codes';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { RawPeer, syncFrame } from '../support/raw-peer.ts';
import { type TestBrowser, TRANSPORTS } from '../support/test-browser.ts';
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

  it('[AC10] one person is removed: they leave at once and for good, and nobody else does', async () => {
    const own = await server.createBoard();
    const marc = await server.join(own, 'partnerA', 'Marc');
    const ines = await server.join(own, 'partnerA', 'Inès');
    const peers = await Promise.all(
      [marc, ines, own.creator].map((browser) => new RawPeer(browser.socket(own.id)).joined()),
    );
    const people = async () =>
      (await own.creator.get(`/api/boards/${own.id}/people`)).json() as Promise<People>;
    const before = (await people()).people;
    expect(before.map(({ name, isPresent, isMe }) => [name, isPresent, isMe])).toEqual([
      ['', true, true],
      ['Marc', true, false],
      ['Inès', true, false],
    ]);
    const idOf = (name: string) => before.find((person) => person.name === name)?.id;
    const path = `/api/boards/${own.id}/people/${idOf('Marc')}`;
    expect((await marc.delete(path)).status).toBe(404);
    expect((await own.creator.delete(`/api/boards/${own.id}/people/${idOf('')}`)).status).toBe(404);
    expect((await board.creator.delete(path)).status).toBe(404);
    expect((await own.creator.delete(path)).status).toBe(200);
    await peers[0]?.closedBy(CLOSE.revoked.code);
    await new RawPeer(marc.socket(own.id)).closedBy(CLOSE.revoked.code);
    expect((await marc.get(`/api/boards/${own.id}`)).status).toBe(404);
    expect((await own.creator.delete(path)).status).toBe(404);
    expect((await people()).people.map(({ name }) => name)).toEqual(['', 'Inès']);
    const file = await (await own.creator.get(`/api/boards/${own.id}`)).text();
    expect(file).toContain('Marc');
    expect(peers[1]?.closed).toBeUndefined();
    expect(peers[2]?.closed).toBeUndefined();
    for (const peer of peers) peer.close();
  });

  it('[AC11] who joins while the link is being revoked does not get in', async () => {
    const store = new MemoryStore();
    const racing = await startTestServer({ store });
    const own = await racing.createBoard();
    const save = store.saveMembership.bind(store);
    store.saveMembership = async (membership) => {
      store.saveMembership = save;
      expect((await own.creator.post(`/api/boards/${own.id}/links/viewer/revoke`, {})).status).toBe(200);
      return save(membership);
    };
    const late = racing.browser();
    const joined = await late.post('/api/session', { token: tokenOf(own.links.viewer), name: 'Late' });
    expect(joined.status).toBe(404);
    expect((await late.get(`/api/boards/${own.id}`)).status).toBe(404);
    expect(await store.membershipsOn(own.id)).toHaveLength(1);
    await racing.close();
  });

  it.each(TRANSPORTS)(
    '[AC12] what ends or changes access reaches open connections over a %s',
    async (transport) => {
      const own = await server.createBoard();
      const acts: readonly [CloseName, (browser: TestBrowser, id: string) => Promise<Response>][] = [
        ['revoked', () => own.creator.post(`/api/boards/${own.id}/links/partnerA/revoke`, {})],
        ['revoked', (_browser, id) => own.creator.delete(`/api/boards/${own.id}/people/${id}`)],
        ['notAvailable', (browser) => browser.delete('/api/session')],
        [
          'roleChanged',
          (browser) =>
            browser.post('/api/session', { token: tokenOf(own.links.viewer), name: 'Reader', replace: true }),
        ],
      ];
      for (const [reason, act] of acts) {
        const renewed = await own.creator.post(`/api/boards/${own.id}/links/partnerA/replace`, {});
        const links = { ...own.links, ...((await renewed.json()) as { partnerA: string }) };
        const browser = await server.join({ ...own, links }, 'partnerA');
        const page = browser.open(own.id, new Y.Doc(), transport);
        await page.synced();
        const codes: number[] = [];
        page.provider.on('connection-close', (event) => codes.push(event?.code ?? 0));
        const { people } = (await (await own.creator.get(`/api/boards/${own.id}/people`)).json()) as People;
        const start = performance.now();
        expect((await act(browser, people.at(-1)?.id ?? '')).status).toBeLessThan(300);
        await waitFor(() => codes.length > 0, `a close for ${reason}`);
        expect(performance.now() - start).toBeLessThan(2_000);
        expect(codes[0]).toBe(CLOSE[reason].code);
        if (reason === 'roleChanged') {
          page.close();
          const peer = await new RawPeer(browser.raw(own.id, transport)).joined();
          peer.hello();
          peer.sendUpdate(Uint8Array.of(0, 0));
          await waitFor(() => peer.refusals().length > 0, 'a refusal in the new role');
          peer.close();
        }
        page.close();
      }
    },
  );

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

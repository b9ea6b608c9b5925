import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { CreateBoardResponse } from '@cap-commun/shared/http/schemas';
import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { SYNC } from '@cap-commun/shared/protocol/messages';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ProcessServer } from '../support/process-server.ts';
import { RawPeer, syncFrame } from '../support/raw-peer.ts';
import { TestBrowser } from '../support/test-browser.ts';
import { tokenOf } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

const PRLIMIT = '/usr/bin/prlimit';

/** Lets the files of a process grow no further, or lifts that: every write past the limit fails, as on a full disk. */
function limitFiles(server: ProcessServer, bytes: number | 'unlimited'): void {
  execFileSync(PRLIMIT, [`--pid=${server.pid}`, `--fsize=${bytes}:unlimited`]);
}

describe('a full disk', () => {
  it.runIf(existsSync(PRLIMIT))(
    '[UP4] refuses, shows nothing that is not kept, and goes on once there is room, in the same process',
    async () => {
      const server = await ProcessServer.start();
      const creator = new TestBrowser(server.url);
      const created = await creator.post('/api/boards', { title: 'Plan' });
      const board = (await created.json()) as CreateBoardResponse;
      const partner = new TestBrowser(server.url);
      await partner.post('/api/session', { token: tokenOf(board.links.partnerA), name: 'Ana' });
      const [page, other] = [creator.open(board.id), partner.open(board.id)];
      await Promise.all([page.synced(), other.synced()]);
      page.doc.getMap('cards').set('before', 1);
      await waitFor(() => other.doc.getMap('cards').has('before'), 'the edit before');

      limitFiles(server, 1);
      const writer = await new RawPeer(partner.socket(board.id)).joined();
      writer.hello();
      const doc = new Y.Doc();
      doc.getMap('cards').set('lost?', 1);
      writer.send(syncFrame(SYNC.step2, Y.encodeStateAsUpdate(doc)));
      await writer.closedBy(CLOSE.tryLater.code);
      expect(writer.acks()).toEqual([]);
      page.doc.getMap('cards').set('waiting', 1);
      const refused = await creator.post('/api/boards', { title: 'Un autre' });
      expect([refused.status, ((await refused.json()) as { type: string }).type]).toEqual([
        503,
        '/problems/store-unavailable',
      ]);
      const reader = await new RawPeer(creator.socket(board.id)).joined();
      const seen = new Y.Doc();
      for (const update of reader.syncFrames(SYNC.step2)) Y.applyUpdate(seen, update);
      expect([...seen.getMap('cards').keys()]).toContain('before');
      expect([...seen.getMap('cards').keys()]).not.toContain('lost?');
      expect(other.doc.getMap('cards').has('waiting')).toBe(false);

      limitFiles(server, 'unlimited');
      await waitFor(() => other.doc.getMap('cards').has('waiting'), 'the edit that waited', 30_000);
      expect((await creator.post('/api/boards', { title: 'Un autre' })).status).toBe(201);
      page.close();
      other.close();
      await server.kill();
      await server.startAgain();
      const again = creator.open(board.id);
      await again.synced();
      expect(again.doc.getMap('cards').has('waiting')).toBe(true);
      again.close();
      await server.remove();
    },
  );
});

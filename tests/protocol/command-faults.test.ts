import type { BoardStore } from '@cap-commun/server/storage/board-store';
import { MemoryStore } from '@cap-commun/server/storage/memory/memory-store';
import { type Subject, subjectKey } from '@cap-commun/shared/consent/subject';
import { CLOSE } from '@cap-commun/shared/protocol/close-codes';
import { describe, expect, it } from 'vitest';
import { RawPeer } from '../support/raw-peer.ts';
import { SigningPage } from '../support/signing-page.ts';
import { startTestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

/** A store whose signatures or commits fail on demand. */
class BrittleStore extends MemoryStore implements BoardStore {
  failsSignatures = false;
  failsCommitsAfterSignature = false;
  #failsCommits = false;

  override async saveSignature(...args: Parameters<BoardStore['saveSignature']>): Promise<void> {
    if (this.failsSignatures) throw new Error('disk full');
    await super.saveSignature(...args);
    this.#failsCommits = this.failsCommitsAfterSignature;
  }

  override async commit(...args: Parameters<BoardStore['commit']>): Promise<void> {
    if (!this.#failsCommits) return super.commit(...args);
    this.#failsCommits = false;
    throw new Error('disk full');
  }
}

const SPLIT: Subject = { kind: 'split', entity: 's1' };
const SPLIT_CARD = { id: 's1', type: 'split', kind: 'lead', shares: [{ partner: 'brand-a', pct: 100 }] };

async function open(env: Record<string, string> = {}) {
  const store = new BrittleStore();
  const server = await startTestServer({ store, env });
  const board = await server.createBoard();
  const ana = await SigningPage.open(await server.join(board, 'partnerA', 'Ana'), board.id);
  ana.edit({ op: 'create', entity: SPLIT_CARD });
  return { store, server, board, ana };
}

describe('commands when things fail', () => {
  it('[SG4] a signature that is not on disk is not claimed, and the same request works once the store heals', async () => {
    const { store, server, ana } = await open();
    store.failsSignatures = true;
    expect(await ana.sign(SPLIT, 9_001)).toEqual({ ok: false, code: 'unavailable' });
    expect(ana.card('s1').agreedBy).toBeUndefined();
    expect(ana.records).toEqual([]);
    store.failsSignatures = false;
    expect(await ana.sign(SPLIT, 9_001)).toEqual({ ok: true });
    await ana.sees('s1', ({ agreedBy }) => agreedBy !== undefined, 'the claim');
    ana.close();
    await server.close();
  });

  it('[SG8] a record whose claim was lost is claimed when it is signed again', async () => {
    const { store, server, board, ana } = await open();
    store.failsCommitsAfterSignature = true;
    // The failed commit closes every socket of the board: the answer may be lost with it.
    void ana.sign(SPLIT).catch(() => undefined);
    await waitFor(() => !ana.page.provider.synced, 'the closed socket');
    expect((await store.signaturesOf(board.id)).map(({ subject }) => subject)).toEqual([subjectKey(SPLIT)]);
    store.failsCommitsAfterSignature = false;
    ana.close();

    const again = await SigningPage.open(await server.join(board, 'facilitator', 'Fay'), board.id);
    expect(again.records.map(({ name }) => name)).toEqual(['Ana']);
    expect(again.card('s1').agreedBy).toBeUndefined();
    again.edit({ op: 'set', id: again.person, path: ['partner'], value: 'brand-a' });
    expect(await again.sign(SPLIT)).toEqual({ ok: true });
    await again.sees('s1', ({ agreedBy }) => agreedBy !== undefined, 'the claim');
    again.close();
    await server.close();
  });

  it('[SG9] too many are answered as too fast, and end who does not stop', async () => {
    const { server, board, ana } = await open({ RATE_LIMITS: 'on' });
    const other = await new RawPeer((await server.join(board, 'viewer')).socket(board.id)).joined();
    other.sendCommand(1, { type: 'of-tomorrow' });
    await waitFor(() => other.commandResults().length === 1, 'the first answer');
    for (let id = 2; id <= 400; id += 1) other.sendCommand(id, { type: 'of-tomorrow' });
    await other.closedBy(CLOSE.overloaded.code);
    const codes = other.commandResults().map(({ result }) => (result.ok ? 'ok' : result.code));
    expect(new Set(codes)).toEqual(new Set(['unknown-command', 'too-fast']));
    expect(await ana.sign(SPLIT)).toEqual({ ok: true });
    ana.close();
    await server.close();
  });

  it('[SG11] a state that cannot be read is told when it can be', async () => {
    const store = new (class extends MemoryStore {
      failures = 1;
      override async signaturesOf(board: string): ReturnType<BoardStore['signaturesOf']> {
        this.failures -= 1;
        if (this.failures >= 0) throw new Error('disk gone');
        return super.signaturesOf(board);
      }
    })();
    const server = await startTestServer({ store });
    const board = await server.createBoard();
    const ana = await SigningPage.open(await server.join(board, 'partnerA'), board.id);
    expect(store.failures).toBeLessThan(0);
    expect(ana.states).toMatchObject([{ topic: 'signatures', value: [] }]);
    ana.close();
    await server.close();
  });

  it('[SG11] who does not read is told when it reads again, and only the last', async () => {
    const { server, board, ana } = await open({ MAX_BUFFERED_BYTES: '65536' });
    const socket = (await server.join(board, 'partnerB')).socket(board.id);
    const slow = await new RawPeer(socket).joined();
    slow.hello();
    await waitFor(() => slow.states('signatures').length === 1, 'the first state');
    socket.pause();
    const [peer] = [...(await server.running.services.hub.room(board.id))!.peers].filter(
      ({ identity }) => identity.user.slot === 'B',
    );
    for (let round = 0; peer!.bufferedBytes <= 65_536; round += 1) {
      ana.page.doc.getMap('t').set('k', `${round} ${'x'.repeat(200_000)}`);
      await ana.withdraw(SPLIT);
    }
    expect(await ana.sign(SPLIT)).toEqual({ ok: true });
    socket.resume();
    await waitFor(
      () => JSON.stringify(slow.states('signatures').at(-1)?.value).includes('Ana'),
      'the last state',
    );
    const revisions = slow.states('signatures').map(({ revision }) => revision);
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    slow.close();
    ana.close();
    await server.close();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimsSeenBy, NOW, SigningBoard, SPLIT, SPLIT_CARD } from '../support/signing-board.ts';
import { SigningPage } from '../support/signing-page.ts';
import { startTestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

let signing: SigningBoard;
beforeEach(async () => {
  signing = await SigningBoard.start();
});
afterEach(() => signing.close());

describe('signatures over time', () => {
  it('[SG10] are in no export', async () => {
    const [ana] = await signing.bothSides(SPLIT_CARD);
    await ana.sign(SPLIT);
    for (const path of ['', '/export.json', '/export.csv', '/export.md']) {
      const text = await (await signing.board.creator.get(`/api/boards/${signing.board.id}${path}`)).text();
      expect(text).toContain('Leads qualifiés');
      expect(text).not.toContain(String(NOW));
    }
  });

  it('[SG10] are there after a restart, and gone with their board', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'cap-commun-signatures-'));
    const first = await startTestServer({ dataFolder });
    const plan = await first.createBoard();
    const ana = await SigningPage.open(await first.join(plan, 'partnerA', 'Ana'), plan.id);
    ana.edit(SPLIT_CARD);
    await ana.sign(SPLIT);
    const before = ana.records;
    expect(before).toHaveLength(1);
    ana.close();
    await first.close();

    const second = await startTestServer({ dataFolder });
    const facilitator = await second.join(plan, 'facilitator');
    const late = await SigningPage.open(facilitator, plan.id);
    expect(late.records).toEqual(before);
    late.close();
    expect((await facilitator.delete(`/api/boards/${plan.id}`)).status).toBe(204);
    expect(await second.running.services.store.signaturesOf(plan.id)).toEqual([]);
    await second.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it('[SG10] of a file come in as claims that the server has not recorded, until they are confirmed', async () => {
    const entities = [
      { id: 'nuvia', type: 'partner', title: 'Nuvia' },
      { id: 'ditec', type: 'partner', title: 'Ditec' },
      { id: 'prog', type: 'partnership', title: 'P', launch: '2026-04-20' },
      {
        id: 's1',
        type: 'split',
        kind: 'lead',
        shares: [
          { partner: 'nuvia', pct: 60 },
          { partner: 'ditec', pct: 40 },
        ],
        agreedShares: [
          { partner: 'nuvia', pct: 60 },
          { partner: 'ditec', pct: 40 },
        ],
        agreedBy: ['nuvia', 'ditec'],
        agreedOn: '2026-01-28',
      },
      { id: 'g1', type: 'agreement', kind: 'nda', status: 'signed', signedBy: ['nuvia'] },
    ];
    const file = { format: 'kpi-board-neutral', version: 1, lang: 'fr', entities, links: [] };
    expect((await signing.board.creator.post(`/api/boards/${signing.board.id}/import`, file)).status).toBe(
      200,
    );
    const [ana, bo] = [await signing.page('partnerA', 'Ana'), await signing.page('partnerB', 'Bo')];
    expect(claimsSeenBy(ana, 's1')).toEqual(['ditec not-confirmed', 'nuvia not-confirmed']);
    expect(claimsSeenBy(ana, 'g1')).toEqual(['nuvia not-confirmed']);
    expect(await ana.sign(SPLIT)).toEqual({ ok: true });
    expect(await bo.sign(SPLIT)).toEqual({ ok: true });
    await waitFor(
      () => claimsSeenBy(ana, 's1').every((state) => state.endsWith(' confirmed')),
      'both confirmed',
    );
    expect(ana.card('s1')).toMatchObject({ agreedOn: '2026-01-28' });
    expect(ana.graph.all('decision')).toEqual([]);
  });
});

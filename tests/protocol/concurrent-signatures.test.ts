import { claimsOn, isSignedByAll } from '@cap-commun/shared/consent/confirmation';
import { bySubject, parseSignature, type Signature } from '@cap-commun/shared/consent/signature';
import { type Subject, subjectKey } from '@cap-commun/shared/consent/subject';
import { describe, expect, it } from 'vitest';
import { Random } from '../support/random.ts';
import { SigningPage } from '../support/signing-page.ts';
import { startTestServer, type TestBoard, type TestServer } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

const SEEDS = process.env.SOAK ? 60 : 4;
const ROUNDS = 10;
const SPLIT: Subject = { kind: 'split', entity: 's1' };
const CONTRACT: Subject = { kind: 'agreement', entity: 'g1' };
const OVERRIDE: Subject = { kind: 'override', entity: 'm1' };
const SUBJECTS = [SPLIT, CONTRACT, OVERRIDE];

/** How often each thing happens: two texts each, so that what was signed comes back now and then. */
const WEIGHTS = { sign: 10, withdraw: 3, share: 3, reason: 2, reopen: 1, rest: 2 };

async function act(page: SigningPage, random: Random): Promise<'reopen' | undefined> {
  switch (random.weighted(WEIGHTS)) {
    case 'sign': {
      const result = await page.sign(random.pick(SUBJECTS));
      if (!result.ok) expect(['changed', 'unknown-subject']).toContain(result.code);
      return undefined;
    }
    case 'withdraw':
      expect(await page.withdraw(random.pick(SUBJECTS))).toEqual({ ok: true });
      return undefined;
    case 'share':
      page.edit({ op: 'set', id: 's1', path: ['shares', 'brand-a', 'pct'], value: random.pick([60, 55]) });
      return undefined;
    case 'reason':
      page.edit({
        op: 'set',
        id: 'g1',
        path: ['escalation'],
        value: random.pick(['La direction', 'Le comité']),
      });
      return undefined;
    case 'reopen':
      return 'reopen';
    case 'rest':
      return undefined;
  }
}

async function play(seed: number): Promise<void> {
  const random = new Random(seed);
  const server = await startTestServer({ store: 'memory' });
  const board = await server.createBoard();
  const browsers = [
    await server.join(board, 'partnerA', 'Ana'),
    await server.join(board, 'partnerA', 'Al'),
    await server.join(board, 'partnerB', 'Bo'),
    await server.join(board, 'partnerB', 'Bea'),
  ];
  let pages = await Promise.all(browsers.map((browser) => SigningPage.open(browser, board.id)));
  const [first] = pages;
  first?.edit(
    {
      op: 'create',
      entity: {
        id: 's1',
        type: 'split',
        shares: [
          { partner: 'brand-a', pct: 60 },
          { partner: 'brand-b', pct: 40 },
        ],
      },
    },
    { op: 'create', entity: { id: 'g1', type: 'agreement', kind: 'contract', title: 'Contrat' } },
    {
      op: 'create',
      entity: { id: 'm1', type: 'metric', title: 'Vues', override: { verdict: 'weak', label: 'Vues' } },
    },
  );
  await waitFor(() => pages.every((page) => page.card('m1').type === 'metric'), 'the cards everywhere');
  for (let round = 0; round < ROUNDS; round += 1) {
    const wishes = await Promise.all(pages.map((page) => act(page, random)));
    pages = await Promise.all(
      pages.map(async (page, index) => {
        const browser = browsers[index];
        if (wishes[index] !== 'reopen' || !browser) return page;
        page.close();
        return SigningPage.open(browser, board.id);
      }),
    );
  }
  await settled(server, board, pages);
  check(await recordsOf(server, board), pages);
  for (const page of pages) page.close();
  await server.close();
}

async function recordsOf(server: TestServer, board: TestBoard): Promise<readonly Signature[]> {
  const stored = await server.running.services.store.signaturesOf(board.id);
  return stored.flatMap(({ record }) => parseSignature(record) ?? []);
}

/** Waits until every page says the same, and has been told what the store holds. */
async function settled(server: TestServer, board: TestBoard, pages: readonly SigningPage[]): Promise<void> {
  await server.running.services.hub.flush();
  const wanted = JSON.stringify(await recordsOf(server, board));
  await waitFor(
    () => pages.every((page) => JSON.stringify(page.records) === wanted),
    'the same records everywhere',
  );
  const cardsOf = (page: SigningPage) =>
    JSON.stringify(['s1', 'g1', 'm1'].map((id) => sorted(page.card(id))));
  await waitFor(() => new Set(pages.map(cardsOf)).size === 1, 'the same cards everywhere');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, inner]) => [key, sorted(inner)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

function check(records: readonly Signature[], [page]: readonly SigningPage[]): void {
  if (!page) throw new Error('no page');
  const keys = records.map(({ subject, person }) => `${subjectKey(subject)} ${person}`);
  expect(new Set(keys).size, 'one record of a subject by a person').toBe(keys.length);
  const known = bySubject(records);
  const { graph } = page;
  const claims = SUBJECTS.flatMap((subject) =>
    'entity' in subject ? claimsOn(graph, subject.entity, known) : [],
  );
  const unfounded = claims.filter(({ state }) => state === 'not-confirmed');
  expect(unfounded, 'claims without a record, where nobody forges any').toEqual([]);
  for (const record of records) {
    const by = record.subject.kind === 'override' ? record.person : record.partner;
    const isClaimed = claims.some(
      (claim) => subjectKey(claim.subject) === subjectKey(record.subject) && claim.by === by,
    );
    expect(isClaimed, `a claim for the record ${subjectKey(record.subject)} by ${by}`).toBe(true);
  }
  const split = graph.getAs('split', 's1');
  const isAgreed = isSignedByAll(graph, SPLIT, known);
  if (isAgreed) expect(split?.agreedShares, 'the copy of what both signed').toEqual(split?.shares);
  if (split?.agreedOn !== undefined)
    expect([...(split.agreedBy ?? [])].sort()).toEqual(['brand-a', 'brand-b']);
  else expect(isAgreed, 'a day for what both signed').toBe(false);
  const contract = graph.getAs('agreement', 'g1');
  if (isSignedByAll(graph, CONTRACT, known)) expect(contract?.status).toBe('signed');
  if (contract?.status === 'signed') expect(contract.signedBy).toHaveLength(2);
}

describe('people who sign, withdraw and edit at the same time', () => {
  it.each(Array.from({ length: SEEDS }, (_, index) => index + 1))(
    '[SG4] [SG5] [SG6] end with records and claims that fit each other (seed %i)',
    (seed) => play(seed),
  );
});

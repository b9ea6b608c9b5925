import { standingOf } from '@cap-commun/shared/consent/confirmation';
import { bySubject } from '@cap-commun/shared/consent/signature';
import type { Subject } from '@cap-commun/shared/consent/subject';
import { readBoard } from '@cap-commun/shared/document/board-document';
import type { Edit } from '@cap-commun/shared/domain/edit';
import { MAX_COMMAND_BYTES } from '@cap-commun/shared/protocol/commands';
import { MESSAGE } from '@cap-commun/shared/protocol/messages';
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RawPeer } from '../support/raw-peer.ts';
import { claimsSeenBy, create, NOW, SigningBoard, SPLIT, SPLIT_CARD } from '../support/signing-board.ts';
import { SigningPage } from '../support/signing-page.ts';
import { TRANSPORTS } from '../support/test-browser.ts';
import { startTestServer, type TestBoard, type TestServer, tokenOf } from '../support/test-server.ts';
import { waitFor } from '../support/wait-for.ts';

const TODAY = '2026-03-24';
const CONTRACT: Subject = { kind: 'agreement', entity: 'g1' };
const OVERRIDE: Subject = { kind: 'override', entity: 'm1' };
const GATE: Subject = { kind: 'gate' };
const REASON = 'Cette lecture décide du budget du mois suivant.';

const set = (id: string, path: [string, ...string[]], value: unknown): Edit => ({
  op: 'set',
  id,
  path,
  value,
});

let signing: SigningBoard;
let server: TestServer;
let board: TestBoard;
let pages: SigningPage[];
beforeEach(async () => {
  signing = await SigningBoard.start();
  ({ server, board, pages } = signing);
});
afterEach(() => signing.close());

const page: SigningBoard['page'] = (link, name) => signing.page(link, name);
const bothSides: SigningBoard['bothSides'] = (...edits) => signing.bothSides(...edits);

describe('signing', () => {
  it('[SG1] [SG4] is recorded under the session’s name, brand and the server’s time, then claimed, then told', async () => {
    const [ana, bo] = await bothSides(SPLIT_CARD);
    expect(await ana.sign(SPLIT)).toEqual({ ok: true });
    await waitFor(() => bo.records.length === 1, 'the record at the other');
    const { person } = ana;
    expect(bo.records).toEqual([
      {
        subject: SPLIT,
        partner: 'brand-a',
        person,
        name: 'Ana',
        role: 'editor',
        at: NOW,
        content: { kind: 'lead', shares: { 'brand-a': 60, 'brand-b': 40 } },
      },
    ]);
    expect(bo.card('s1').agreedBy).toEqual(['brand-a']);
    expect(bo.card('s1').agreedOn).toBeUndefined();
    expect(claimsSeenBy(bo, 's1')).toEqual(['brand-a confirmed']);
  });

  it('[SG1] takes nothing of who signs from the frame', async () => {
    const [ana, bo] = await bothSides(SPLIT_CARD);
    const content = { kind: 'lead', shares: { 'brand-a': 60, 'brand-b': 40 } };
    const forged = { partner: 'brand-b', person: bo.person, name: 'Bo', role: 'facilitator', at: 1 };
    expect(await ana.command({ type: 'sign', subject: SPLIT, content, ...forged })).toEqual({ ok: true });
    await waitFor(() => ana.records.length === 1, 'the record');
    expect(ana.records[0]).toMatchObject({ partner: 'brand-a', person: ana.person, name: 'Ana', at: NOW });
  });

  it('[SG5] by every brand makes a split agreed, with its day, its copy and a decision', async () => {
    const [ana, bo] = await bothSides(SPLIT_CARD, { op: 'move', id: 's1', layout: { x: 10, y: 20 } });
    await ana.sign(SPLIT);
    await waitFor(() => bo.card('s1').agreedBy !== undefined, 'the first claim');
    await bo.sign(SPLIT);
    await ana.sees('s1', ({ agreedOn }) => agreedOn === TODAY, 'the agreement');
    expect(ana.card('s1').agreedBy).toEqual(['brand-a', 'brand-b']);
    expect(ana.card('s1').agreedShares).toEqual([
      { partner: 'brand-a', pct: 60 },
      { partner: 'brand-b', pct: 40 },
    ]);
    const { graph } = ana;
    const [decision] = graph.all('decision');
    expect(decision).toMatchObject({
      title: 'Leads qualifiés : 60/40, confirmé par chaque marque',
      date: TODAY,
      method: 'consensus',
    });
    expect(graph.out(decision?.id ?? '', 'decides')).toEqual(['s1']);
    expect(graph.in(decision?.id ?? '', 'participates')).toEqual([ana.person, bo.person].sort());
    expect(readBoard(ana.page.doc).layout.get(decision?.id ?? '')?.x).toBeGreaterThan(10);
    await ana.sign(SPLIT);
    expect(ana.graph.all('decision')).toHaveLength(1);
  });

  it('[SG5] again after a change asks both brands, and renews the copy', async () => {
    const [ana, bo] = await bothSides(SPLIT_CARD);
    await ana.sign(SPLIT);
    await waitFor(() => bo.card('s1').agreedBy !== undefined, 'the first claim');
    await bo.sign(SPLIT);
    await ana.sees('s1', ({ agreedOn }) => agreedOn === TODAY, 'the agreement');
    bo.edit(set('s1', ['shares', 'brand-a', 'pct'], 55), set('s1', ['shares', 'brand-b', 'pct'], 45));
    expect(await bo.sign(SPLIT)).toEqual({ ok: true });
    expect(claimsSeenBy(bo, 's1')).toEqual(['brand-a changed', 'brand-b confirmed']);
    expect(bo.card('s1').agreedShares).toMatchObject([{ pct: 60 }, { pct: 40 }]);
    await waitFor(() => claimsSeenBy(ana, 's1')[0] === 'brand-a changed', 'the change at the other');
    await ana.sign(SPLIT);
    await bo.sees('s1', (card) => JSON.stringify(card.agreedShares).includes('55'), 'the new copy');
    expect(claimsSeenBy(bo, 's1')).toEqual(['brand-a confirmed', 'brand-b confirmed']);
  });

  it('[SG5] by every brand makes an agreement signed, and drops a brand that has left', async () => {
    const contract = create('g1', 'agreement', { kind: 'contract', title: 'Contrat', signedBy: ['gone'] });
    const [ana, bo] = await bothSides(contract);
    await ana.sign(CONTRACT);
    await waitFor(() => bo.records.length === 1, 'the first record');
    expect(bo.card('g1').status).toBeUndefined();
    await bo.sign(CONTRACT);
    await ana.sees('g1', ({ status }) => status === 'signed', 'the signed contract');
    expect(ana.card('g1')).toMatchObject({ signedOn: TODAY, signedBy: ['brand-a', 'brand-b'] });
  });

  it('[SG3] counts what the signer has just written, and refuses what the board no longer says', async () => {
    const [ana, bo] = await bothSides(create('m1', 'metric', { title: 'Vues' }));
    const override = { verdict: 'decisive', justification: REASON, on: TODAY, label: 'Vues' };
    ana.edit(set('m1', ['override'], override));
    expect(await ana.sign(OVERRIDE)).toEqual({ ok: true });
    await bo.sees('m1', ({ override: seen }) => JSON.stringify(seen).includes(ana.person), 'the claim');
    const old = { verdict: 'weak', justification: REASON, label: 'Vues' };
    expect(await bo.command({ type: 'sign', subject: OVERRIDE, content: old })).toEqual({
      ok: false,
      code: 'changed',
    });
    expect(await bo.command({ type: 'sign', subject: CONTRACT, content: {} })).toEqual({
      ok: false,
      code: 'unknown-subject',
    });
    expect(bo.records).toHaveLength(1);
    expect(await bo.sign(OVERRIDE)).toEqual({ ok: true });
    await waitFor(() => claimsSeenBy(ana, 'm1').length === 2, 'both claims');
    expect(claimsSeenBy(ana, 'm1').every((state) => state.endsWith('confirmed'))).toBe(true);
  });

  it('[SG3] a waiver is signed for its very key', async () => {
    const waiver = { rule: 'agreement-missing', key: 'contract', justification: REASON };
    const [ana] = await bothSides(set('prog', ['waivers'], [waiver]));
    const subject: Subject = { kind: 'waiver', entity: 'prog', rule: 'agreement-missing', key: 'contract' };
    expect(await ana.sign({ ...subject, key: 'nda' })).toMatchObject({ ok: false });
    expect(await ana.sign(subject)).toEqual({ ok: true });
    await ana.sees('prog', ({ waivers }) => JSON.stringify(waivers).includes(ana.person), 'the claim');
    expect(ana.card('prog').waivers).toEqual([{ ...waiver, by: [ana.person] }]);
  });

  it('[SG6] is withdrawn with its claim and what rested on it, and only by the hand that signed', async () => {
    const [ana, bo] = await bothSides(
      SPLIT_CARD,
      create('g1', 'agreement', { kind: 'contract', title: 'C' }),
    );
    for (const subject of [SPLIT, CONTRACT]) {
      await ana.sign(subject);
      await waitFor(() => bo.records.some(({ subject: seen }) => seen.kind === subject.kind), 'the record');
      await bo.sign(subject);
    }
    await ana.sees('g1', ({ status }) => status === 'signed', 'the contract');
    for (const subject of [SPLIT, CONTRACT]) expect(await bo.withdraw(subject)).toEqual({ ok: true });
    await ana.sees('g1', ({ status }) => status === 'agreed', 'the contract that is no longer signed');
    expect(ana.card('s1')).toMatchObject({ agreedBy: ['brand-a'] });
    expect(ana.card('s1').agreedOn).toBeUndefined();
    expect(ana.card('s1').agreedShares).toBeUndefined();
    expect(ana.card('g1').signedBy).toEqual(['brand-a']);
    expect(ana.card('g1').signedOn).toBeUndefined();
    expect(ana.records.map(({ person }) => person)).toEqual([ana.person, ana.person]);
  });

  it('[SG6] stays a brand’s while another of its people has signed', async () => {
    const [ana] = await bothSides(SPLIT_CARD);
    const al = await page('partnerA', 'Al');
    await ana.sign(SPLIT);
    await al.sign(SPLIT);
    await ana.withdraw(SPLIT);
    await waitFor(() => al.records.length === 1, 'the record that is left');
    expect(al.card('s1').agreedBy).toEqual(['brand-a']);
    await al.withdraw(SPLIT);
    await al.sees('s1', ({ agreedBy }) => agreedBy === undefined, 'the withdrawn claim');
  });

  it('[SG6] gives a brand its last word, whoever of its people says it', async () => {
    const clock = { now: NOW };
    const own = await startTestServer({ store: 'memory', now: () => clock.now });
    const plan = await own.createBoard();
    const open = async (name: string) => SigningPage.open(await own.join(plan, 'partnerA', name), plan.id);
    const [ana, al] = [await open('Ana'), await open('Al')];
    ana.edit(SPLIT_CARD);
    const share = async (pct: number) => {
      ana.edit(set('s1', ['shares', 'brand-a', 'pct'], pct));
      await al.sees('s1', (card) => JSON.stringify(card).includes(`:${pct}`), 'the new share');
    };
    const sign = async (signer: SigningPage) => {
      clock.now += 1_000;
      expect(await signer.sign(SPLIT)).toEqual({ ok: true });
      await waitFor(() => signer.records.some(({ at }) => at === clock.now), 'the record');
      return claimsSeenBy(signer, 's1');
    };
    await share(60);
    expect(await sign(ana)).toEqual(['brand-a confirmed']);
    await share(55);
    expect(await sign(al)).toEqual(['brand-a confirmed']);
    await share(60);
    expect(claimsSeenBy(al, 's1')).toEqual(['brand-a changed']);
    expect(await sign(ana)).toEqual(['brand-a confirmed']);
    expect(await ana.withdraw(SPLIT)).toEqual({ ok: true });
    await al.sees('s1', ({ agreedBy }) => agreedBy === undefined, 'the withdrawn claim');
    expect(al.records).toEqual([]);
    for (const each of [ana, al]) each.close();
    await own.close();
  });

  it('[SG7] of the launch needs a clear gate, lives in the records alone, and falls when the board changes', async () => {
    const [ana, bo] = await bothSides(
      create('g1', 'agreement', { kind: 'contract', title: 'Contrat', status: 'signed' }),
      create('a1', 'action', { title: 'Webinaire', due: '2026-04-16' }),
      set('prog', ['launch'], '2026-04-20'),
      set('prog', ['end'], '2026-12-18'),
    );
    expect(await ana.sign(GATE)).toEqual({ ok: false, code: 'gate-not-clear' });
    expect(ana.records).toEqual([]);
    ana.edit({ op: 'link', link: { type: 'owns', from: ana.person, to: 'a1' } });
    expect(await ana.sign(GATE)).toEqual({ ok: true });
    await waitFor(() => bo.records.length === 1, 'the record');
    const standing = () => standingOf(bo.graph, GATE, 'brand-a', bySubject(bo.records));
    await waitFor(() => standing().state === 'confirmed', 'the signature');
    ana.edit(set('prog', ['budget'], 60_000));
    await waitFor(() => standing().state === 'changed', 'the fallen signature');
    expect(standing().changed[0]?.fr).toBe('le budget a changé');
  });

  it('[SG2] [SG7] of the shared sentence is in the records alone, and falls when a word of it changes', async () => {
    const vision: Subject = { kind: 'vision', entity: 'v1' };
    const [ana, bo] = await bothSides(
      create('v1', 'vision', { kind: 'shared', title: 'Toute PME essaie Nuvia' }),
    );
    expect(await ana.sign(vision)).toEqual({ ok: true });
    expect(await bo.sign(vision)).toEqual({ ok: true });
    await waitFor(() => ana.records.length === 2, 'both records');
    expect(ana.card('v1')).toEqual({
      id: 'v1',
      type: 'vision',
      kind: 'shared',
      title: 'Toute PME essaie Nuvia',
    });
    const standing = () => standingOf(ana.graph, vision, 'brand-b', bySubject([...ana.records]));
    expect(standing().state).toBe('confirmed');
    ana.edit(set('v1', ['title'], 'Une PME essaie Nuvia'));
    await waitFor(() => standing().state === 'changed', 'the fall');
    ana.edit(create('v2', 'vision', { kind: 'individual', title: 'À moi' }));
    const own = {
      type: 'sign',
      subject: { kind: 'vision', entity: 'v2' },
      content: { title: 'À moi' },
    } as const;
    expect(await ana.command(own)).toMatchObject({ ok: false, code: 'unknown-subject' });
  });

  it('[SG8] one request is carried out once, and signing twice is one signature', async () => {
    const [ana] = await bothSides(SPLIT_CARD);
    await ana.sign(SPLIT, 7_001);
    ana.edit(set('s1', ['shares', 'brand-a', 'pct'], 50));
    expect(await ana.command({ type: 'sign', subject: SPLIT, content: {} }, 7_001)).toEqual({ ok: true });
    expect(ana.records).toHaveLength(1);
    await ana.sign(SPLIT);
    await ana.sign(SPLIT);
    expect(ana.records.map(({ content }) => content.shares)).toEqual([{ 'brand-a': 50, 'brand-b': 40 }]);
  });
});

describe('who may sign', () => {
  it('[SG2] a viewer never, a facilitator for the brand of their card, a program never', async () => {
    const [ana] = await bothSides(SPLIT_CARD);
    const viewer = await page('viewer');
    await waitFor(() => viewer.card('s1').type === 'split', 'the split');
    const command = { type: 'sign', subject: SPLIT, content: { kind: 'lead', shares: {} } };
    expect(await viewer.sign(SPLIT)).toEqual({ ok: false, code: 'read-only' });
    expect(await viewer.withdraw(SPLIT)).toEqual({ ok: false, code: 'read-only' });
    const facilitator = await page('facilitator', 'Fay');
    await waitFor(() => facilitator.card('s1').type === 'split', 'the split');
    expect(await facilitator.sign(SPLIT)).toEqual({ ok: false, code: 'no-side' });
    facilitator.edit(set(facilitator.person, ['partner'], 'brand-b'));
    expect(await facilitator.sign(SPLIT)).toEqual({ ok: true });
    await waitFor(() => ana.records.length === 1, 'the record');
    expect(ana.records[0]).toMatchObject({ partner: 'brand-b', role: 'facilitator', name: 'Fay' });

    const program = new RawPeer(
      server.browser().socket(board.id, { authorization: `Bearer ${tokenOf(board.links.partnerA)}` }),
    );
    await program.joined();
    program.hello();
    program.sendCommand(1, command);
    await waitFor(() => program.commandResults().length === 1, 'the answer');
    expect(program.commandResults()).toEqual([{ id: 1, result: { ok: false, code: 'no-person' } }]);
    program.close();
  });

  it('[SG2] nobody whose person card or brand is gone', async () => {
    const [ana, bo] = await bothSides(SPLIT_CARD);
    bo.edit(set(ana.person, ['archived'], true));
    await ana.sees(ana.person, ({ archived }) => archived === true, 'the archived person');
    expect(await ana.sign(SPLIT)).toEqual({ ok: false, code: 'no-person' });
    bo.edit(set('brand-b', ['archived'], true));
    expect(await bo.sign(SPLIT)).toEqual({ ok: false, code: 'no-side' });
    expect(bo.records).toEqual([]);
  });

  it('[SG2] a person who moves to the other brand by editing their card confirms nothing for it', async () => {
    const override = { verdict: 'decisive', justification: REASON, on: TODAY, label: 'Vues' };
    const [ana] = await bothSides(create('m1', 'metric', { title: 'Vues', override }));
    await ana.sign(OVERRIDE);
    await ana.sees('m1', ({ override: seen }) => JSON.stringify(seen).includes(ana.person), 'the claim');
    ana.edit(set(ana.person, ['partner'], 'brand-b'));
    await waitFor(() => ana.records.length === 1, 'the record');
    expect(claimsSeenBy(ana, 'm1')).toEqual([`${ana.person} not-confirmed`]);
  });
});

describe.each(TRANSPORTS)('a command over a %s', (transport) => {
  it('[SG9] that is no command closes its sender; one of an unknown type or shape is answered', async () => {
    const signer = await SigningPage.open(await server.join(board, 'partnerA'), board.id, transport);
    pages.push(signer);
    expect(await signer.command({ type: 'of-tomorrow' })).toEqual({ ok: false, code: 'unknown-command' });
    expect(await signer.command({ type: 'constructor' })).toEqual({ ok: false, code: 'unknown-command' });
    expect(await signer.command({ type: 'sign', subject: { kind: 'split' } })).toEqual({
      ok: false,
      code: 'bad-command',
    });
    const huge = { type: 'sign', subject: SPLIT, content: { title: 'x'.repeat(MAX_COMMAND_BYTES) } };
    expect(await signer.command(huge)).toEqual({ ok: false, code: 'too-large' });
    const peer = await new RawPeer((await server.join(board, 'partnerB')).raw(board.id, transport)).joined();
    const frame = encoding.createEncoder();
    encoding.writeVarUint(frame, MESSAGE.command);
    encoding.writeVarUint(frame, 1);
    encoding.writeVarString(frame, '[1]');
    peer.send(encoding.toUint8Array(frame));
    await peer.closedBy(4400);
    const cut = await new RawPeer((await server.join(board, 'viewer')).raw(board.id, transport)).joined();
    cut.send(encoding.toUint8Array(frame).subarray(0, 4));
    await cut.closedBy(4400);
    expect(signer.records).toEqual([]);
  });

  it('[SG4] [SG11] the state goes to who said hello, at once and after each change, with rising revisions', async () => {
    const signer = await SigningPage.open(await server.join(board, 'partnerA'), board.id, transport);
    pages.push(signer);
    const stock = await new RawPeer((await server.join(board, 'partnerB')).raw(board.id, transport)).joined();
    expect(signer.states).toMatchObject([{ topic: 'signatures', value: [] }]);
    signer.edit(SPLIT_CARD);
    await signer.sign(SPLIT);
    await signer.withdraw(SPLIT);
    await waitFor(() => signer.states.length === 3, 'three states');
    const revisions = signer.states.map(({ revision }) => revision);
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    expect(new Set(revisions).size).toBe(3);
    const late = await new RawPeer((await server.join(board, 'viewer')).raw(board.id, transport)).joined();
    late.hello();
    late.hello();
    await waitFor(() => late.states('signatures').length > 0, 'the state at a late comer');
    await signer.sign(SPLIT);
    await waitFor(() => late.states('signatures').length === 2, 'the change at the late comer');
    expect(stock.states()).toEqual([]);
    stock.close();
    late.close();
  });
});

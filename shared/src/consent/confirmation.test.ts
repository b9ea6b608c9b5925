import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../core/json.ts';
import { BoardGraph } from '../graph/board-graph.ts';
import { type SmallBoard, smallBoard } from '../rules/testing/small-board.ts';
import { approvedContent } from './approved-content.ts';
import { allClaims, claimsOn, isSignedByAll, standingOf } from './confirmation.ts';
import { bySubject, parseSignature, parseSignatures, type Signature } from './signature.ts';
import type { Subject } from './subject.ts';
import { handOf } from './who-may-sign.ts';

const graphOf = (cards: SmallBoard, links = '') => new BoardGraph(smallBoard(cards, { links }));
const SPLIT: Subject = { kind: 'split', entity: 's1' };
const SHARES = [
  { partner: 'x', pct: 60 },
  { partner: 'y', pct: 40 },
];

function signature(graph: BoardGraph, subject: Subject, over: Partial<Signature> = {}): Signature {
  const content = approvedContent(graph, subject) as JsonObject;
  return { subject, partner: 'x', person: 'p1', name: 'Ada', role: 'editor', at: 1, content, ...over };
}

describe('a claim', () => {
  it('is confirmed by a record of what the board says now', () => {
    const graph = graphOf({ s1: { shares: SHARES, agreedBy: ['x', 'y'] } });
    const known = bySubject([signature(graph, SPLIT)]);
    expect(claimsOn(graph, 's1', known).map(({ by, state }) => [by, state])).toEqual([
      ['x', 'confirmed'],
      ['y', 'not-confirmed'],
    ]);
    expect(isSignedByAll(graph, SPLIT, known)).toBe(false);
    const both = bySubject([
      signature(graph, SPLIT),
      signature(graph, SPLIT, { partner: 'y', person: 'p2' }),
    ]);
    expect(isSignedByAll(graph, SPLIT, both)).toBe(true);
  });

  it('says what changed since it was signed, and holds again when that is taken back', () => {
    const before = graphOf({ s1: { shares: SHARES, agreedBy: ['x'] } });
    const known = bySubject([signature(before, SPLIT)]);
    const after = graphOf({ s1: { shares: [{ partner: 'x', pct: 55 }], agreedBy: ['x'] } });
    const [claim] = claimsOn(after, 's1', known);
    expect(claim).toMatchObject({ state: 'changed', record: { name: 'Ada' } });
    expect(claim?.changed).toEqual([{ fr: 'les parts ont changé', en: 'the shares have changed' }]);
    expect(claimsOn(before, 's1', known)[0]?.state).toBe('confirmed');
  });

  it('of a brand is the last word of its people', () => {
    const graph = graphOf({ s1: { shares: SHARES, agreedBy: ['x'] } });
    const other = { kind: 'lead' };
    const state = (...records: Signature[]) => standingOf(graph, SPLIT, 'x', bySubject(records)).state;
    const colleague = { person: 'p3', at: 2 };
    expect(state(signature(graph, SPLIT), signature(graph, SPLIT, { ...colleague, content: other }))).toBe(
      'changed',
    );
    expect(state(signature(graph, SPLIT, { content: other }), signature(graph, SPLIT, colleague))).toBe(
      'confirmed',
    );
  });

  it('of a person needs that person, of the brand that the server knew', () => {
    const override = { verdict: 'decisive', justification: 'r', label: 'Vues', by: ['p1', 'p2'] };
    const subject: Subject = { kind: 'override', entity: 'm1' };
    const graph = graphOf({ m1: { title: 'Vues', override } });
    const known = bySubject([
      signature(graph, subject),
      signature(graph, subject, { partner: 'x', person: 'p2' }),
    ]);
    expect(claimsOn(graph, 'm1', known).map(({ by, state }) => [by, state])).toEqual([
      ['p1', 'confirmed'],
      ['p2', 'not-confirmed'],
    ]);
  });

  it('is found wherever the document makes one, of those who are there', () => {
    const graph = graphOf({
      s1: { shares: SHARES, agreedBy: ['x', 'gone'] },
      g1: { kind: 'nda', signedBy: ['y'] },
      m1: { title: 'Vues', override: { verdict: 'weak', by: 'p1' } },
      a1: { waivers: [{ rule: 'late-start', key: ' ', justification: 'r', by: ['p2', 'nobody'] }] },
    });
    const claims = allClaims(graph, new Map());
    expect(claims.map(({ subject, by }) => `${subject.kind} ${by}`).sort()).toEqual([
      'agreement y',
      'override p1',
      'split x',
      'waiver p2',
    ]);
    expect(claims.every(({ state }) => state === 'not-confirmed')).toBe(true);
  });

  it('names the first card of a group that changed, came or left', () => {
    const gate: Subject = { kind: 'gate' };
    const before = graphOf({ o1: { title: '120 démos', due: '2026-08-31' } });
    const known = bySubject([signature(before, gate)]);
    const changed = (cards: SmallBoard) =>
      standingOf(graphOf(cards), gate, 'x', known).changed.map(({ fr }) => fr);
    expect(changed({ o1: { title: '120 démos', due: '2026-09-30' } })).toEqual([
      'l’objectif « 120 démos » a changé',
    ]);
    expect(changed({ s1: { title: 'Leads', shares: SHARES } })).toEqual([
      'l’objectif « 120 démos » a été retiré',
      'la répartition « Leads » s’est ajoutée',
    ]);
    const money = { prog: { launch: '2026-03-02', end: '2026-12-18', currency: 'EUR', budget: 5 } };
    expect(changed({ ...money, o1: { title: '120 démos', due: '2026-08-31' } })).toEqual([
      'le budget a changé',
    ]);
    expect(changed({ prog: null })).toEqual(['ce qui était signé n’existe plus']);
  });
});

describe('records', () => {
  it('are read only when they are whole', () => {
    const record = signature(graphOf({ s1: { shares: SHARES } }), SPLIT);
    expect(parseSignature(JSON.parse(JSON.stringify(record)))).toEqual(record);
    for (const over of [
      { person: 'no id!' },
      { role: 'viewer' },
      { content: [] },
      { subject: {} },
      { at: '1' },
    ]) {
      expect(parseSignature({ ...record, ...over })).toBeNull();
    }
    expect(parseSignatures([record, 7, null])).toEqual([record]);
    expect(parseSignatures({})).toEqual([]);
  });
});

describe('handOf', () => {
  const graph = graphOf({ p3: { title: 'Zoé' }, y: { title: 'Yole', archived: true } });
  const split = (role: 'editor' | 'facilitator' | 'viewer', partner: string | null, person: string | null) =>
    handOf(graph, SPLIT, { role, partner, person });

  it('is an editor’s for the brand of their link, and a facilitator’s for that of their card', () => {
    expect(split('editor', 'x', 'p2')).toEqual({ ok: true, value: { person: 'p2', partner: 'x' } });
    expect(split('facilitator', null, 'p1')).toEqual({ ok: true, value: { person: 'p1', partner: 'x' } });
  });

  it('is nobody’s without the right to write, a card, or a live brand', () => {
    expect(split('viewer', 'x', 'p1')).toEqual({ ok: false, error: 'read-only' });
    expect(split('editor', 'x', null)).toEqual({ ok: false, error: 'no-person' });
    expect(split('editor', 'x', 'a1')).toEqual({ ok: false, error: 'no-person' });
    expect(split('editor', 'y', 'p1')).toEqual({ ok: false, error: 'no-side' });
    expect(split('facilitator', 'x', 'p3')).toEqual({ ok: false, error: 'no-side' });
    const waiver: Subject = { kind: 'waiver', entity: 'a1', rule: 'late-start' };
    expect(handOf(graph, waiver, { role: 'facilitator', partner: null, person: 'p3' })).toEqual({
      ok: true,
      value: { person: 'p3', partner: null },
    });
  });
});

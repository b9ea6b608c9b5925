import { describe, expect, it } from 'vitest';
import { BoardGraph } from '../graph/board-graph.ts';
import { type SmallBoard, smallBoard } from '../rules/testing/small-board.ts';
import { approvedContent } from './approved-content.ts';
import { isSameContent } from './same-content.ts';
import { type Subject, subjectKey } from './subject.ts';

function contentOf(subject: Subject, cards: SmallBoard, links = '') {
  return approvedContent(new BoardGraph(smallBoard(cards, { links })), subject);
}

const shares = (...pairs: readonly (readonly [string, number])[]) =>
  pairs.map(([partner, pct]) => ({ partner, pct }));

describe('approvedContent', () => {
  it('of a split is its kind and shares, whatever their order and cut', () => {
    const split: Subject = { kind: 'split', entity: 's1' };
    const content = contentOf(split, { s1: { kind: 'lead', shares: shares(['y', 40], ['x', 60]) } });
    expect(content).toEqual({ kind: 'lead', shares: { x: 60, y: 40 } });
    const cut = { s1: { kind: 'lead', title: 'Leads', shares: shares(['x', 59.9], ['x', 0.1], ['y', 40]) } };
    expect(isSameContent(contentOf(split, cut), content)).toBe(true);
    const edited = { s1: { kind: 'lead', shares: shares(['x', 55], ['y', 45]) } };
    expect(isSameContent(contentOf(split, edited), content)).toBe(false);
    expect(contentOf(split, { s1: { shares: [{ pct: 10 }, { partner: 'x', pct: 0 }] } })).toEqual({
      shares: { '': 10 },
    });
  });

  it('of an agreement is what it says, and not how far its signing is', () => {
    const agreement: Subject = { kind: 'agreement', entity: 'g1' };
    const words = { kind: 'governance', title: ' Gouvernance ', escalation: 'Les directions', channels: ' ' };
    const content = contentOf(agreement, { g1: words });
    expect(content).toEqual({ kind: 'governance', title: 'Gouvernance', escalation: 'Les directions' });
    const signed = { ...words, status: 'signed', signedBy: ['x', 'y'], signedOn: '2026-01-30', waivers: [] };
    expect(contentOf(agreement, { g1: signed })).toEqual(content);
    expect(contentOf(agreement, { g1: { ...words, conduct: 'Sans surprise' } })).not.toEqual(content);
  });

  it('of the shared sentence is its words; another vision, or one that says nothing, is nothing to sign', () => {
    const vision: Subject = { kind: 'vision', entity: 'v1' };
    expect(contentOf(vision, { v1: { kind: 'shared', title: ' Ensemble ', author: 'p1' } })).toEqual({
      title: 'Ensemble',
    });
    expect(contentOf(vision, { v1: { kind: 'shared', title: ' ' } })).toBeNull();
    expect(contentOf(vision, { v1: { kind: 'individual', title: 'À moi' } })).toBeNull();
  });

  it('of an override is the verdict, its reason and the title it was given for', () => {
    const override = { verdict: 'decisive', justification: ' Compte ', by: ['p1'], on: '2026-01-30' };
    const subject: Subject = { kind: 'override', entity: 'm1' };
    expect(contentOf(subject, { m1: { title: 'Vues', override: { ...override, label: 'Vues' } } })).toEqual({
      verdict: 'decisive',
      justification: 'Compte',
      label: 'Vues',
    });
    expect(contentOf(subject, { m1: { title: 'Vues', override: { by: ['p1'] } } })).toBeNull();
    expect(contentOf(subject, { m1: {} })).toBeNull();
  });

  it('of a waiver is its reason, for its very key', () => {
    const waivers = [
      { rule: 'late-start', justification: 'Le salon a bougé', by: ['p1'] },
      { rule: 'raci-duplicate-role', key: 'p1', justification: 'Petite équipe', by: ['p1'] },
    ];
    const of = (key?: string, rule = 'raci-duplicate-role') =>
      contentOf({ kind: 'waiver', entity: 'a1', rule, ...(key && { key }) }, { a1: { waivers } });
    expect(of('p1')).toEqual({ rule: 'raci-duplicate-role', key: 'p1', justification: 'Petite équipe' });
    expect(of(undefined, 'late-start')).toEqual({ rule: 'late-start', justification: 'Le salon a bougé' });
    expect(of('p2')).toBeNull();
    expect(of()).toBeNull();
  });

  it('of the gate is dates, money, objectives, decisive metrics, splits and agreements', () => {
    const cards: SmallBoard = {
      prog: { launch: '2026-03-02', end: '2026-12-18', budget: 60_000, currency: 'EUR', lead: 'p1' },
      o1: { title: '120 démos', due: '2026-08-31' },
      m1: { title: 'Démos', target: 120, unit: 'démos', baseline: 3 },
      m2: { title: 'Vues', target: 9 },
      s1: { kind: 'lead', shares: shares(['x', 60], ['y', 40]), agreedBy: ['x'] },
      g1: { kind: 'contract', title: 'Contrat', status: 'signed' },
      g2: { kind: 'nda', archived: true },
      a1: { title: 'Webinaire' },
    };
    const content = contentOf({ kind: 'gate' }, cards, 'm1 measures o1; m2 measures a1');
    expect(content).toEqual({
      launch: '2026-03-02',
      end: '2026-12-18',
      budget: 60_000,
      currency: 'EUR',
      lead: 'p1',
      objectives: { o1: { title: '120 démos', due: '2026-08-31' } },
      metrics: { m1: { title: 'Démos', target: 120, unit: 'démos' } },
      splits: { s1: { kind: 'lead', shares: { x: 60, y: 40 } } },
      agreements: { g1: { kind: 'contract', status: 'signed' } },
    });
    expect(contentOf({ kind: 'gate' }, { ...cards, prog: null })).toBeNull();
  });

  it('is nothing for a card that is gone, dropped, or of another kind', () => {
    for (const s1 of [null, { archived: true }, { status: 'dropped' }]) {
      expect(contentOf({ kind: 'split', entity: 's1' }, { s1 })).toBeNull();
    }
    expect(contentOf({ kind: 'agreement', entity: 's1' }, { s1: {} })).toBeNull();
  });
});

describe('isSameContent', () => {
  it('looks neither at the order of keys nor at absent ones', () => {
    expect(isSameContent({ a: 1, b: [{ c: 'x' }] }, { b: [{ c: 'x', d: undefined }], a: 1 })).toBe(true);
    expect(isSameContent({ a: 1 }, { a: '1' })).toBe(false);
    expect(isSameContent({ a: [1] }, { a: { 0: 1 } })).toBe(false);
    expect(isSameContent({}, JSON.parse('{"__proto__": {"a": 1}}'))).toBe(false);
    expect(isSameContent(null, {})).toBe(false);
  });
});

describe('subjectKey', () => {
  it('tells subjects apart', () => {
    const keys = [
      subjectKey({ kind: 'gate' }),
      subjectKey({ kind: 'split', entity: 'a' }),
      subjectKey({ kind: 'agreement', entity: 'a' }),
      subjectKey({ kind: 'waiver', entity: 'a', rule: 'late-start' }),
      subjectKey({ kind: 'waiver', entity: 'a', rule: 'late-start', key: 'x|y' }),
      subjectKey({ kind: 'waiver', entity: 'a', rule: 'late-start', key: 'x' }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(subjectKey({ kind: 'waiver', entity: 'a', rule: 'late-start', key: undefined })).toBe(keys[3]);
  });
});

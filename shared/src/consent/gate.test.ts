import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../core/json.ts';
import { agreement } from '../domain/entities/agreement.ts';
import { BoardGraph } from '../graph/board-graph.ts';
import { rules } from '../rules/registry.ts';
import { evaluateSmall, type SmallBoard, smallBoard } from '../rules/testing/small-board.ts';
import { approvedContent } from './approved-content.ts';
import { gateState } from './gate.ts';
import { GATE_SECTIONS, isBlocking, LIGHTS, lightOf } from './gate-lights.ts';
import { bySubject, type Signature } from './signature.ts';
import type { Subject } from './subject.ts';

const SHARES = [
  { partner: 'x', pct: 50 },
  { partner: 'y', pct: 50 },
];
const SIGNED = { status: 'signed', signedBy: ['x', 'y'], signedOn: '2026-01-30' };
/** Nothing is in the way of this launch. */
const READY: SmallBoard = {
  prog: { title: 'P', launch: '2026-03-02', end: '2026-12-18', lead: 'p1', budget: 60_000, currency: 'EUR' },
  g1: { kind: 'contract', title: 'Contrat', ...SIGNED },
  s1: { kind: 'budget', shares: SHARES, agreedShares: SHARES, agreedBy: ['x', 'y'], agreedOn: '2026-01-28' },
};

const evaluate = (cards: SmallBoard) => evaluateSmall(cards);
const stateOf = (cards: SmallBoard, signatures: readonly Signature[] = []) =>
  gateState(evaluate(cards), bySubject(signatures));

function sign(cards: SmallBoard, subject: Subject, partner: string, person: string): Signature {
  const content = approvedContent(new BoardGraph(smallBoard(cards)), subject) as JsonObject;
  return { subject, partner, person, name: person, role: 'editor', at: 1, content };
}

const bothSign = (cards: SmallBoard, subject: Subject) => [
  sign(cards, subject, 'x', 'p1'),
  sign(cards, subject, 'y', 'p2'),
];
const SIGNED_READY = [
  ...bothSign(READY, { kind: 'agreement', entity: 'g1' }),
  ...bothSign(READY, { kind: 'split', entity: 's1' }),
];

describe('the lights', () => {
  const graph = new BoardGraph(smallBoard({ f1: { criterion: 'values' } }));
  const inGate = rules.filter(({ section }) => GATE_SECTIONS.includes(section));

  it('hold every rule of the plan, the balance and the agreements, each in one', () => {
    const finding = (rule: string) => ({ rule, entity: 'prog', severity: 'error' as const, refs: [] });
    const homeless = inGate.filter(({ id }) => lightOf(finding(id), graph) === undefined);
    expect(homeless.map(({ id }) => id)).toEqual([]);
    expect(inGate.length).toBeGreaterThan(25);
  });

  it('know every kind of agreement', () => {
    const lights = Object.keys(agreement.fields.kind.options).map((key) =>
      lightOf({ rule: 'agreement-missing', entity: 'prog', severity: 'error', refs: [], key }, graph),
    );
    expect(new Set(lights)).toEqual(
      new Set(['brand-values', 'personal-data', 'costs-revenue', 'ip', 'exit']),
    );
  });

  it('show what other sections say of them, and leave the rest out', () => {
    const found = (rule: string, entity: string, key?: string) =>
      lightOf({ rule, entity, severity: 'warning', refs: [], ...(key && { key }) }, graph);
    expect(found('fit-low', 'f1')).toBe('brand-values');
    expect(found('fit-not-assessed', 'prog', 'audience')).toBe('targets');
    expect(found('fit-not-assessed', 'prog', 'objectives')).toBeUndefined();
    expect(found('vanity-metric', 'm1')).toBeUndefined();
    expect(found('constructor', 'm1')).toBeUndefined();
  });
});

describe('the launch gate', () => {
  it('is clear exactly when no error of its sections is left', () => {
    expect(stateOf(READY).blocking).toEqual([]);
    expect(stateOf(READY).isClear).toBe(true);
    const unowned = stateOf({ ...READY, a1: { title: 'Webinaire', due: '2026-04-16' } });
    expect(unowned.isClear).toBe(false);
    expect(unowned.lights.find(({ id }) => id === 'targets')?.state).toBe('blocked');
    const vain = evaluateSmall(
      { ...READY, m1: { title: 'Vues', decisive: true } },
      { verdicts: { m1: 'vanity' } },
    );
    expect(gateState(vain, new Map()).isClear).toBe(true);
  });

  it('lets through an error that people have taken on, and keeps it listed', () => {
    const reason = 'Le contrat est signé par les juristes lundi.';
    const cards: SmallBoard = { ...READY, g1: null };
    expect(stateOf(cards).lights.find(({ id }) => id === 'costs-revenue')?.state).toBe('blocked');
    const waiver = { rule: 'agreement-missing', key: 'contract', justification: reason, by: ['p1', 'p2'] };
    const state = stateOf({ ...cards, prog: { ...(READY.prog as JsonObject), waivers: [waiver] } });
    expect(state.isClear).toBe(true);
    expect(state.lights.flatMap(({ waived }) => waived.map(({ key }) => key))).toEqual(['contract']);
  });

  it('turns a light to warning for a missing charter, without shutting', () => {
    const state = stateOf(READY, SIGNED_READY);
    const lights = Object.fromEntries(state.lights.map((light) => [light.id, light.state]));
    expect(lights).toEqual({
      targets: 'clear',
      'brand-values': 'warning',
      'personal-data': 'clear',
      'costs-revenue': 'clear',
      ip: 'warning',
      exit: 'warning',
    });
    expect(Object.keys(lights)).toEqual([...LIGHTS]);
  });

  it('doubts what rests on a signature that the server has no record of', () => {
    const light = stateOf(READY).lights.find(({ id }) => id === 'costs-revenue');
    expect(light?.state).toBe('warning');
    expect(light?.proofs.map(({ text }) => text.fr)).toEqual([
      '60\u202f000\u00a0€',
      'budget 50/50',
      'contrat · signé',
    ]);
    expect(light?.proofs.map(({ date }) => date)).toEqual([undefined, '2026-01-28', '2026-01-30']);
    expect(light?.proofs[1]?.claims.map(({ state }) => state)).toEqual(['not-confirmed', 'not-confirmed']);
  });

  it('opens when both brands have signed what the board says, and falls when it changes', () => {
    const gate: Subject = { kind: 'gate' };
    const one = stateOf(READY, [sign(READY, gate, 'x', 'p1')]);
    expect(one.isOpen).toBe(false);
    expect(one.signatures.map(({ partner, state }) => [partner, state])).toEqual([
      ['x', 'confirmed'],
      ['y', 'not-confirmed'],
    ]);
    expect(stateOf(READY, bothSign(READY, gate)).isOpen).toBe(true);
    const dearer = { ...READY, prog: { ...(READY.prog as JsonObject), budget: 70_000 } };
    const fallen = stateOf(dearer, bothSign(READY, gate));
    expect(fallen.isOpen).toBe(false);
    expect(fallen.signatures.map(({ changed }) => changed[0]?.fr)).toEqual([
      'le budget a changé',
      'le budget a changé',
    ]);
  });

  it('blocks by errors of its own sections alone', () => {
    expect(isBlocking({ rule: 'unowned-action', severity: 'error' })).toBe(true);
    expect(isBlocking({ rule: 'unowned-action', severity: 'warning' })).toBe(false);
    expect(isBlocking({ rule: 'vanity-metric', severity: 'error' })).toBe(false);
    expect(isBlocking({ rule: 'nothing', severity: 'error' })).toBe(false);
  });
});

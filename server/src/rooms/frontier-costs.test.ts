import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Frontier } from './frontier.ts';
import { crafted, recorded } from './testing/updates.ts';
import { scanStored } from './update-scan.ts';

const NO_OWNERS = { ownerOf: () => undefined };

describe('what a check of the frontier costs', () => {
  it('[RM12] refuses more new clients than a browser can have gathered, and takes many', () => {
    const clients = (count: number, highest = 10_000): Uint8Array => {
      const sections = Array.from({ length: count }, (_, index) => [1, highest - index, 0, 0, 1]);
      return crafted(count, ...sections.flat(), 0);
    };
    expect(new Frontier().admit(clients(5_001), 'm', NO_OWNERS)).toEqual({
      ok: false,
      error: 'too-many-clients',
    });
    const frontier = new Frontier();
    for (const batch of [1, 2, 3, 4]) {
      expect(frontier.admit(clients(5_000, batch * 5_000), 'm', NO_OWNERS).ok).toBe(true);
    }
    expect(frontier.admit(clients(1, 30_000), 'm', NO_OWNERS)).toEqual({
      ok: false,
      error: 'too-many-clients',
    });
    // One person's clients are not the others'.
    expect(frontier.admit(clients(1, 30_000), 'other', NO_OWNERS).ok).toBe(true);
    const restored = new Frontier();
    restored.restoreWriters(Array.from({ length: 20_000 }, () => 'm'));
    expect(restored.admit(clients(1), 'm', NO_OWNERS).ok).toBe(false);
  });

  it('[RM12] takes scattered deletions at the cost of their number, and refuses to sort a flood of them', () => {
    const length = 500_000;
    const everyFourth = (first: number, isRising: boolean): Uint8Array => {
      const encoder = encoding.createEncoder();
      for (const value of [0, 1, 9, length / 4]) encoding.writeVarUint(encoder, value);
      for (let step = 0; step < length; step += 4) {
        encoding.writeVarUint(encoder, first + (isRising ? step : length - 4 - step));
        encoding.writeVarUint(encoder, 1);
      }
      return encoding.toUint8Array(encoder);
    };
    const frontier = new Frontier();
    frontier.admit(crafted(1, 1, 9, 0, 0, length, 0), 'm', NO_OWNERS);
    const updates = [everyFourth(0, true), everyFourth(2, true)];
    const before = process.cpuUsage();
    for (const update of updates) expect(frontier.admit(update, 'm', NO_OWNERS).ok).toBe(true);
    // Added one by one, they take some ten seconds of the processor, whatever else it does.
    expect(process.cpuUsage(before).user).toBeLessThan(4_000_000);
    expect(frontier.admit(everyFourth(1, false), 'm', NO_OWNERS)).toEqual({ ok: false, error: 'malformed' });
    expect(frontier.admit(crafted(0, 1, 9, 3, 9, 2, 1, 1, 10, 2), 'm', NO_OWNERS).ok).toBe(true);
  });

  it('[RM12] looks at no more than it must of what is made to be long', () => {
    const oneClock = crafted(...Array.from({ length: 400 }, () => [0, 1]).flat());
    const collected = crafted(1, 400_000, 7, 0, ...Array.from({ length: 1_000 }, () => oneClock), 0);
    const brackets = `[${'[],'.repeat(800_000)}0]`;
    const json = crafted(1, 1, 7, 0, Uint8Array.of(0x25), 1, 'layout', 'c', brackets, 0);
    const deletions = (count: number, from: number): Uint8Array => {
      const encoder = encoding.createEncoder();
      for (const value of [0, 1, 7, count]) encoding.writeVarUint(encoder, value);
      for (let at = 0; at < count; at += 1) {
        encoding.writeVarUint(encoder, from + at * 2);
        encoding.writeVarUint(encoder, 1);
      }
      return encoding.toUint8Array(encoder);
    };
    const frontier = new Frontier();
    const admit = (update: Uint8Array) => frontier.admit(update, 'm', NO_OWNERS);
    const tooMany = deletions(600_000, 0);
    for (const update of [collected, json, tooMany]) {
      expect(admit(update)).toEqual({ ok: false, error: 'too-many-pieces' });
    }
    expect(admit(crafted(1, 1, 7, 0, 0, 2_000_000, 0)).ok).toBe(true);
    expect(admit(deletions(250_000, 0)).ok).toBe(true);
    expect(admit(deletions(250_000, 0))).toEqual({ ok: true, value: null });
    expect(admit(deletions(250_000, 1_000_000))).toEqual({ ok: false, error: 'too-many-pieces' });
    expect(admit(deletions(20_000, 1_000_000)).ok).toBe(true);
  });

  it('[RM12] makes a large board ready for its writers piece by piece', () => {
    const { doc } = recorded(7, (each) => {
      each.transact(() => {
        for (let card = 0; card < 30_000; card += 1)
          each.getMap('cards').set(`card-${card}`, new Y.Map([['title', `Fiche ${card}`]]));
      });
    });
    const stored = scanStored(Y.encodeStateAsUpdate(doc));
    const frontier = new Frontier();
    if (stored.ok) frontier.restore([stored.value], stored.value.deletes);
    const next = recorded(9, (each) => each.getMap('cards').set('new', 1)).updates[0] as Uint8Array;
    const admit = () => frontier.admit(next, 'm', NO_OWNERS, { mayWait: true });
    expect(frontier.admit(Y.encodeStateAsUpdate(doc), 'm', NO_OWNERS, { mayWait: true })).toEqual({
      ok: true,
      value: null,
    });
    let pieces = 0;
    do {
      expect(admit()).toEqual({ ok: false, error: 'unplaced' });
      pieces += 1;
    } while (!frontier.place(() => true));
    expect(pieces).toBeGreaterThan(30);
    expect(admit().ok).toBe(true);
    const late = crafted(1, 1, 10, 0, Uint8Array.of(0x84), 7, 1, 'x', 0);
    expect(frontier.admit(late, 'm', NO_OWNERS).ok).toBe(true);
  });

  it('[RM12] follows a tangle of references between two clients without looking at all others each turn', () => {
    const rounds = 40_000;
    const tangle = (idle: number): Uint8Array => {
      const encoder = encoding.createEncoder();
      const write = (...values: number[]) => {
        for (const value of values) encoding.writeVarUint(encoder, value);
      };
      write(idle + 2);
      for (let index = 0; index < idle; index += 1) write(1, 1_000_000 - index, 0, 0, 1);
      for (const [own, other, behind] of [
        [9, 8, 1],
        [8, 9, 0],
      ] as const) {
        write(rounds, own, 0);
        for (let index = 0; index < rounds; index += 1) {
          encoding.writeUint8(encoder, index < behind ? 0 : 0x84);
          write(...(index < behind ? [1] : [other, index - behind]));
          if (index >= behind) encoding.writeVarString(encoder, 'x');
        }
      }
      write(0);
      return encoding.toUint8Array(encoder);
    };
    const msFor = (update: Uint8Array): number => {
      const started = performance.now();
      expect(new Frontier().admit(update, 'm', NO_OWNERS).ok).toBe(true);
      return performance.now() - started;
    };
    const [alone, among] = [tangle(0), tangle(4_900)];
    const fastest = (update: Uint8Array) => Math.min(...Array.from({ length: 4 }, () => msFor(update)));
    // Summing over all sections at each turn, it would be some fifty times as long.
    expect(fastest(among)).toBeLessThan(fastest(alone) * 10);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRange, addRanges, type Ranges } from './range-set.ts';

describe('addRange', () => {
  it('joins what touches and gives what was new', () => {
    const ranges: Ranges = [0, 5, 10, 15];
    expect(addRange(ranges, 5, 10)).toEqual([5, 10]);
    expect(ranges).toEqual([0, 15]);
    expect(addRange(ranges, 3, 20)).toEqual([15, 20]);
    expect(ranges).toEqual([0, 20]);
    expect(addRange(ranges, 4, 9)).toEqual([]);
  });

  it('[RM5] agrees with a set of single clocks', () => {
    const range = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 40 }), (added) => {
        const ranges: Ranges = [];
        const oracle = new Set<number>();
        for (const [start, length] of added) {
          const expected = clocksOf([start, start + length]).filter((clock) => !oracle.has(clock));
          expect(clocksOf(addRange(ranges, start, start + length))).toEqual(expected);
          for (const clock of expected) oracle.add(clock);
        }
        expect(clocksOf(ranges)).toEqual([...oracle].sort((a, b) => a - b));
        const isDisjoint = ranges.every((value, index) => index === 0 || value > (ranges[index - 1] ?? 0));
        expect(isDisjoint).toBe(true);
      }),
    );
  });
});

describe('addRanges', () => {
  it('[RM5] agrees with adding one range after the other, whatever the order', () => {
    const range = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 6 }));
    const ranges = fc.array(range, { maxLength: 60 });
    fc.assert(
      fc.property(ranges, ranges, (known, batch) => {
        const [one, many]: [Ranges, Ranges] = [[], []];
        for (const [start, length] of known) {
          for (const each of [one, many]) addRange(each, start, start + length);
        }
        const expected = batch.flatMap(([start, length]) => clocksOf(addRange(one, start, start + length)));
        const added = addRanges(
          many,
          batch.flatMap(([start, length]) => [start, start + length]),
        );
        expect(clocksOf(added).sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
        expect(many).toEqual(one);
      }),
    );
  });
});

function clocksOf(ranges: Ranges): number[] {
  const clocks: number[] = [];
  for (let index = 0; index < ranges.length; index += 2) {
    for (let clock = ranges[index] ?? 0; clock < (ranges[index + 1] ?? 0); clock += 1) clocks.push(clock);
  }
  return clocks;
}

import { describe, expect, it } from 'vitest';
import { levelOfDetail } from './lod.ts';

describe('the level of detail', () => {
  it('is one wherever the zoom reads the same', () => {
    expect([0.5, 0.4999, 0.5049].map(levelOfDetail)).toEqual(['middle', 'middle', 'middle']);
    expect([0.85, 0.8499].map(levelOfDetail)).toEqual(['near', 'near']);
    expect([0.494, 0.844].map(levelOfDetail)).toEqual(['far', 'middle']);
  });
});

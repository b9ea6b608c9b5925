import { expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS, parseSettings } from './settings.ts';

it('takes the default of a setting that is absent or not a number', () => {
  const hostile = { stickyVotes: '3', raciMaxLoad: Number.NaN, stretchMax: null, scale: 'tiny', other: 1 };
  expect(parseSettings(hostile)).toEqual({ ...DEFAULT_THRESHOLDS, scale: 'full' });
});

it('reads numbers, zero included, and the small scale', () => {
  expect(parseSettings({ stickyVotes: 0, scale: 'small' })).toMatchObject({ stickyVotes: 0, scale: 'small' });
});

import { describe, expect, it } from 'vitest';
import { clockText } from './use-server-time.ts';

describe('clockText', () => {
  it('counts minutes and seconds down, and says what is over', () => {
    expect([192, 60, 5, 0, -40, 5400].map(clockText)).toEqual([
      '03:12',
      '01:00',
      '00:05',
      '00:00',
      '+ 00:40',
      '90:00',
    ]);
  });
});

import type { CommandResult } from '@cap-commun/shared/protocol/commands';
import { describe, expect, it } from 'vitest';
import { RecentAnswers } from './recent-answers.ts';
import { Turns } from './turns.ts';

describe('recent answers', () => {
  it('[SG8] carry out one request of one membership once, also while it is being answered', async () => {
    const answers = new RecentAnswers();
    const { promise, resolve } = Promise.withResolvers<CommandResult>();
    let runs = 0;
    const run = () => {
      runs += 1;
      return promise;
    };
    const both = [answers.once('m1', 7, run), answers.once('m1', 7, run)];
    resolve({ ok: true });
    expect(await Promise.all(both)).toEqual([{ ok: true }, { ok: true }]);
    await answers.once('m1', 7, run);
    expect(runs).toBe(1);
    await answers.once('m2', 7, run);
    await answers.once('m1', 8, run);
    expect(runs).toBe(3);
  });

  it('[SG8] try again what could not be done', async () => {
    const answers = new RecentAnswers();
    const results: CommandResult[] = [{ ok: false, code: 'unavailable' }, { ok: true }];
    const run = async () => results.shift() as CommandResult;
    expect(await answers.once('m1', 7, run)).toEqual({ ok: false, code: 'unavailable' });
    expect(await answers.once('m1', 7, run)).toEqual({ ok: true });
  });
});

describe('turns', () => {
  it('run the jobs of a key in order, past one that fails, and others beside them', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const gate = Promise.withResolvers<void>();
    const first = turns.run('a', async () => {
      await gate.promise;
      seen.push('a1');
      throw new Error('a1 fails');
    });
    const second = turns.run('a', async () => seen.push('a2'));
    await turns.run('b', async () => seen.push('b1'));
    gate.resolve();
    await expect(first).rejects.toThrow('a1 fails');
    await second;
    expect(seen).toEqual(['b1', 'a1', 'a2']);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { Drafts, forgetDrafts } from './drafts.ts';

const NAME = 'board.member';
const MS_PER_DAY = 86_400_000;

describe('what is begun and not sent', () => {
  beforeEach(() => localStorage.clear());

  it('is there again on the next visit, until it is sent', () => {
    const drafts = new Drafts(localStorage, NAME);
    drafts.set('thread 1', 'Je propose');
    drafts.set('waive 2', 'Parce que');
    drafts.set('waive 2', null);
    const next = new Drafts(localStorage, NAME);
    expect([next.get('thread 1'), next.get('waive 2')]).toEqual(['Je propose', null]);
  });

  it('is not lost to another tab that writes elsewhere on the same board', () => {
    const one = new Drafts(localStorage, NAME);
    const other = new Drafts(localStorage, NAME);
    one.set('thread 1', 'un');
    other.set('thread 2', 'deux');
    one.set('thread 1', 'un et demi');
    const next = new Drafts(localStorage, NAME);
    expect([next.get('thread 1'), next.get('thread 2')]).toEqual(['un et demi', 'deux']);
  });

  it('goes with the local copy of its member, and no other', () => {
    new Drafts(localStorage, NAME).set('thread 1', 'un');
    new Drafts(localStorage, 'board.member2').set('thread 1', 'deux');
    forgetDrafts(localStorage, NAME);
    expect(new Drafts(localStorage, NAME).get('thread 1')).toBeNull();
    expect(new Drafts(localStorage, 'board.member2').get('thread 1')).toBe('deux');
  });

  it('is let go after two months, and what cannot be read at once', () => {
    const now = Date.now();
    new Drafts(localStorage, NAME).set('old', 'vieux', now - 61 * MS_PER_DAY);
    new Drafts(localStorage, NAME).set('young', 'jeune', now - 59 * MS_PER_DAY);
    localStorage.setItem(`cap-commun.draft.${NAME}.broken`, '{"text": 3}');
    const drafts = new Drafts(localStorage, NAME, now);
    expect(['old', 'young', 'broken'].map((key) => drafts.get(key))).toEqual([null, 'jeune', null]);
    expect(localStorage).toHaveLength(1);
  });

  it('lasts as long as the page where nothing may be kept', () => {
    const forbidden = {
      length: 0,
      key: () => null,
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
      removeItem: () => {},
    };
    const drafts = new Drafts(forbidden, NAME);
    drafts.set('thread 1', 'un');
    expect(drafts.get('thread 1')).toBe('un');
  });
});

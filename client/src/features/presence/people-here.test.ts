import type { PresenceUser } from '@cap-commun/shared/protocol/presence';
import { describe, expect, it } from 'vitest';
import { peopleHere } from './people-here.ts';

const user = (name: string, rest: Partial<PresenceUser> = {}): PresenceUser => ({
  name,
  role: 'editor',
  partner: null,
  slot: 'A',
  person: null,
  ...rest,
});
const side = () => 'a' as const;

describe('peopleHere', () => {
  it('puts oneself first and counts two windows of one person once', () => {
    const me = user('Sarah', { person: 'p-sarah' });
    const others = [user('Tom', { person: 'p-tom' }), { ...me }, user('Tom', { person: 'p-tom' })];
    expect(peopleHere(me, others, side).map(({ name, isMe }) => [name, isMe])).toEqual([
      ['Sarah', true],
      ['Tom', false],
    ]);
  });

  it('keeps apart two people of one name with different cards', () => {
    const others = [user('Tom', { person: 'p-1' }), user('Tom', { person: 'p-2' })];
    expect(peopleHere(user('Sarah'), others, side)).toHaveLength(3);
  });

  it('keeps apart people without a card by their name', () => {
    expect(peopleHere(user('Sarah'), [user('Léa'), user('Léa')], side)).toHaveLength(2);
  });
});

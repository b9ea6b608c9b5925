import type { PresenceUser } from '@cap-commun/shared/protocol/presence';
import { describe, expect, it } from 'vitest';
import type { Peer } from '../../document/presence.ts';
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
const at = (user: PresenceUser, rest: Partial<Peer> = {}) => ({
  user,
  clientId: 1,
  cursor: null,
  view: null,
  ...rest,
});

describe('peopleHere', () => {
  it('puts oneself first and counts two windows of one person once', () => {
    const me = user('Sarah', { person: 'p-sarah' });
    const others = [
      at(user('Tom', { person: 'p-tom' })),
      at({ ...me }),
      at(user('Tom', { person: 'p-tom' })),
    ];
    expect(peopleHere(me, others, side).map(({ name, isMe }) => [name, isMe])).toEqual([
      ['Sarah', true],
      ['Tom', false],
    ]);
  });

  it('keeps apart two people of one name with different cards', () => {
    const others = [at(user('Tom', { person: 'p-1' })), at(user('Tom', { person: 'p-2' }))];
    expect(peopleHere(user('Sarah'), others, side)).toHaveLength(3);
  });

  it('keeps apart people without a card by their name', () => {
    expect(peopleHere(user('Sarah'), [at(user('Léa')), at(user('Léa'))], side)).toHaveLength(2);
  });

  it('takes for oneself a shade that nobody shown has, and follows the window whose hand is on the map', () => {
    const tom = user('Tom', { person: 'p-1', shade: 0 });
    const cursor = { x: 4, y: 2 };
    const people = peopleHere(
      user('Sarah'),
      [
        at(tom, { clientId: 5 }),
        at(tom, { clientId: 6, cursor }),
        at(user('Léa', { shade: 2 }), { clientId: 7 }),
      ],
      side,
    );
    expect(people.map(({ shade }) => shade)).toEqual([1, 0, 2]);
    expect(people[1]?.window).toEqual({ client: 6, at: cursor, hasView: false });
  });
});

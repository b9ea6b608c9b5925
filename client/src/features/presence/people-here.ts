import type { PresenceUser } from '@cap-commun/shared/protocol/presence';
import { sideOfPartner } from '../../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation, useMe, usePeers } from '../../document/hooks.ts';
import type { BrandSide } from '../../ui/avatar.tsx';

/** Somebody on the board now; two windows of one person are one. */
export interface PersonHere {
  readonly key: string;
  readonly name: string;
  readonly role: PresenceUser['role'];
  readonly side: BrandSide;
  readonly isMe: boolean;
}

/** Who is on the board now, oneself first. */
export function usePeopleHere(): readonly PersonHere[] {
  const me = useMe();
  const peers = usePeers();
  const info = useBoardInfo();
  const { graph } = useEvaluation().context;
  const sideOf = (user: PresenceUser): BrandSide => {
    if (user.slot !== null) return user.slot === 'A' ? 'a' : 'b';
    const card = user.person === null ? undefined : graph.get(user.person);
    return sideOfPartner(graph, info, card?.type === 'person' ? card.partner : undefined);
  };
  return peopleHere(
    me,
    peers.map((peer) => peer.user),
    sideOf,
  );
}

/** One entry a person: by their card, else by name and role. */
export function peopleHere(
  me: PresenceUser,
  others: readonly PresenceUser[],
  sideOf: (user: PresenceUser) => BrandSide,
): readonly PersonHere[] {
  const people = new Map<string, PersonHere>();
  for (const user of [me, ...others]) {
    const key = user.person ?? `${user.role}|${user.slot}|${user.name}`;
    if (people.has(key)) continue;
    people.set(key, { key, name: user.name, role: user.role, side: sideOf(user), isMe: user === me });
  }
  return [...people.values()];
}

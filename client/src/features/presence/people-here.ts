import type { Point, PresenceUser } from '@cap-commun/shared/protocol/presence';
import { useMemo } from 'react';
import { sideOfPartner } from '../../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation, useMe, usePeers } from '../../document/hooks.ts';
import type { Peer } from '../../document/presence.ts';
import type { BrandSide } from '../../ui/avatar.tsx';

/** Somebody on the board now; two windows of one person are one. */
export interface PersonHere {
  readonly key: string;
  readonly name: string;
  readonly role: PresenceUser['role'];
  readonly side: BrandSide;
  readonly shade: number;
  readonly isMe: boolean;
  /** The window that one follows, and where it is; null for oneself, and for who sees no map. */
  readonly window: { readonly client: number; readonly at: Point | null; readonly hasView: boolean } | null;
}

/** Which brand somebody belongs to: by their link, else by their card. */
export function useSideOf(): (user: PresenceUser) => BrandSide {
  const info = useBoardInfo();
  const { graph } = useEvaluation().context;
  return useMemo(
    () => (user) => {
      if (user.slot !== null) return user.slot === 'A' ? 'a' : 'b';
      const card = user.person === null ? undefined : graph.get(user.person);
      return sideOfPartner(graph, info, card?.type === 'person' ? card.partner : undefined);
    },
    [graph, info],
  );
}

/** Who is on the board now, oneself first. */
export function usePeopleHere(): readonly PersonHere[] {
  return peopleHere(useMe(), usePeers(), useSideOf());
}

/** One entry a person: by their card, else by name and role. */
export function peopleHere(
  me: PresenceUser,
  peers: readonly Pick<Peer, 'user' | 'clientId' | 'cursor' | 'view'>[],
  sideOf: (user: PresenceUser) => BrandSide,
): readonly PersonHere[] {
  const people = new Map<string, PersonHere>();
  const keyOf = (user: PresenceUser) => user.person ?? `${user.role}|${user.slot}|${user.name}`;
  const entry = (user: PresenceUser, shade: number, window: PersonHere['window']): PersonHere => ({
    key: keyOf(user),
    name: user.name,
    role: user.role,
    side: sideOf(user),
    shade,
    isMe: user === me,
    window,
  });
  people.set(keyOf(me), entry(me, ownShade(me, peers), null));
  for (const { user, clientId, cursor, view } of peers) {
    const before = people.get(keyOf(user));
    // Of several windows, the one whose hand is on the map.
    if (before && (before.isMe || before.window?.at || cursor === null)) continue;
    const at = cursor ?? (view ? { x: view.x + view.width / 2, y: view.y + view.height / 2 } : null);
    people.set(keyOf(user), entry(user, user.shade ?? 0, { client: clientId, at, hasView: view !== null }));
  }
  return [...people.values()];
}

/** What the server gives last is free among those whose shade can be taken for this one's. */
function ownShade(me: PresenceUser, peers: readonly Pick<Peer, 'user'>[]): number {
  const own = peers.find(({ user }) => user.person !== null && user.person === me.person);
  if (own) return own.user.shade ?? 0;
  const taken = new Set(
    peers.flatMap(({ user }) =>
      user.slot === me.slot || user.slot === null || me.slot === null ? [user.shade ?? 0] : [],
    ),
  );
  let free = 0;
  while (taken.has(free)) free += 1;
  return free;
}

import { partnerOf } from '@cap-commun/shared/graph/ownership';
import type { SessionView } from '@cap-commun/shared/workshop/view';
import { partnersInOrder, sideOfPartner } from '../../canvas-adapter/people.ts';
import { useBoardInfo, useEvaluation, useMe, usePeers } from '../../document/hooks.ts';
import type { BrandSide } from '../../ui/avatar.tsx';

type Participant = SessionView['participants'][number];

/** Somebody who takes part, as the page shows them. */
export interface Attendee extends Participant {
  readonly side: BrandSide;
  /** Name of their brand; empty for none. */
  readonly brand: string;
  /** Whether they have the board open now. */
  readonly isHere: boolean;
  readonly isMe: boolean;
}

/** Everybody who takes part, by brand, in the order in which they came. */
export function useAttendees({ participants }: SessionView): readonly Attendee[] {
  const { graph } = useEvaluation().context;
  const info = useBoardInfo();
  const peers = usePeers();
  const me = useMe();
  const here = new Set([me.person, ...peers.map(({ user }) => user.person)]);
  const order = partnersInOrder(graph, info);
  // Who came by a link of no brand, as who runs it does, belongs where their card on the board says.
  const brandOf = ({ partner, person }: Participant) => partner ?? partnerOf(graph, person);
  const rank = (participant: Participant) => {
    const at = order.indexOf(brandOf(participant) ?? '');
    return at === -1 ? order.length : at;
  };
  return participants
    .toSorted((a, b) => rank(a) - rank(b))
    .map((participant) => ({
      ...participant,
      side: sideOfPartner(graph, info, brandOf(participant)),
      brand: graph.get(brandOf(participant) ?? '')?.title ?? '',
      isHere: here.has(participant.person),
      isMe: participant.person === me.person,
    }));
}

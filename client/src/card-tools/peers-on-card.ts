import { useSyncExternalStore } from 'react';
import type { Peer } from '../document/presence.ts';
import { useBoardSession } from '../document/session-context.ts';
import type { BrandSide } from '../ui/avatar.tsx';

export interface PeerMark {
  readonly name: string;
  readonly side: BrandSide;
  readonly shade: number;
}

/** Shape and colour of somebody on the board: their brand's, or none for a facilitator or a reader. */
export function sideOfPeer({ user }: Peer): BrandSide {
  return user.slot === 'A' ? 'a' : user.slot === 'B' ? 'b' : 'neutral';
}

const SEPARATOR = '\u0000';

/** Who else has this card in hand: selected, written in or dragged. Wakes only when the answer changes. */
export function usePeerOnCard(id: string): PeerMark | null {
  const { presence } = useBoardSession();
  const key = useSyncExternalStore(presence.peers.subscribe, () => {
    const peer = presence.peers
      .get()
      .find(({ selection, editing, drag }) => selection.includes(id) || editing?.card === id || id in drag);
    return peer ? [sideOfPeer(peer), peer.user.shade ?? 0, peer.user.name].join(SEPARATOR) : '';
  });
  if (key === '') return null;
  const [side, shade, name = ''] = key.split(SEPARATOR);
  return { name, side: side as BrandSide, shade: Number(shade) };
}

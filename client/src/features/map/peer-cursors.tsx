import { useViewport, ViewportPortal } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { sideOfPeer } from '../../card-tools/peers-on-card.ts';
import { usePeers } from '../../document/hooks.ts';
import type { Peer } from '../../document/presence.ts';
import { classNames } from '../../lib/class-names.ts';
import { peerStyle, usePeerColours } from '../../picture/peer-colours.ts';
import styles from './peers.module.css';

/** A name tag fades when its cursor has been still this long. */
const STILL_MS = 4000;

/** The others' cursors, each in its own shade of its brand, with their names. */
export function PeerCursors() {
  const peers = usePeers();
  const { zoom } = useViewport();
  return (
    <ViewportPortal>
      {peers.map((peer) => peer.cursor && <PeerCursor key={peer.clientId} peer={peer} zoom={zoom} />)}
    </ViewportPortal>
  );
}

function PeerCursor({ peer, zoom }: { readonly peer: Peer; readonly zoom: number }) {
  const { cursor, user } = peer;
  const isStill = useStillness(cursor);
  const colourOf = usePeerColours();
  if (!cursor) return null;
  return (
    <div
      className={styles.cursor}
      style={{
        ...peerStyle(colourOf(sideOfPeer(peer), user.shade)),
        transform: `translate(${cursor.x}px, ${cursor.y}px) scale(${1 / zoom})`,
      }}
      aria-hidden="true"
    >
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 3l7.5 18 2.6-7.4L20.500 11z" className={styles.arrow} />
      </svg>
      <span className={classNames(styles.name, isStill && styles.still)}>{user.name}</span>
    </div>
  );
}

function useStillness(cursor: Peer['cursor']): boolean {
  const [isStill, setStill] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each move starts the wait again
  useEffect(() => {
    setStill(false);
    const timer = setTimeout(() => setStill(true), STILL_MS);
    return () => clearTimeout(timer);
  }, [cursor?.x, cursor?.y]);
  return isStill;
}

import { X } from 'lucide-react';
import { usePeers } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { presenceMessages } from '../../i18n/areas/presence.ts';
import { useMessages } from '../../i18n/language.ts';
import { peerStyle, usePeerColours } from '../../picture/peer-colours.ts';
import { leave, useFollowState } from './follow-state.ts';
import { useSideOf } from './people-here.ts';
import styles from './presence.module.css';

/** Says whom one follows, and how to stop; and who follows oneself. */
export function FollowFrame() {
  const session = useBoardSession();
  const words = useMessages(presenceMessages);
  const { followed, isSummoned } = useFollowState();
  const peers = usePeers();
  const sideOf = useSideOf();
  const colourOf = usePeerColours();
  const peer = peers.find(({ clientId }) => clientId === followed);
  const me = session.presence.clientId;
  const followers = peers
    .filter(({ following }) => following === me)
    .map(({ user }) => user.name || words.unnamed);
  const name = peer?.user.name || words.unnamed;
  return (
    <>
      {peer && (
        <div
          className={styles.frame}
          style={peerStyle(colourOf(sideOf(peer.user), peer.user.shade))}
          aria-hidden="true"
        />
      )}
      <div className={styles.notices}>
        {peer && (
          <div className={styles.following} style={peerStyle(colourOf(sideOf(peer.user), peer.user.shade))}>
            <span role="status">{isSummoned ? words.summoned(name) : words.following(name)}</span>
            <button
              type="button"
              className={styles.stop}
              aria-label={words.stop}
              onClick={() => leave(session)}
            >
              <X size={14} aria-hidden />
            </button>
          </div>
        )}
        {followers.length > 0 && (
          <p className={styles.followers} role="status">
            {words.followedBy(followers)}
          </p>
        )}
      </div>
    </>
  );
}

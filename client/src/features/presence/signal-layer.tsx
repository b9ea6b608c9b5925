import type { Reaction } from '@cap-commun/shared/protocol/presence';
import { useStore as useFlowStore, ViewportPortal } from '@xyflow/react';
import {
  CircleHelp,
  Heart,
  Lightbulb,
  type LucideIcon,
  PartyPopper,
  ThumbsUp,
  TriangleAlert,
} from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useMe, usePeers } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { presenceMessages } from '../../i18n/areas/presence.ts';
import { useMessages } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { peerStyle, usePeerColours } from '../../picture/peer-colours.ts';
import { SpokenStatus } from '../../ui/spoken-status.tsx';
import { useSideOf } from './people-here.ts';
import styles from './presence.module.css';
import { type ShownSignal, Signals } from './signals.ts';

/** The pictures of reactions: of the product's own stroke, and none of them an emoji. */
export const reactionIcons: Readonly<Record<Reaction, LucideIcon>> = {
  yes: ThumbsUp,
  love: Heart,
  applause: PartyPopper,
  idea: Lightbulb,
  question: CircleHelp,
  doubt: TriangleAlert,
};

/** What people point at and throw in, where they do, for a moment. */
export function SignalLayer() {
  const session = useBoardSession();
  const signals = useMemo(() => new Signals(session), [session]);
  useEffect(() => signals.listen(), [signals]);
  const shown = useStore(signals.shown);
  const zoom = useFlowStore(({ transform }) => transform[2]);
  return (
    <>
      <ViewportPortal>
        {shown.map((each) => (
          <SignalMark key={`${each.client} ${each.signal.id}`} {...each} zoom={zoom} />
        ))}
      </ViewportPortal>
      <SignalNews signals={signals} />
    </>
  );
}

function SignalMark({ signal, client, zoom }: ShownSignal & { readonly zoom: number }) {
  const me = useMe();
  const peer = usePeers().find(({ clientId }) => clientId === client);
  const sideOf = useSideOf();
  const colourOf = usePeerColours();
  const user = peer?.user ?? me;
  const style = {
    ...peerStyle(colourOf(sideOf(user), user.shade)),
    transform: `translate(${signal.at.x}px, ${signal.at.y}px) scale(${1 / zoom})`,
  };
  const Icon = signal.kind === 'reaction' ? reactionIcons[signal.reaction] : null;
  return (
    <div className={styles.signal} style={style} data-signal={signal.kind} aria-hidden="true">
      {Icon ? (
        <span className={styles.reaction}>
          <Icon size={20} strokeWidth={2} />
        </span>
      ) : (
        <>
          <span className={styles.ripple} />
          <span className={styles.ripple} />
          <span className={styles.point} />
        </>
      )}
      {peer && <span className={styles.signalName}>{peer.user.name}</span>}
    </div>
  );
}

/** Tells those who do not see the map who points, or reacts. */
function SignalNews({ signals }: { readonly signals: Signals }) {
  const said = useStore(signals.said);
  const words = useMessages(presenceMessages);
  const { presence } = useBoardSession();
  if (!said) return <SpokenStatus>{''}</SpokenStatus>;
  const peer = presence.peers.get().find(({ clientId }) => clientId === said.client);
  const name = peer?.user.name || words.unnamed;
  const { signal } = said;
  if (signal.kind === 'summons') return <SpokenStatus>{words.summoned(name)}</SpokenStatus>;
  if (signal.kind === 'ping') return <SpokenStatus>{words.pinged(name)}</SpokenStatus>;
  return <SpokenStatus>{words.reacted(name, words.reactions[signal.reaction])}</SpokenStatus>;
}

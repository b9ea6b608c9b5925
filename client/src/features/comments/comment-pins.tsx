import type { ThreadTarget } from '@cap-commun/shared/comments/thread';
import { useStore as useFlowStore, useInternalNode, ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { PAINTED_BELOW } from '../../canvas-painted/painted-detail.ts';
import type { Conversation } from '../../document/comments/conversations.ts';
import { useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { commentMessages } from '../../i18n/areas/comments.ts';
import { useLanguage } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { useStore } from '../../lib/store.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { type CommentPeople, useCommentPeople } from './comment-people.ts';
import styles from './comment-pins.module.css';
import { targetKey, useTargetName } from './comment-target.ts';
import { useSeenArea } from './seen-area.ts';

/** The open conversations of one card or place. */
interface PinnedThreads {
  readonly target: ThreadTarget;
  /** Last changed first; at least one. */
  readonly conversations: readonly [Conversation, ...Conversation[]];
}

/** A pin at each card, and each place, that people write about: who wrote last, and how much there is. */
export function CommentPins() {
  const conversations = useStore(useBoardSession().comments.conversations);
  const people = useCommentPeople();
  const zoom = useFlowStore(({ transform }) => transform[2]);
  const pins = useMemo(() => pinsOf(conversations), [conversations]);
  const isSeen = useSeenArea();
  const nameOf = useTargetName();
  if (pins.length === 0) return null;
  return (
    <ViewportPortal>
      {pins.map((pin) => {
        const { target } = pin;
        const about = nameOf(target);
        if ('at' in target) {
          if (!isSeen({ ...target.at, width: 0, height: 0 })) return null;
          return (
            <Pin key={targetKey(target)} {...pin} people={people} about={about} zoom={zoom} at={target.at} />
          );
        }
        // From afar cards are painted, and their marks with them.
        if (zoom < PAINTED_BELOW) return null;
        return (
          <CardPin
            key={target.card}
            {...pin}
            card={target.card}
            people={people}
            about={about}
            zoom={zoom}
            isSeen={isSeen}
          />
        );
      })}
    </ViewportPortal>
  );
}

interface PinProps extends PinnedThreads {
  readonly people: CommentPeople;
  readonly about: string;
  readonly zoom: number;
}

type CardPinProps = PinProps & {
  readonly card: string;
  readonly isSeen: ReturnType<typeof useSeenArea>;
};

/** Hangs at the lower right of its card, where neither its badge nor its port is. */
const CardPin = memo(function CardPin({ card, isSeen, ...pin }: CardPinProps) {
  const node = useInternalNode(card);
  if (!node) return null;
  const { x, y } = node.internals.positionAbsolute;
  const { width = 0, height = 0 } = node.measured;
  if (!isSeen({ x, y, width, height })) return null;
  return <Pin {...pin} at={{ x: x + width, y: y + height }} isOnCard />;
});

interface PlacedPinProps extends PinProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly isOnCard?: boolean;
}

function Pin({ conversations, people, about, zoom, at, isOnCard }: PlacedPinProps) {
  const { selection } = useBoardSession();
  const words = commentMessages[useLanguage()];
  const [newest] = conversations;
  const { thread } = useSelection();
  const isOpen = thread?.kind === 'thread' && conversations.some(({ id }) => id === thread.id);
  const count = conversations.reduce((sum, { comments }) => sum + comments.length, 0);
  const unread = conversations.reduce((sum, each) => sum + each.unread, 0);
  const author = newest.comments.at(-1)?.author ?? null;
  const counted = unread > 0 ? `${words.count(count)}, ${words.unread(unread)}` : words.count(count);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classNames(
        'nodrag nopan',
        styles.pin,
        isOnCard && styles.onCard,
        isOpen && styles.openPin,
        unread > 0 && styles.unreadPin,
      )}
      style={{ transform: `translate(${at.x}px, ${at.y}px) scale(${1 / zoom})` }}
      aria-label={words.pin(about, counted)}
      title={words.pin(about, counted)}
      onClick={() => selection.openThread({ kind: 'thread', id: newest.id })}
    >
      <span className={styles.pinBody}>
        <Avatar name={people.nameOf(author)} side={people.sideOf(author)} isDecorative />
        <b>{count}</b>
      </span>
    </button>
  );
}

function pinsOf(conversations: readonly Conversation[]): readonly PinnedThreads[] {
  const open = conversations.filter(({ resolved }) => resolved === null);
  return [...Map.groupBy(open, ({ target }) => targetKey(target)).values()].flatMap(([first, ...rest]) =>
    first ? [{ target: first.target, conversations: [first, ...rest] }] : [],
  );
}

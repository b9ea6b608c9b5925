import { useStore as useFlowStore, useInternalNode, useViewport } from '@xyflow/react';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { useOpenConversations } from '../../document/comments/open-conversations.ts';
import { useCard, useSelection } from '../../document/hooks.ts';
import type { ThreadOpening } from '../../document/selection.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { commentMessages } from '../../i18n/areas/comments.ts';
import { useLanguage } from '../../i18n/language.ts';
import { NARROW, useMedia } from '../../lib/use-media.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { KindChip } from '../../ui/kind-chip.tsx';
import { targetKey, useTargetName } from './comment-target.ts';
import styles from './comments.module.css';
import { placeThread } from './place-thread.ts';
import { ResolveButton, ThreadView, useConversation } from './thread-view.tsx';

/** The thread that is open, beside what it is about and never over it. It stands inside the canvas. */
export function ThreadPopover() {
  const { thread } = useSelection();
  const isNarrow = useMedia(NARROW);
  const conversation = useConversation(thread);
  const target = thread?.kind === 'new' ? thread.target : conversation?.target;
  if (thread === null || !target || isNarrow) return null;
  return <PlacedThread key={targetKey(target)} opening={thread} target={target} />;
}

interface PlacedThreadProps {
  readonly opening: ThreadOpening;
  readonly target: Extract<ThreadOpening, { kind: 'new' }>['target'];
}

function PlacedThread({ opening, target }: PlacedThreadProps) {
  const { selection, board } = useBoardSession();
  const box = useTargetBox(target);
  const view = useViewport();
  const width = useFlowStore((store) => store.width);
  const height = useFlowStore((store) => store.height);
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 372, height: 320 });
  const opener = useRef(document.activeElement);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.offsetWidth, height: element.offsetHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const before = opener.current;
    return () => {
      // Focus goes back to where it came from, unless it has gone on by itself.
      if (document.activeElement !== document.body) return;
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  // What has no place on the map is read in the panel.
  const isOffMap = box === null && 'card' in target && board.layout(target.card) === undefined;
  useEffect(() => {
    if (isOffMap) selection.showPanel('comments');
  }, [isOffMap, selection]);
  const about = useTargetName()(target);
  const words = commentMessages[useLanguage()];
  if (box === null) return null;
  const { x, y } = placeThread(box, size, { ...view, width, height });
  return (
    <div
      ref={ref}
      role="dialog"
      aria-label={words.thread(about)}
      className={`${styles.popover} nopan nowheel nodrag`}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        selection.closeThread();
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <ThreadHead opening={opening} target={target} about={about} />
      <ThreadView
        key={opening.kind === 'thread' ? opening.id : 'new'}
        opening={opening}
        takesFocus
        onCancel={() => selection.closeThread()}
      />
    </div>
  );
}

function ThreadHead({ opening, target, about }: PlacedThreadProps & { readonly about: string }) {
  const { selection } = useBoardSession();
  const words = commentMessages[useLanguage()];
  const conversation = useConversation(opening);
  const kind = useCard('card' in target ? target.card : '')?.entity?.type;
  const siblings = useOpenConversations('card' in target ? target.card : null);
  const index = siblings.findIndex(({ id }) => id === conversation?.id);
  const step = (by: number) => {
    const next = siblings[(index + by + siblings.length) % siblings.length];
    if (next) selection.openThread({ kind: 'thread', id: next.id });
  };
  return (
    <header className={styles.head}>
      {kind && <KindChip {...kindLook(kind)} />}
      <h2 className={styles.about}>{about}</h2>
      {index >= 0 && siblings.length > 1 && (
        <div className={styles.steps}>
          <IconButton label={words.previous} size="small" onPress={() => step(-1)}>
            <ChevronLeft size={14} aria-hidden />
          </IconButton>
          <span>{`${index + 1}/${siblings.length}`}</span>
          <IconButton label={words.next} size="small" onPress={() => step(1)}>
            <ChevronRight size={14} aria-hidden />
          </IconButton>
        </div>
      )}
      {conversation && <ResolveButton conversation={conversation} />}
      <IconButton label={words.close} size="small" onPress={() => selection.closeThread()}>
        <X size={16} aria-hidden />
      </IconButton>
    </header>
  );
}

/** Where the target is now, canvas units; null for a card that is not on the map. */
function useTargetBox(target: PlacedThreadProps['target']) {
  const node = useInternalNode('card' in target ? target.card : '');
  if ('at' in target) return { ...target.at, width: 0, height: 0 };
  if (!node) return null;
  const { x, y } = node.internals.positionAbsolute;
  return { x, y, width: node.measured.width ?? 0, height: node.measured.height ?? 0 };
}

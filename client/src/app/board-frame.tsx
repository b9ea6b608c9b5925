import { useEffect, useRef, useState } from 'react';
import { useShortcut } from '../acts/use-acts.ts';
import { useBoardInfo, useSelection } from '../document/hooks.ts';
import { useBoardSession } from '../document/session-context.ts';
import { ChangeAnnouncer } from '../features/announcements/index.ts';
import { IncomingHost } from '../features/incoming/index.ts';
import { BoardMap } from '../features/map/index.ts';
import { PaletteHost } from '../features/palette/index.ts';
import { IntroduceYourself } from '../features/presence/index.ts';
import type { VersionsPageProps } from '../features/versions/index.ts';
import { boardMessages } from '../i18n/areas/board.ts';
import { commonMessages } from '../i18n/areas/common.ts';
import { useMessages } from '../i18n/language.ts';
import { boardView } from '../lib/board-view.ts';
import { latePart, lazyPart } from '../lib/lazy-part.tsx';
import { useStore } from '../lib/store.ts';
import { DOCKED_PANEL, NARROW, useMedia } from '../lib/use-media.ts';
import { Button } from '../ui/button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { SpokenHeading } from '../ui/spoken-heading.tsx';
import { BoardBanner, type BoardBannerProps } from './board-banner.tsx';
import styles from './board-frame.module.css';
import { MapLayers } from './map-layers.tsx';
import type { PhoneBarProps, PhoneContentProps } from './phone-board.tsx';
import { usePhonePlace } from './phone-place.ts';
import { ReplacedNotice } from './replaced-notice.tsx';
import { WorkshopSide, WorkshopStage, WorkshopStrip } from './session-parts.tsx';
import { SkipLink } from './skip-link.tsx';
import { TopBar } from './top-bar.tsx';
import { UndoNotice } from './undo-notice.tsx';
import { useBoardKeys } from './use-board-keys.ts';
import { useRuleEngine } from './use-rule-engine.ts';
import { useVisit } from './use-visit.ts';

const CommentNews = latePart<object>(async () => (await import('../features/comments/index.ts')).CommentNews);
const OutlinePage = lazyPart<object>(async () => (await import('../features/outline/index.ts')).OutlinePage);
const PhoneContent = lazyPart<PhoneContentProps>(
  async () => (await import('./phone-board.tsx')).PhoneContent,
);
const PhoneBar = lazyPart<PhoneBarProps>(async () => (await import('./phone-board.tsx')).PhoneBar);
// Its room is kept from the first picture on: the map would be fitted to a window that it soon has not.
const BoardPanel = latePart<object>(
  async () => (await import('./board-panel.tsx')).BoardPanel,
  <aside className={styles.panel} />,
);
const FindingForms = lazyPart<object>(
  async () => (await import('../features/findings/index.ts')).FindingForms,
);
const GatePage = lazyPart<object>(async () => (await import('../features/gate/index.ts')).GatePage);
const VersionsPage = lazyPart<VersionsPageProps>(
  async () => (await import('../features/versions/index.ts')).VersionsPage,
);
const RestoredNotice = latePart<object>(
  async () => (await import('../features/versions/index.ts')).RestoredNotice,
);

/** The board as one likes to see it. */
function BoardContent() {
  const { title } = useBoardInfo();
  const { untitledBoard } = useMessages(commonMessages);
  if (useStore(boardView) === 'map') {
    return (
      <>
        <SpokenHeading>{title || untitledBoard}</SpokenHeading>
        <BoardMap>
          <MapLayers />
        </BoardMap>
      </>
    );
  }
  return <OutlinePage />;
}

/** The frame of an open board: bar, banner, map, panel. */
export function BoardFrame({ board, onStartOver }: BoardBannerProps) {
  const { selection, workshop } = useBoardSession();
  const isUnderStage = useStore(workshop.covers);
  const { isPanelOpen, isGateOpen, areVersionsOpen, isBare, form } = useSelection();
  const isNarrow = useMedia(NARROW);
  const [place, go] = usePhonePlace();
  const main = useRef<HTMLElement>(null);
  useBoardKeys();
  useRuleEngine();
  useVisit();
  useEffect(() => {
    // Where it lies over the canvas, it starts folded.
    if (!matchMedia(DOCKED_PANEL).matches) selection.closePanel();
  }, [selection]);
  const { shown, thread } = useSelection();
  useEffect(() => {
    // A thread stands beside its card, where the panel would lie over it; where there is no map it is in the panel.
    if (thread === null) return;
    const { panel, isPanelOpen } = selection.get();
    const isUnderForm = isNarrow && isPanelOpen && panel === 'inspector';
    if ((isNarrow || boardView.get() !== 'map') && !isUnderForm) selection.showPanel('comments');
    else if (!isNarrow && !matchMedia(DOCKED_PANEL).matches) selection.closePanel();
  }, [thread, selection, isNarrow]);
  useEffect(() => {
    // Cards that one asks to see must not stay under the panel; a thread that one opens with its card does on a phone.
    if (shown.length === 0 || matchMedia(DOCKED_PANEL).matches) return;
    if (selection.get().thread === null) selection.closePanel();
  }, [shown, selection]);
  return (
    <div className={styles.frame} data-bare={isBare || undefined}>
      <SkipLink to={main} />
      <TopBar connection={board.connection} />
      <BoardBanner board={board} onStartOver={onStartOver} />
      <WorkshopStrip />
      <div className={styles.body}>
        {areVersionsOpen ? (
          <main className={styles.versions}>
            <VersionsPage renderMap={(marks) => <BoardMap marks={marks} />} />
          </main>
        ) : (
          <>
            <WorkshopSide />
            <main ref={main} tabIndex={-1} className={styles.canvas}>
              <div className={styles.under} inert={isGateOpen || isUnderStage}>
                {isNarrow ? <PhoneContent place={place} /> : <BoardContent />}
              </div>
              <WorkshopStage />
              {isGateOpen && <GatePage />}
              <div className={styles.corner} data-covers-map="notices">
                {isBare && <ShowInterface />}
                <UndoNotice />
                <ReplacedNotice />
                <IntroduceYourself />
              </div>
            </main>
            {isPanelOpen && !isNarrow && !isBare && (!isUnderStage || isGateOpen) && <BoardPanel />}
          </>
        )}
        <div className={styles.restored}>
          <RestoredNotice />
        </div>
      </div>
      {isNarrow && !isUnderStage && <PhoneBar place={place} onGo={go} />}
      <PaletteHost />
      {form !== null && <FindingForms />}
      <CommentNews />
      <IncomingHost />
      <Announcements board={board} />
    </div>
  );
}

/** What others do is told once the board has been read from the server. */
function Announcements({ board }: Pick<BoardBannerProps, 'board'>) {
  const { kind } = useStore(board.connection.status);
  const [isOpened, setOpened] = useState(false);
  useEffect(() => {
    if (kind === 'saved') setOpened(true);
  }, [kind]);
  return <ChangeAnnouncer isOpened={isOpened} />;
}

/** The way back for a hand that has no keyboard, or doesn't know the key. */
function ShowInterface() {
  const words = useMessages(boardMessages);
  const { selection } = useBoardSession();
  const keys = useShortcut('board.bare');
  return (
    <Button size="small" onPress={() => selection.toggleBare()}>
      {words.showInterface} {keys !== undefined && <Kbd>{keys}</Kbd>}
    </Button>
  );
}

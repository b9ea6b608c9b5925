import { ListChecks, Map as MapIcon, SquarePen } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useSelection } from '../document/hooks.ts';
import type { PanelTab } from '../document/selection.ts';
import { useBoardSession } from '../document/session-context.ts';
import { ChangeAnnouncer } from '../features/announcements/index.ts';
import { FindingForms } from '../features/findings/index.ts';
import { GatePage } from '../features/gate/index.ts';
import { BoardMap } from '../features/map/index.ts';
import { IntroduceYourself } from '../features/presence/index.ts';
import { RestoredNotice, VersionsPage } from '../features/versions/index.ts';
import { boardMessages } from '../i18n/areas/board.ts';
import { useMessages } from '../i18n/language.ts';
import { boardView } from '../lib/board-view.ts';
import { classNames } from '../lib/class-names.ts';
import { useStore } from '../lib/store.ts';
import { DOCKED_PANEL, NARROW, useMedia } from '../lib/use-media.ts';
import { BoardBanner, type BoardBannerProps } from './board-banner.tsx';
import styles from './board-frame.module.css';
import { BoardPanel } from './board-panel.tsx';
import { TopBar } from './top-bar.tsx';
import { UndoNotice } from './undo-notice.tsx';

const OutlinePage = lazy(async () => ({
  default: (await import('../features/outline/index.ts')).OutlinePage,
}));

/** The board as one likes to see it; a phone has its own list. */
function BoardContent() {
  const view = useStore(boardView);
  const isNarrow = useMedia(NARROW);
  if (view === 'map' || isNarrow) return <BoardMap />;
  return (
    <Suspense>
      <OutlinePage />
    </Suspense>
  );
}

/** The frame of an open board: bar, banner, map, panel. */
export function BoardFrame({ board, onStartOver }: BoardBannerProps) {
  const { selection } = useBoardSession();
  const { isPanelOpen, isGateOpen, areVersionsOpen } = useSelection();
  useEffect(() => {
    // Where it lies over the canvas, it starts folded.
    if (!matchMedia(DOCKED_PANEL).matches) selection.closePanel();
  }, [selection]);
  const { shown } = useSelection();
  useEffect(() => {
    // Cards that one asks to see must not stay under the panel.
    if (shown.length > 0 && !matchMedia(DOCKED_PANEL).matches) selection.closePanel();
  }, [shown, selection]);
  return (
    <div className={styles.frame}>
      <TopBar connection={board.connection} />
      <BoardBanner board={board} onStartOver={onStartOver} />
      <div className={styles.body}>
        {areVersionsOpen ? (
          <main className={styles.versions}>
            <VersionsPage renderMap={(marks) => <BoardMap marks={marks} />} />
          </main>
        ) : (
          <>
            <main className={styles.canvas}>
              <div className={styles.under} inert={isGateOpen}>
                <BoardContent />
              </div>
              {isGateOpen && <GatePage />}
              <div className={styles.corner}>
                <UndoNotice />
                <IntroduceYourself />
              </div>
            </main>
            {isPanelOpen && <BoardPanel />}
          </>
        )}
        <div className={styles.restored}>
          <RestoredNotice />
        </div>
      </div>
      <PhoneNav />
      <FindingForms />
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

/** On a phone the map and the two panels take the page in turn. */
function PhoneNav() {
  const words = useMessages(boardMessages);
  const { selection } = useBoardSession();
  const { panel, isPanelOpen } = useSelection();
  const shown: PanelTab | 'map' = isPanelOpen ? panel : 'map';
  const item = (id: PanelTab | 'map', label: string, Icon: typeof MapIcon) => (
    <button
      type="button"
      className={classNames(styles.navItem, shown === id && styles.navShown)}
      aria-current={shown === id ? 'page' : undefined}
      onClick={() => {
        selection.closeVersions();
        if (id !== 'map') selection.showPanel(id);
        else {
          selection.closePanel();
          selection.closeGate();
        }
      }}
    >
      <Icon size={18} aria-hidden />
      {label}
    </button>
  );
  return (
    <nav className={styles.nav}>
      {item('map', words.map, MapIcon)}
      {item('findings', words.findings, ListChecks)}
      {item('inspector', words.inspector, SquarePen)}
    </nav>
  );
}

import { PanelRight, Redo2, Search, Undo2 } from 'lucide-react';
import { keysOf, useActRegistry, useShortcut } from '../acts/use-acts.ts';
import { useCanWrite, useEvaluation, useMe, useSelection, useUndoState } from '../document/hooks.ts';
import { useBoardSession } from '../document/session-context.ts';
import { ExportMenu } from '../features/export/index.ts';
import { PresenceBar, ReactionMenu } from '../features/presence/index.ts';
import { ShareButton } from '../features/sharing/index.ts';
import { boardMessages } from '../i18n/areas/board.ts';
import { useLanguage, useMessages } from '../i18n/language.ts';
import { classNames } from '../lib/class-names.ts';
import { latePart } from '../lib/lazy-part.tsx';
import { useStore } from '../lib/store.ts';
import { NARROW, useMedia } from '../lib/use-media.ts';
import type { BoardConnection } from '../sync/board-connection.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Logo } from '../ui/logo.tsx';
import { BoardTitle, BrandNames } from './board-names.tsx';
import { SavedWord } from './saved-word.tsx';
import styles from './top-bar.module.css';
import { ViewSwitch } from './view-switch.tsx';

const BoardMenu = latePart<object>(async () => (await import('./board-menu.tsx')).BoardMenu);

/** What the board is, whether it is saved, who is here, and the ways to share it. */
export function TopBar({ connection }: { readonly connection: BoardConnection }) {
  const words = useMessages(boardMessages);
  const status = useStore(connection.status);
  const canWrite = useCanWrite();
  const { role } = useMe();
  const isNarrow = useMedia(NARROW);
  return (
    <header className={styles.bar} data-region="bar">
      <a href="/" className={classNames(styles.home, 'touch')} aria-label={words.home}>
        <Logo />
      </a>
      <div className={styles.names}>
        <BrandNames />
        <div className={styles.second}>
          <BoardTitle />
          <span aria-hidden="true">·</span>
          <SavedWord status={status} onRetry={() => connection.retryNow()} />
        </div>
      </div>
      <ViewSwitch />
      <div className={styles.acts}>
        {canWrite && <UndoButtons />}
        <SearchButton />
        <span className={styles.slot}>
          <PresenceBar />
        </span>
        <span className={styles.slot}>
          <ReactionMenu />
        </span>
        <PanelButton />
        <span className={styles.slot}>
          <ExportMenu />
        </span>
        {!isNarrow && (
          <span className={styles.slot}>
            <BoardMenu />
          </span>
        )}
        {role === 'facilitator' && <ShareButton />}
      </div>
    </header>
  );
}

/** Opens the palette for a hand that is on the mouse. */
function SearchButton() {
  const language = useLanguage();
  const registry = useActRegistry();
  useStore(registry.acts);
  // What can be done changes with what lies over the map.
  useSelection();
  const act = registry.find('palette.open');
  if (!act) return null;
  return (
    <IconButton
      label={act.label(language)}
      shortcut={keysOf(act, language).join(' ')}
      isDisabled={act.canRun?.({}) === false}
      onPress={() => act.run({})}
    >
      <Search size={16} aria-hidden />
    </IconButton>
  );
}

function UndoButtons() {
  const words = useMessages(boardMessages);
  const session = useBoardSession();
  const { canUndo, canRedo } = useUndoState();
  return (
    <div className={styles.undo}>
      <IconButton
        label={words.undo}
        shortcut={useShortcut('undo.undo')}
        isDisabled={!canUndo}
        onPress={() => session.undoLast()}
      >
        <Undo2 size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={words.redo}
        shortcut={useShortcut('undo.redo')}
        isDisabled={!canRedo}
        onPress={() => session.redoLast()}
      >
        <Redo2 size={16} aria-hidden />
      </IconButton>
    </div>
  );
}

/** Opens the panel where it is folded away; the count says what is in it. */
function PanelButton() {
  const words = useMessages(boardMessages);
  const { selection } = useBoardSession();
  const { isPanelOpen } = useSelection();
  const { findings } = useEvaluation();
  return (
    <IconButton
      label={isPanelOpen ? words.hidePanel : `${words.showPanel}, ${words.findingCount(findings.length)}`}
      className={styles.panelButton}
      aria-expanded={isPanelOpen}
      onPress={() => selection.togglePanel()}
    >
      <PanelRight size={16} aria-hidden />
      {!isPanelOpen && findings.length > 0 && <span>{findings.length}</span>}
    </IconButton>
  );
}

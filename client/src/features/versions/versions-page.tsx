import type { BoardChange } from '@cap-commun/shared/domain/board-difference';
import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import type { Version } from '@cap-commun/shared/http/schemas';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BoardSession } from '../../document/board-session.ts';
import { useCanWrite } from '../../document/hooks.ts';
import { BoardSessionProvider, useBoardSession } from '../../document/session-context.ts';
import { versionsMessages } from '../../i18n/areas/versions.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { api } from '../../lib/api.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Button } from '../../ui/button.tsx';
import { KeepVersion } from './keep-version.tsx';
import { openPreview } from './preview-session.ts';
import { type ChangeMark, changeMarks, changesTo } from './version-changes.ts';
import { VersionList } from './version-list.tsx';
import { VersionPanel } from './version-panel.tsx';
import styles from './versions.module.css';

export interface VersionsPageProps {
  /** Draws the map of the board that is provided around it, with marks on its cards. */
  readonly renderMap: (marks: readonly ChangeMark[]) => ReactNode;
}

interface Preview {
  readonly version: Version;
  readonly session: BoardSession;
  readonly changes: readonly BoardChange[];
}

/** The versions of the board: their list, one of them on the map, and what going back to it would change. */
export function VersionsPage({ renderMap }: VersionsPageProps) {
  const words = useMessages(versionsMessages);
  const session = useBoardSession();
  const canWrite = useCanWrite();
  const list = useRequest(useCallback(() => api.versions(session.boardId), [session]));
  const [chosen, setChosen] = useState<Version | null>(null);
  const preview = usePreview(chosen);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const close = () => session.selection.closeVersions();
  const { answer } = list;
  return (
    <section
      className={styles.page}
      aria-label={words.title}
      data-has-preview={preview !== null || undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        if (chosen) setChosen(null);
        else close();
      }}
    >
      <nav className={styles.side} aria-label={words.title}>
        <Button size="small" variant="quiet" icon={<ArrowLeft size={14} aria-hidden />} onPress={close}>
          {words.back}
        </Button>
        <header className={styles.sideHead}>
          <h2 className={styles.title} tabIndex={-1} ref={heading}>
            {words.title}
          </h2>
          {canWrite && <KeepVersion onKept={list.retry} />}
        </header>
        {answer && !answer.ok && (
          <div className={styles.empty} role="alert">
            <p>{words.failed}</p>
            <Button size="small" onPress={list.retry}>
              {words.retry}
            </Button>
          </div>
        )}
        {answer?.ok && answer.value.versions.length === 0 && <p className={styles.empty}>{words.none}</p>}
        {answer?.ok && answer.value.versions.length > 0 && (
          <>
            <VersionList versions={answer.value.versions} chosen={chosen?.id ?? null} onChoose={setChosen} />
            <p className={styles.kept}>{words.kept(answer.value.keepDays)}</p>
          </>
        )}
      </nav>
      {preview ? (
        <ShownPreview
          preview={preview}
          renderMap={renderMap}
          onLeave={() => setChosen(null)}
          onRestored={close}
        />
      ) : (
        <p className={styles.choose}>{words.choose}</p>
      )}
    </section>
  );
}

interface ShownPreviewProps extends VersionsPageProps {
  readonly preview: Preview;
  readonly onLeave: () => void;
  readonly onRestored: () => void;
}

function ShownPreview({ preview, renderMap, onLeave, onRestored }: ShownPreviewProps) {
  const words = useMessages(versionsMessages);
  const session = useBoardSession();
  const language = useLanguage();
  const { version, changes } = preview;
  const marks = useMemo(() => changeMarks(session, changes, language), [session, changes, language]);
  return (
    <>
      <section className={styles.map} aria-label={words.previewMap}>
        <BoardSessionProvider key={version.id} value={preview.session}>
          {renderMap(marks)}
        </BoardSessionProvider>
        <p className={styles.tag} role="status">
          {words.preview}
        </p>
      </section>
      <VersionPanel version={version} changes={changes} onLeave={onLeave} onRestored={onRestored} />
    </>
  );
}

/** The chosen version as a board of its own, once it has arrived. */
function usePreview(chosen: Version | null): Preview | null {
  const current = useBoardSession();
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    let isCurrent = true;
    let opened: BoardSession | null = null;
    setPreview(null);
    if (!chosen) return;
    void api.version(current.boardId, chosen.id).then((answer) => {
      if (!isCurrent || !answer.ok) return;
      const file = answer.value as BoardFile;
      opened = openPreview(file, current);
      setPreview({ version: chosen, session: opened, changes: changesTo(current, file) });
    });
    return () => {
      isCurrent = false;
      opened?.destroy();
    };
  }, [chosen, current]);
  return preview;
}

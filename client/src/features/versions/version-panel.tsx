import type { BoardChange } from '@cap-commun/shared/domain/board-difference';
import type { Version } from '@cap-commun/shared/http/schemas';
import { RotateCcw } from 'lucide-react';
import { useMemo, useState } from 'react';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { useCanWrite, usePeers } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { versionsMessages } from '../../i18n/areas/versions.ts';
import { formatInstant } from '../../i18n/format.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { api } from '../../lib/api.ts';
import { Button } from '../../ui/button.tsx';
import { KindChip } from '../../ui/kind-chip.tsx';
import { type ChangeLine, changeLines } from './version-changes.ts';
import styles from './versions.module.css';

export interface VersionPanelProps {
  readonly version: Version;
  readonly changes: readonly BoardChange[];
  readonly onLeave: () => void;
  readonly onRestored: () => void;
}

/** What going back to a version would change, and the act of going back. */
export function VersionPanel({ version, changes, onLeave, onRestored }: VersionPanelProps) {
  const words = useMessages(versionsMessages);
  const language = useLanguage();
  const session = useBoardSession();
  const canWrite = useCanWrite();
  const others = usePeers().length;
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const lines = useMemo(() => changeLines(session, changes, language), [session, changes, language]);
  const restore = async () => {
    setBusy(true);
    setFailed(false);
    const done = await api.restoreVersion(session.boardId, version.id);
    setBusy(false);
    if (done.ok) onRestored();
    else setFailed(true);
  };
  return (
    <aside className={styles.panel} aria-label={words.lead}>
      <header className={styles.panelHead}>
        <h2 className={styles.panelTitle}>{version.name || formatInstant(language, version.at)}</h2>
        <p className={styles.panelLead}>{words.lead}</p>
      </header>
      <div className={styles.changes}>
        {lines.length === 0 ? <p className={styles.empty}>{words.same}</p> : lines.map(drawLine)}
      </div>
      <footer className={styles.panelFoot}>
        {hasFailed && (
          <p className={styles.problem} role="alert">
            {words.notRestored}
          </p>
        )}
        {canWrite && lines.length > 0 && (
          <>
            <p className={styles.note}>{words.note(others)}</p>
            <Button
              variant="primary"
              icon={<RotateCcw size={15} aria-hidden />}
              isDisabled={isBusy}
              onPress={() => void restore()}
            >
              {words.restore}
            </Button>
          </>
        )}
        <Button variant="quiet" onPress={onLeave}>
          {words.leave}
        </Button>
      </footer>
    </aside>
  );
}

function drawLine({ key, type, title, words }: ChangeLine) {
  const look = kindLook(type);
  return (
    <div key={key} className={styles.change}>
      {type && <KindChip icon={look.icon} tone={look.tone} />}
      <div className={styles.changeWords}>
        <p className={styles.changeTitle}>
          <bdi>{title}</bdi>
        </p>
        {words.map((each) => (
          <p key={each} className={styles.changeDetail}>
            <bdi>{each}</bdi>
          </p>
        ))}
      </div>
    </div>
  );
}

import { restoredState, type Version } from '@cap-commun/shared/http/schemas';
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useCanWrite } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { versionsMessages } from '../../i18n/areas/versions.ts';
import { formatInstant } from '../../i18n/format.ts';
import { useLanguage, useMessages } from '../../i18n/language.ts';
import { api } from '../../lib/api.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './versions.module.css';

/** Says to everybody on the board that it went back to a version, and by whom; whoever may write can undo that. */
export function RestoredNotice() {
  const words = useMessages(versionsMessages);
  const language = useLanguage();
  const session = useBoardSession();
  const canWrite = useCanWrite();
  const [before, setBefore] = useRestored();
  const [isBusy, setBusy] = useState(false);
  const author = before?.author ? session.board.card(before.author)?.entity?.title : undefined;
  const moment = before && formatInstant(language, before.restoredAt ?? before.at);
  const undo = async () => {
    if (!before) return;
    setBusy(true);
    const done = await api.restoreVersion(session.boardId, before.id);
    setBusy(false);
    if (done.ok) setBefore(null);
  };
  return (
    <div role="status">
      {before && moment && (
        <div className={styles.notice}>
          <p>
            <bdi>{author ? words.restoredBy(author, moment) : words.restored(moment)}</bdi>
          </p>
          {canWrite && (
            <Button size="small" isDisabled={isBusy} onPress={() => void undo()}>
              {words.undo}
            </Button>
          )}
          <IconButton label={words.close} size="small" onPress={() => setBefore(null)}>
            <X size={14} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  );
}

/** The state kept before the last return, when it happened while this page was open. */
function useRestored(): [Version | null, (version: Version | null) => void] {
  const { server } = useBoardSession();
  const [restored, setRestored] = useState<Version | null>(null);
  useEffect(() => {
    // The first word of each page is about what was before it.
    let known: string | null | undefined;
    return server.follow('restored', (value) => {
      const parsed = restoredState.safeParse(value);
      if (!parsed.success) return;
      const isNews = known !== undefined && parsed.data !== null && parsed.data.id !== known;
      known = parsed.data?.id ?? null;
      if (isNews) setRestored(parsed.data);
    });
  }, [server]);
  return [restored, setRestored];
}

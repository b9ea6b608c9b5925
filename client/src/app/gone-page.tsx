import { Download } from 'lucide-react';
import type { BoardSession } from '../document/board-session.ts';
import { downloadBoard } from '../features/export/index.ts';
import { boardMessages } from '../i18n/areas/board.ts';
import { commonMessages } from '../i18n/areas/common.ts';
import { useMessages } from '../i18n/language.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { EntryPage } from '../ui/entry-page.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import styles from './gone-page.module.css';

export interface GonePageProps {
  readonly reason: 'revoked' | 'deleted' | 'notAvailable' | 'unreachable' | 'blocked';
  /** How many changes had not reached the server. */
  readonly waiting?: number;
  /** What this page still holds, to be kept. */
  readonly session?: BoardSession;
  readonly onRetry?: () => void;
}

/** In place of a board that cannot be shown: why, what stays, and what can still be kept. */
export function GonePage({ reason, waiting = 0, session, onRetry }: GonePageProps) {
  const { gone } = useMessages(boardMessages);
  const { productName } = useMessages(commonMessages);
  const words = gone[reason];
  const canKeep = session !== undefined && waiting > 0;
  return (
    <EntryPage productName={productName} title={words.title} lead={words.body} isCut foot={words.hint}>
      {canKeep && (
        <p className={styles.unsent} role="alert">
          <SeverityMark severity="warning" />
          <span>
            <b>{gone.unsent(waiting)}</b> {gone.keepThem}
          </span>
        </p>
      )}
      <div className={styles.acts}>
        {canKeep && (
          <Button
            variant="primary"
            icon={<Download size={14} aria-hidden />}
            onPress={() => downloadBoard(session)}
          >
            {gone.download}
          </Button>
        )}
        {onRetry && (
          <Button variant="primary" onPress={onRetry}>
            {gone.retry}
          </Button>
        )}
        <a className={buttonClass(canKeep || onRetry ? 'quiet' : 'plain')} href="/">
          {gone.home}
        </a>
      </div>
    </EntryPage>
  );
}

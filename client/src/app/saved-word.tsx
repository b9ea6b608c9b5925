import { Check, CloudOff, Lock, RefreshCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useCanWrite } from '../document/hooks.ts';
import { boardMessages } from '../i18n/areas/board.ts';
import { useMessages } from '../i18n/language.ts';
import { classNames } from '../lib/class-names.ts';
import { useNow, useSettled } from '../lib/time-hooks.ts';
import type { ConnectionStatus } from '../sync/status.ts';
import { Button } from '../ui/button.tsx';
import { Popover } from '../ui/popover.tsx';
import styles from './top-bar.module.css';

/** “Saving…” is not worth a word when it lasts no longer. */
const FLICKER_MS = 400;

export interface SavedWordProps {
  readonly status: ConnectionStatus;
  readonly onRetry: () => void;
}

/** What is on the server's disk, in a word; what waits, when it is opened. */
export function SavedWord({ status, onRetry }: SavedWordProps) {
  const words = useMessages(boardMessages).offlinePopover;
  const isSaving = useSettled(status.kind === 'sending', FLICKER_MS);
  const shown: ConnectionStatus = status.kind === 'sending' && !isSaving ? { kind: 'saved' } : status;
  const look = useLook(shown);
  return (
    <span role="status" data-save-state={status.kind} className={styles.savedSlot}>
      <Popover
        label={words.label}
        trigger={
          <AriaButton className={classNames('touch', styles.saved, styles[look.tone])}>
            {look.icon}
            {look.text}
          </AriaButton>
        }
      >
        <SavedDetails status={status} onRetry={onRetry} />
      </Popover>
    </span>
  );
}

interface Look {
  readonly icon: ReactNode;
  readonly text: string;
  readonly tone: 'ok' | 'calm' | 'warn' | 'err' | 'info';
}

function useLook(status: ConnectionStatus): Look {
  const { saved } = useMessages(boardMessages);
  const canWrite = useCanWrite();
  const now = useNow(status.kind === 'unsaved');
  switch (status.kind) {
    case 'saved':
      if (!canWrite) return { icon: <Lock size={12} aria-hidden />, text: saved.readOnly, tone: 'info' };
      return { icon: <Check size={12} aria-hidden />, text: saved.saved, tone: 'ok' };
    case 'sending':
      return { icon: <RefreshCw size={12} aria-hidden />, text: saved.sending, tone: 'calm' };
    case 'connecting':
      return { icon: <RefreshCw size={12} aria-hidden />, text: saved.connecting, tone: 'calm' };
    case 'offline': {
      const text = status.waiting === 0 ? saved.offline : saved.offlineWaiting(status.waiting);
      return { icon: <CloudOff size={12} aria-hidden />, text, tone: 'warn' };
    }
    case 'blocked':
      return { icon: <Lock size={12} aria-hidden />, text: saved.readOnly, tone: 'info' };
    case 'unsaved': {
      const seconds = Math.max(1, Math.round((now - status.since) / 1000));
      return { icon: <TriangleAlert size={12} aria-hidden />, text: saved.unsaved(seconds), tone: 'err' };
    }
    case 'closed':
      return { icon: <Lock size={12} aria-hidden />, text: saved.closed, tone: 'err' };
  }
}

function SavedDetails({ status, onRetry }: SavedWordProps) {
  const words = useMessages(boardMessages).offlinePopover;
  const canWrite = useCanWrite();
  if (status.kind === 'saved') return <p className={styles.details}>{words.savedBody}</p>;
  const waiting = status.waiting;
  const state = waiting === 0 ? (canWrite ? words.nothing : words.reading) : words.waiting(waiting);
  return (
    <div className={styles.details}>
      <p>
        {canWrite && status.kind !== 'closed' && status.kind !== 'blocked' && <b>{words.fact}</b>} {state}
      </p>
      {(status.kind === 'offline' || status.kind === 'blocked') && (
        <Button size="small" icon={<RefreshCw size={14} aria-hidden />} onPress={onRetry}>
          {words.retry}
        </Button>
      )}
    </div>
  );
}

import { Download, RefreshCw } from 'lucide-react';
import { useBoardSession } from '../document/session-context.ts';
import { downloadBoard } from '../features/export/index.ts';
import { boardMessages } from '../i18n/areas/board.ts';
import { useMessages } from '../i18n/language.ts';
import { useStore } from '../lib/store.ts';
import type { ConnectionStatus } from '../sync/status.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import type { Missing } from './brought-back.ts';
import type { OpenBoard } from './open-board.ts';

export interface BoardBannerProps {
  readonly board: OpenBoard;
  /** Opens the board afresh, with this page's copy set aside. */
  readonly onStartOver: () => void;
}

/** What keeps this page's work from the server's disk, when something does. Being offline has no banner by itself. */
export function BoardBanner({ board, onStartOver }: BoardBannerProps) {
  const status = useStore(board.connection.status);
  const missing = useStore(board.missing);
  if (status.kind === 'unsaved' && status.refusal !== null) return <RefusalBanner status={status} />;
  if (status.kind === 'closed') return <ClosedBanner status={status} onStartOver={onStartOver} />;
  if (status.kind === 'blocked') return <BlockedBanner waiting={status.waiting} />;
  if (status.kind === 'offline' && status.isRestart) return <RestartBanner waiting={status.waiting} />;
  return missing && <MissingBanner missing={missing} />;
}

function RefusalBanner({ status }: { readonly status: Extract<ConnectionStatus, { kind: 'unsaved' }> }) {
  const { banners } = useMessages(boardMessages);
  const count = status.waiting;
  switch (status.refusal) {
    case 'boardFull':
      return (
        <Banner
          severity="error"
          fact={banners.boardFull.fact}
          consequence={banners.boardFull.consequence(count)}
          action={<KeepCopy />}
        />
      );
    case 'tooLarge':
      return <Banner severity="error" {...banners.tooLarge} action={<KeepCopy />} />;
    case 'readOnly':
      return <Banner severity="info" {...banners.readOnly} action={<KeepCopy />} />;
    case 'storeUnavailable':
      return (
        <Banner
          severity="error"
          fact={banners.storeUnavailable.fact}
          consequence={banners.storeUnavailable.consequence(count)}
          action={<KeepCopy />}
        />
      );
    case 'damaged':
      return <Banner severity="error" {...banners.damaged} action={<KeepCopy />} />;
    default:
      return null;
  }
}

/** The network lets ordinary pages through, and nothing that keeps a board up to date. */
function BlockedBanner({ waiting }: { readonly waiting: number }) {
  const { banners } = useMessages(boardMessages);
  return (
    <Banner
      severity="info"
      fact={banners.blocked.fact}
      consequence={banners.blocked.consequence(waiting)}
      action={waiting > 0 ? <KeepCopy /> : undefined}
    />
  );
}

function RestartBanner({ waiting }: { readonly waiting: number }) {
  const { banners } = useMessages(boardMessages);
  return (
    <Banner
      severity="warning"
      fact={banners.restart.fact}
      consequence={banners.restart.consequence(waiting)}
    />
  );
}

interface ClosedBannerProps {
  readonly status: Extract<ConnectionStatus, { kind: 'closed' }>;
  readonly onStartOver: () => void;
}

/** The server went back to before what this page's copy holds. */
function MissingBanner({ missing }: { readonly missing: Missing }) {
  const { banners } = useMessages(boardMessages);
  return (
    <Banner
      severity="warning"
      fact={banners.missing.fact}
      consequence={banners.missing.consequence(missing.count)}
      action={
        <>
          <Button size="small" onPress={missing.forget}>
            {banners.missing.forget}
          </Button>
          <Button size="small" variant="primary" onPress={missing.putBack}>
            {banners.missing.putBack}
          </Button>
        </>
      }
    />
  );
}

function ClosedBanner({ status, onStartOver }: ClosedBannerProps) {
  const { banners } = useMessages(boardMessages);
  switch (status.reason) {
    case 'clientTooOld':
      return <Banner severity="info" {...banners.clientTooOld} action={<Reload />} />;
    case 'readOnly':
      return <Banner severity="info" {...banners.readOnly} action={<Reload />} />;
    case 'tooLarge':
      return <Banner severity="error" {...banners.tooLarge} action={<KeepCopy />} />;
    default:
      return (
        <Banner
          severity="error"
          {...banners.inconsistent}
          action={
            <>
              <KeepCopy />
              <Button
                size="small"
                variant="primary"
                icon={<RefreshCw size={14} aria-hidden />}
                onPress={onStartOver}
              >
                {banners.startOver}
              </Button>
            </>
          }
        />
      );
  }
}

function KeepCopy() {
  const { banners } = useMessages(boardMessages);
  const session = useBoardSession();
  return (
    <Button size="small" icon={<Download size={14} aria-hidden />} onPress={() => downloadBoard(session)}>
      {banners.keepCopy}
    </Button>
  );
}

function Reload() {
  const { banners } = useMessages(boardMessages);
  return (
    <Button
      size="small"
      variant="primary"
      icon={<RefreshCw size={14} aria-hidden />}
      onPress={() => location.reload()}
    >
      {banners.reload}
    </Button>
  );
}

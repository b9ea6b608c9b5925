import { useBoardInfo, useCardIds } from '../document/hooks.ts';
import { BoardSessionProvider } from '../document/session-context.ts';
import { boardMessages } from '../i18n/areas/board.ts';
import { commonMessages } from '../i18n/areas/common.ts';
import { useMessages } from '../i18n/language.ts';
import { boardView } from '../lib/board-view.ts';
import { useStore } from '../lib/store.ts';
import { EntryPage } from '../ui/entry-page.tsx';
import type { BoardBannerProps } from './board-banner.tsx';
import { BoardFrame } from './board-frame.tsx';
import { GonePage } from './gone-page.tsx';
import { useBrandPair, useDocumentTitle } from './page-look.ts';
import { useOpenBoard } from './use-open-board.ts';

export interface BoardPageProps {
  readonly boardId: string;
}

/** The page of one board, from its opening to whatever ends it. */
export function BoardPage({ boardId }: BoardPageProps) {
  const { opening, retry } = useOpenBoard(boardId);
  switch (opening.kind) {
    case 'opening':
      return null;
    case 'stranger':
      return <GonePage reason="notAvailable" />;
    case 'unreachable':
      return <GonePage reason="unreachable" onRetry={retry} />;
    case 'open':
      return (
        <BoardSessionProvider value={opening.board.session}>
          <OpenBoardPage
            board={opening.board}
            onStartOver={() => void opening.board.startOver().then(retry)}
          />
        </BoardSessionProvider>
      );
  }
}

function OpenBoardPage({ board, onStartOver }: BoardBannerProps) {
  const words = useMessages(boardMessages);
  const { productName } = useMessages(commonMessages);
  const status = useStore(board.connection.status);
  const info = useBoardInfo();
  const isEmpty = useCardIds().length === 0;
  const view = useStore(boardView);
  useDocumentTitle(view === 'map' ? info.title : `${info.title} · ${words.views[view]}`, productName);
  useBrandPair(info.brandPair);

  if (status.kind === 'closed') {
    const { reason } = status;
    if (reason === 'revoked' || reason === 'deleted') {
      return <GonePage reason={reason} waiting={status.waiting} session={board.session} />;
    }
    if (reason === 'notAvailable') {
      return <GonePage reason={reason} waiting={status.waiting} session={board.session} />;
    }
  }
  // A board is never born empty: without a card, nothing has arrived yet.
  if (isEmpty && status.kind === 'connecting') {
    return <EntryPage productName={productName} title={words.loading} />;
  }
  if (isEmpty && status.kind === 'blocked') {
    return <GonePage reason="blocked" onRetry={() => board.connection.retryNow()} />;
  }
  return <BoardFrame board={board} onStartOver={onStartOver} />;
}

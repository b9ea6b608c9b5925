import { ExternalLink } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useBoardInfo, useCard, useCardIds } from '../document/hooks.ts';
import { BoardSessionProvider } from '../document/session-context.ts';
import { BoardMap } from '../features/map/index.ts';
import { commonMessages } from '../i18n/areas/common.ts';
import { embedMessages } from '../i18n/areas/embed.ts';
import { useMessages } from '../i18n/language.ts';
import { useStore } from '../lib/store.ts';
import { buttonClass } from '../ui/button.tsx';
import styles from './embed-page.module.css';
import { type EmbeddedBoard, openEmbedded } from './open-embedded.ts';
import { useBrandPair, useDocumentTitle } from './page-look.ts';

export interface EmbedPageProps {
  readonly boardId: string;
}

/** The map of a board in another site's page: to be looked at, with the way to the board itself. */
export function EmbedPage({ boardId }: EmbedPageProps) {
  const words = useMessages(embedMessages);
  // It stays in the address, which is the only place that a page in a frame may keep it.
  const [token] = useState(() => location.hash.slice(1));
  const [board, setBoard] = useState<EmbeddedBoard | null>(null);
  useEffect(() => {
    if (token === '') return;
    const opened = openEmbedded(boardId, token);
    setBoard(opened);
    return () => {
      setBoard(null);
      opened.close();
    };
  }, [boardId, token]);
  if (token === '') return <Notice>{words.noToken}</Notice>;
  if (board === null) return null;
  return (
    <BoardSessionProvider value={board.session}>
      <EmbeddedMap board={board} token={token} />
    </BoardSessionProvider>
  );
}

function EmbeddedMap({ board, token }: { readonly board: EmbeddedBoard; readonly token: string }) {
  const words = useMessages(embedMessages);
  const { productName, untitledBoard } = useMessages(commonMessages);
  const { kind } = useStore(board.connection.status);
  const info = useBoardInfo();
  const isEmpty = useCardIds().length === 0;
  const title = info.title || untitledBoard;
  useDocumentTitle(info.title, productName);
  useBrandPair(info.brandPair);
  if (kind === 'closed') return <Notice>{words.closed}</Notice>;
  if (isEmpty) return <Notice>{words.opening}</Notice>;
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <h1 className={styles.title}>{title}</h1>
        <Brands />
        {kind === 'offline' && <span className={styles.offline}>{words.offline}</span>}
        <a
          className={buttonClass('plain', 'small')}
          href={`/join#${token}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          {words.open} <ExternalLink size={14} aria-hidden />
        </a>
      </header>
      <main className={styles.map}>
        <BoardMap isEmbedded />
      </main>
    </div>
  );
}

function Brands() {
  const { partnerA = '', partnerB = '' } = useBoardInfo();
  const names = [useCard(partnerA)?.entity?.title, useCard(partnerB)?.entity?.title].filter(Boolean);
  return <span className={styles.brands}>{names.join(' × ')}</span>;
}

function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <main className={styles.notice}>
      <p role="status">{children}</p>
    </main>
  );
}

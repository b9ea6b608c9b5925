import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { commonMessages } from '../i18n/areas/common.ts';
import { localeOf } from '../i18n/format.ts';
import { useLanguage, useMessages } from '../i18n/language.ts';
import { afterPaint } from '../lib/after-paint.ts';
import { lazyPart } from '../lib/lazy-part.tsx';
import { currentRoute, type Route } from '../lib/router.ts';
import { useStore } from '../lib/store.ts';
import { buttonClass } from '../ui/button.tsx';
import { EntryPage } from '../ui/entry-page.tsx';
import type { BoardPageProps } from './board-page.tsx';
import type { EmbedPageProps } from './embed-page.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { PreferencesMenu } from './preferences-menu.tsx';

interface EntryProps {
  readonly preferences: ReactNode;
}

// One page loads one page: the canvas alone weighs more than everything else.
const HomePage = lazyPart<EntryProps>(async () => (await import('../features/home/index.ts')).HomePage);
const JoinPage = lazyPart<EntryProps>(async () => (await import('../features/join/index.ts')).JoinPage);
const BoardPage = lazyPart<BoardPageProps>(async () => (await import('./board-page.tsx')).BoardPage);
const EmbedPage = lazyPart<EmbedPageProps>(async () => (await import('./embed-page.tsx')).EmbedPage);

export function App() {
  const language = useLanguage();
  const route = useStore(currentRoute);
  return (
    <I18nProvider locale={localeOf(language)}>
      <ErrorBoundary key={route.page}>
        <Page route={route} />
      </ErrorBoundary>
    </I18nProvider>
  );
}

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage preferences={<PreferencesMenu />} />;
    case 'join':
      return <Joining />;
    case 'board':
      return <BoardPage key={route.id} boardId={route.id} />;
    case 'embed':
      return <EmbedPage key={route.id} boardId={route.id} />;
    case 'unknown':
      return <NotFoundPage />;
  }
}

/** While somebody writes their name, the board that they will enter is on its way. */
function Joining() {
  useEffect(() => afterPaint(BoardPage.preload), []);
  return <JoinPage preferences={<PreferencesMenu />} />;
}

function NotFoundPage() {
  const { productName, notFound } = useMessages(commonMessages);
  return (
    <EntryPage
      productName={productName}
      title={notFound.title}
      lead={notFound.body}
      isCut
      foot={
        <a className={buttonClass()} href="/">
          {notFound.home}
        </a>
      }
    />
  );
}

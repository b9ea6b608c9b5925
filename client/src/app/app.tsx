import { lazy, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { HomePage } from '../features/home/index.ts';
import { JoinPage } from '../features/join/index.ts';
import { commonMessages } from '../i18n/areas/common.ts';
import { localeOf } from '../i18n/format.ts';
import { useLanguage, useMessages } from '../i18n/language.ts';
import { currentRoute, type Route } from '../lib/router.ts';
import { useStore } from '../lib/store.ts';
import { buttonClass } from '../ui/button.tsx';
import { EntryPage } from '../ui/entry-page.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { PreferencesMenu } from './preferences-menu.tsx';

// The canvas weighs more than everything else: home and join come without it.
const BoardPage = lazy(() => import('./board-page.tsx'));

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
      return <JoinPage preferences={<PreferencesMenu />} />;
    case 'board':
      return (
        <Suspense>
          <BoardPage key={route.id} boardId={route.id} />
        </Suspense>
      );
    case 'unknown':
      return <NotFoundPage />;
  }
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

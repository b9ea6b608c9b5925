import { Component, type ReactNode } from 'react';
import { commonMessages } from '../i18n/areas/common.ts';
import { useMessages } from '../i18n/language.ts';
import { Button } from '../ui/button.tsx';
import { EntryPage } from '../ui/entry-page.tsx';

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
}

/** Shows one page in place of a crash; the browser's console has the cause. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <CrashPage /> : this.props.children;
  }
}

function CrashPage() {
  const { productName, crash } = useMessages(commonMessages);
  return (
    <EntryPage
      productName={productName}
      title={crash.title}
      lead={crash.body}
      isCut
      foot={
        <Button variant="primary" onPress={() => location.reload()}>
          {crash.reload}
        </Button>
      }
    />
  );
}

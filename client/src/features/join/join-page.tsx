import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { commonMessages } from '../../i18n/areas/common.ts';
import { joinMessages } from '../../i18n/areas/join.ts';
import { useMessages } from '../../i18n/language.ts';
import { api } from '../../lib/api.ts';
import { takeInviteToken } from '../../lib/invite-token.ts';
import { useRequest } from '../../lib/use-request.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EntryPage } from '../../ui/entry-page.tsx';
import styles from './join.module.css';
import { JoinForm } from './join-form.tsx';

/** Where a link leads: who invites to what, a first name, and in. */
export function JoinPage({ preferences }: { readonly preferences: ReactNode }) {
  const words = useMessages(joinMessages);
  const common = useMessages(commonMessages);
  const [token, setToken] = useState(takeInviteToken);
  useEffect(() => {
    // Another link pasted into the same tab changes only the fragment.
    const onHashChange = () => setToken(takeInviteToken());
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  if (token !== null) return <InvitePage key={token} token={token} preferences={preferences} />;
  return (
    <EntryPage productName={common.productName} title={words.missing.title} lead={words.missing.body} isCut>
      <HomeLink />
    </EntryPage>
  );
}

interface InvitePageProps {
  readonly token: string;
  readonly preferences: ReactNode;
}

function InvitePage({ token, preferences }: InvitePageProps) {
  const words = useMessages(joinMessages);
  const { productName } = useMessages(commonMessages);
  const { answer, retry } = useRequest(useCallback(() => api.previewInvite(token), [token]));

  if (answer === null) return <EntryPage productName={productName} title={words.loading} />;
  if (answer.ok) return <JoinForm invite={answer.value} token={token} preferences={preferences} />;
  if (answer.error.code === 'unreachable') {
    return (
      <EntryPage
        productName={productName}
        title={words.unreachable.title}
        lead={words.unreachable.body}
        foot={preferences}
      >
        <div className={styles.acts}>
          <Button variant="primary" onPress={retry}>
            {words.unreachable.retry}
          </Button>
        </div>
      </EntryPage>
    );
  }
  return (
    <EntryPage productName={productName} title={words.refused.title} lead={words.refused.body} isCut>
      <HomeLink />
    </EntryPage>
  );
}

function HomeLink() {
  const words = useMessages(joinMessages);
  return (
    <div className={styles.acts}>
      <a className={buttonClass()} href="/">
        {words.refused.home}
      </a>
    </div>
  );
}

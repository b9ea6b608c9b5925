import { LANGUAGES, type Language } from '@cap-commun/shared/core/language';
import type { SessionSummary } from '@cap-commun/shared/workshop/summary-schema';
import { sessionMarkdown } from '@cap-commun/shared/workshop/summary-text';
import { useCallback, useState } from 'react';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionSummaryMessages } from '../../../i18n/areas/session-summary.ts';
import { formatTime } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { capitalise } from '../../../lib/capitalise.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { PageFrame } from '../page-frame.tsx';
import { workshopApi } from '../workshop-api.ts';
import { ForTheChannel } from './for-the-channel.tsx';
import styles from './summary.module.css';
import { SummaryActs } from './summary-acts.tsx';
import { SummaryBody } from './summary-body.tsx';

/** What came of a workshop, to read, to paste, to keep. */
export function SummaryPage({ session }: { readonly session: string }) {
  const words = useMessages(sessionSummaryMessages);
  const { boardId, workshop } = useBoardSession();
  const reader = useLanguage();
  const [language, setLanguage] = useState<Language>(reader);
  const { answer, retry } = useRequest(
    useCallback(() => workshopApi.summary(boardId, session, language), [boardId, session, language]),
  );
  const [shown, setShown] = useState<SessionSummary | null>(null);
  // What is shown stays while the other language is on its way.
  if (answer?.ok && answer.value !== shown) setShown(answer.value);
  return (
    <PageFrame
      key={session}
      title={shown ? (shown.vision?.isNew ? shown.vision.title : shown.name) : words.loading}
      lead={shown && <Held summary={shown} />}
      backLabel={words.back}
      onBack={() => workshop.close()}
      aside={
        shown && (
          <>
            <SegmentedControl
              label={words.language}
              options={LANGUAGES.map((id) => ({ id, label: words.languages[id] }))}
              value={language}
              onChange={setLanguage}
            />
            <ForTheChannel text={sessionMarkdown(shown)} session={session} language={language} />
            <Durations summary={shown} />
            <SummaryActs summary={shown} />
          </>
        )
      }
    >
      {answer?.ok === false && (
        <p role="alert" className={styles.quiet}>
          {words.failed}{' '}
          <Button size="small" onPress={retry}>
            {words.retry}
          </Button>
        </p>
      )}
      {shown && <SummaryBody summary={shown} />}
    </PageFrame>
  );
}

function Held({ summary }: { readonly summary: SessionSummary }) {
  const words = useMessages(sessionSummaryMessages);
  const { name, closedAt, lang, vision, people } = summary;
  const said = [
    ...(vision?.isNew ? [name] : []),
    closedAt === null ? words.open : words.closedAt(formatTime(lang, closedAt)),
    words.people(people.length),
  ];
  return <p>{capitalise(said.join(' · '))}</p>;
}

const MINUTE_MS = 60_000;

function Durations({ summary }: { readonly summary: SessionSummary }) {
  const words = useMessages(sessionSummaryMessages);
  const lived = summary.steps.filter(({ lastedMs }) => lastedMs > 0);
  const most = Math.max(1, ...lived.map(({ minutes, lastedMs }) => Math.max(minutes, lastedMs / MINUTE_MS)));
  if (lived.length === 0) return null;
  return (
    <section className={styles.durations}>
      <h2>{words.durations}</h2>
      <ul lang={summary.lang}>
        {lived.map(({ id, name, minutes, lastedMs }) => {
          const lasted = Math.round(lastedMs / MINUTE_MS);
          return (
            <li key={id} data-over={lasted > minutes || undefined}>
              <span>{name}</span>
              <meter min={0} max={most} value={lastedMs / MINUTE_MS} aria-hidden="true" />
              <small>{words.lasted(lasted, minutes)}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

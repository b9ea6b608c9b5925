import type { Language } from '@cap-commun/shared/core/language';
import { Check, Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionSummaryMessages } from '../../../i18n/areas/session-summary.ts';
import { useMessages } from '../../../i18n/language.ts';
import { copyText } from '../../../lib/clipboard.ts';
import { Button, buttonClass } from '../../../ui/button.tsx';
import { summaryPath } from '../workshop-api.ts';
import styles from './summary.module.css';

interface ForTheChannelProps {
  /** As Markdown. */
  readonly text: string;
  readonly session: string;
  readonly language: Language;
}

/** The summary as text, to be copied or kept as a file. */
export function ForTheChannel({ text, session, language }: ForTheChannelProps) {
  const words = useMessages(sessionSummaryMessages);
  const { boardId } = useBoardSession();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <section className={styles.channel}>
      <h2>{words.channel}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.text} lang={language} tabIndex={0} aria-label={words.channel}>
        {text}
      </section>
      <div className={styles.acts}>
        <Button
          variant="primary"
          icon={copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
          onPress={() => void copyText(text).then(setCopied)}
        >
          {words.copy}
        </Button>
        <Button icon={<Printer size={14} aria-hidden />} onPress={() => window.print()}>
          {words.print}
        </Button>
        <a className={buttonClass('quiet')} href={summaryPath(boardId, session, 'md', language)} download>
          {words.markdown}
        </a>
        <a className={buttonClass('quiet')} href={summaryPath(boardId, session, 'csv', language)} download>
          {words.csv}
        </a>
      </div>
      <p role="status" className={styles.quiet}>
        {copied === true && words.copied}
        {copied === false && words.notCopied}
      </p>
    </section>
  );
}

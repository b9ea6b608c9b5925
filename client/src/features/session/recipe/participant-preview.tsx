import { LANGUAGES } from '@cap-commun/shared/core/language';
import { type Step, wordsIn } from '@cap-commun/shared/workshop/recipe';
import { useState } from 'react';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { sessionSetupMessages } from '../../../i18n/areas/session-setup.ts';
import { messagesIn, useLanguage, useMessages } from '../../../i18n/language.ts';
import { frenchSpaces } from '../../../i18n/typography.ts';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { clockText } from '../use-server-time.ts';
import styles from './recipe.module.css';

/** What everybody reads during a step, in either language. */
export function ParticipantPreview({ step }: { readonly step: Step }) {
  const words = useMessages(sessionSetupMessages);
  const reader = useLanguage();
  const [language, setLanguage] = useState(reader);
  const shown = messagesIn(language, sessionMessages);
  const typeset = (text: string) => (language === 'fr' ? frenchSpaces(text) : text);
  return (
    <section className={styles.preview} aria-label={words.preview}>
      <header>
        <h2>{words.preview}</h2>
        <SegmentedControl
          label={words.language}
          options={LANGUAGES.map((id) => ({ id, label: id.toUpperCase() }))}
          value={language}
          onChange={setLanguage}
        />
      </header>
      <div className={styles.screen} lang={language}>
        <small>{typeset(wordsIn(step.name, language))}</small>
        <h3>{typeset(wordsIn(step.prompt, language) || wordsIn(step.name, language))}</h3>
        <p>{typeset(wordsIn(step.help, language))}</p>
        {step.kind === 'write' && (
          <>
            <div className={styles.paper}>{shown.write.first}</div>
            <p>{step.isAnonymous ? shown.write.anonymous : shown.write.hidden}</p>
          </>
        )}
        {step.kind === 'vote' && (
          <p>
            <b>{shown.vote.left(step.dots)}</b> {shown.vote.hidden}
          </p>
        )}
        <b className={styles.time}>{clockText(step.minutes * 60)}</b>
      </div>
    </section>
  );
}

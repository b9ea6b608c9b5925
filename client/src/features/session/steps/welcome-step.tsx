import { minutesOf, wordsIn } from '@cap-commun/shared/workshop/recipe';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { useAttendees } from '../people.ts';
import styles from '../session.module.css';
import type { Running } from '../session-view.ts';
import { DoneButton, StepFrame } from '../step-frame.tsx';
import { AttendeeList } from '../strip/attendee-button.tsx';

/** People, partners, roles, agenda. */
export function WelcomeStep({ view, step }: Running) {
  const words = useMessages(sessionMessages);
  const language = useLanguage();
  const { canWrite } = useBoardSession();
  const attendees = useAttendees(view);
  const { steps } = view.recipe;
  return (
    <StepFrame
      view={view}
      step={step}
      aside={
        canWrite ? (
          <DoneButton view={view} label={words.done.ready} />
        ) : (
          <p className={styles.quietNote}>{words.readOnly}</p>
        )
      }
    >
      <div className={styles.field}>
        <section>
          <h3 className={styles.section}>{words.people.label}</h3>
          <AttendeeList attendees={attendees} />
        </section>
        <section>
          <h3 className={styles.section}>
            {words.agenda} <small>{words.total(minutesOf(view.recipe), steps.length)}</small>
          </h3>
          <ol className={styles.rows}>
            {steps.map((each, index) => (
              <li
                key={each.id}
                className={styles.row}
                aria-current={index === view.stepIndex ? 'step' : undefined}
              >
                <span className={styles.number}>{index + 1}</span>
                <span className={styles.rowText}>{wordsIn(each.name, language)}</span>
                <span>{words.minutes(each.minutes)}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </StepFrame>
  );
}

import { wordsIn } from '@cap-commun/shared/workshop/recipe';
import { useMe } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { useStore } from '../../../lib/store.ts';
import { Button } from '../../../ui/button.tsx';
import { type Running, runningOf, useSessionView } from '../session-view.ts';
import { AttendeeButton } from './attendee-button.tsx';
import { Countdown } from './countdown.tsx';
import { DriveControls } from './drive-controls.tsx';
import { SessionNews } from './session-news.tsx';
import { StepTrail } from './step-trail.tsx';
import styles from './strip.module.css';

/** What runs on the board now: the step, its time, who is there, and for who runs it the ways to go on. */
export function SessionStrip() {
  const view = useSessionView();
  const running = runningOf(view);
  return (
    <>
      {running && <RunningStrip {...running} />}
      {view?.phase === 'prepared' && <PreparedStrip />}
      <SessionNews />
    </>
  );
}

function RunningStrip({ view, step }: Running) {
  const language = useLanguage();
  const words = useMessages(sessionMessages);
  const { workshop } = useBoardSession();
  const isAside = useStore(workshop.isAside);
  return (
    <section className={styles.strip} data-region="session" data-chrome aria-label={words.workshop}>
      <span className={styles.name}>{wordsIn(view.recipe.name, language)}</span>
      <StepTrail view={view} />
      <div className={styles.right}>
        <Button size="small" variant="quiet" onPress={() => workshop.isAside.set(!isAside)}>
          {isAside ? words.aside.step : words.aside.map}
        </Button>
        <AttendeeButton view={view} />
        <Countdown clock={view.clock} step={wordsIn(step.name, language)} />
        <DriveControls view={view} step={step} />
      </div>
    </section>
  );
}

/** A recipe that facilitators have laid out. */
function PreparedStrip() {
  const language = useLanguage();
  const words = useMessages(sessionMessages);
  const { workshop } = useBoardSession();
  const view = useSessionView();
  const page = useStore(workshop.page);
  const { role } = useMe();
  if (!view || role !== 'facilitator' || page?.kind === 'recipe') return null;
  return (
    <section className={styles.strip} data-region="session" data-chrome aria-label={words.workshop}>
      <span className={styles.prepared}>{words.board.prepared(wordsIn(view.recipe.name, language))}</span>
      <div className={styles.right}>
        <Button size="small" onPress={() => workshop.open({ kind: 'recipe' })}>
          {words.board.open}
        </Button>
      </div>
    </section>
  );
}

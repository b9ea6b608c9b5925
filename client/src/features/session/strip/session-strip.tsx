import { wordsIn } from '@cap-commun/shared/workshop/recipe';
import type { SessionView } from '@cap-commun/shared/workshop/view';
import { Map as MapIcon, Presentation } from 'lucide-react';
import { useEffect } from 'react';
import { useMe } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { useStore } from '../../../lib/store.ts';
import { NARROW, useMedia } from '../../../lib/use-media.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { leftIn } from '../notes/round-copies.ts';
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
  useRoundsOver(view);
  return (
    <>
      {running && <RunningStrip {...running} />}
      {view?.phase === 'prepared' && <PreparedStrip />}
      <SessionNews />
    </>
  );
}

/** What was written alone on this device does not stay there once its round is over. */
function useRoundsOver(view: SessionView | null): void {
  const { localName } = useBoardSession();
  const open = view?.stepsInPrivate;
  useEffect(() => {
    if (open) void leftIn(localName, open);
  }, [open, localName]);
}

function RunningStrip({ view, step }: Running) {
  const language = useLanguage();
  const words = useMessages(sessionMessages);
  return (
    <section className={styles.strip} data-region="session" data-chrome aria-label={words.workshop}>
      <span className={styles.name}>{wordsIn(view.recipe.name, language)}</span>
      <StepTrail view={view} />
      <div className={styles.right}>
        <AsideButton />
        <AttendeeButton view={view} />
        <Countdown clock={view.clock} step={wordsIn(step.name, language)} />
        <DriveControls view={view} step={step} />
      </div>
    </section>
  );
}

/** To the map, and back to the step. */
function AsideButton() {
  const words = useMessages(sessionMessages).aside;
  const { workshop } = useBoardSession();
  const isAside = useStore(workshop.isAside);
  const isNarrow = useMedia(NARROW);
  const label = isAside ? words.step : words.map;
  const toggle = () => workshop.isAside.set(!isAside);
  if (!isNarrow) {
    return (
      <Button size="small" variant="quiet" onPress={toggle}>
        {label}
      </Button>
    );
  }
  const Icon = isAside ? Presentation : MapIcon;
  return (
    <IconButton label={label} onPress={toggle}>
      <Icon size={18} aria-hidden />
    </IconButton>
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

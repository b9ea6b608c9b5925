import { wordsIn } from '@cap-commun/shared/workshop/recipe';
import { useEffect } from 'react';
import { useBoardSession } from '../../document/session-context.ts';
import type { WorkshopPage } from '../../document/workshop.ts';
import { useLanguage } from '../../i18n/language.ts';
import { afterPaint } from '../../lib/after-paint.ts';
import { lazyPart } from '../../lib/lazy-part.tsx';
import { useStore } from '../../lib/store.ts';
import { NARROW, useMedia } from '../../lib/use-media.ts';
import styles from './session.module.css';
import { type Running, useRunning } from './session-view.ts';
import { StepBody } from './step-body.tsx';
import { useStepKeys } from './step-keys.ts';
import { isBesideMap } from './step-place.ts';

const SessionsPage = lazyPart<object>(async () => (await import('./recipe/sessions-page.tsx')).SessionsPage);
const RecipePage = lazyPart<object>(async () => (await import('./recipe/recipe-page.tsx')).RecipePage);
const SummaryPage = lazyPart<{ readonly session: string }>(
  async () => (await import('./summary/summary-page.tsx')).SummaryPage,
);

/** What the workshop puts over the board: a page that was asked for, or the step that is under way. */
export function SessionStage() {
  const { workshop } = useBoardSession();
  const running = useRunning();
  const page = useStore(workshop.page);
  const isAside = useStore(workshop.isAside);
  const isNarrow = useMedia(NARROW);
  const step = running && !isAside && (isNarrow || !isBesideMap(running.step)) ? running : null;
  const covers = page !== null || step !== null;
  useEffect(() => {
    workshop.covers.set(covers);
    return () => workshop.covers.set(false);
  }, [workshop, covers]);
  useStepKeys(step !== null && page === null);
  if (page) return <Page page={page} />;
  return step && <StepPage {...step} />;
}

function Page({ page }: { readonly page: WorkshopPage }) {
  switch (page.kind) {
    case 'sessions':
      return <SessionsPage />;
    case 'recipe':
      return <RecipePage />;
    case 'summary':
      return <SummaryPage session={page.session} />;
  }
}

function StepPage(running: Running) {
  const language = useLanguage();
  return (
    <section
      className={styles.stage}
      aria-label={wordsIn(running.step.name, language)}
      data-session-step={running.step.kind}
    >
      <StepBody key={running.step.id} {...running} />
    </section>
  );
}

/** A step beside the map begins with the whole of it in sight, whatever part one looked at before. */
function useWholeMap(running: Running | null): void {
  const session = useBoardSession();
  const step = running && isBesideMap(running.step) ? running.step.id : null;
  useEffect(() => {
    // The map has become narrower by then.
    if (step !== null) return afterPaint(() => session.map?.fitAll());
  }, [step, session]);
}

/** The step that is worked on beside the map. */
export function SessionSide() {
  const { workshop } = useBoardSession();
  const language = useLanguage();
  const running = useRunning();
  const page = useStore(workshop.page);
  const isAside = useStore(workshop.isAside);
  const isNarrow = useMedia(NARROW);
  useWholeMap(running);
  if (!running || page || isAside || isNarrow || !isBesideMap(running.step)) return null;
  return (
    <aside
      className={styles.side}
      aria-label={wordsIn(running.step.name, language)}
      data-session-step={running.step.kind}
    >
      <StepBody key={running.step.id} {...running} />
    </aside>
  );
}

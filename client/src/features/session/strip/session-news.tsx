import { wordsIn } from '@cap-commun/shared/workshop/recipe';
import { useEffect, useRef, useState } from 'react';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { SpokenStatus } from '../../../ui/spoken-status.tsx';
import { useSessionView } from '../session-view.ts';

/** Says when a workshop begins, goes on and ends, to those who do not see it; each step brings one back to the step. */
export function SessionNews() {
  const view = useSessionView();
  const { workshop } = useBoardSession();
  const language = useLanguage();
  const words = useMessages(sessionMessages).news;
  const [news, setNews] = useState('');
  const said = useRef('');
  const step = view?.recipe.steps[view.stepIndex];
  const isPaused = view?.clock?.kind === 'paused';
  const mark = view && `${view.id} ${view.phase} ${view.phase === 'running' ? view.stepIndex : ''}`;
  useEffect(() => {
    if (!view || !step || mark === null || view.phase === 'prepared') return;
    if (said.current === mark) return;
    const isFirst = said.current === '';
    said.current = mark;
    workshop.isAside.set(false);
    if (view.phase === 'closed') {
      if (!isFirst) setNews(words.closed);
      return;
    }
    const about = words.step(wordsIn(step.name, language), step.minutes);
    setNews(isFirst ? `${words.started(wordsIn(view.recipe.name, language))} ${about}` : about);
  }, [mark, view, step, words, language, workshop]);
  const wasPaused = useRef(isPaused);
  useEffect(() => {
    if (wasPaused.current === isPaused) return;
    wasPaused.current = isPaused;
    if (view?.phase === 'running') setNews(isPaused ? words.paused : words.resumed);
  }, [isPaused, view, words]);
  return <SpokenStatus>{news}</SpokenStatus>;
}

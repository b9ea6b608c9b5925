import { minutesOf, type Recipe, wordsIn } from '@cap-commun/shared/workshop/recipe';
import { useEffect, useState } from 'react';
import { useMe } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionSetupMessages } from '../../../i18n/areas/session-setup.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { useStore } from '../../../lib/store.ts';
import { Button } from '../../../ui/button.tsx';
import { useFailureWords } from '../failure-note.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useSessionView } from '../session-view.ts';
import { useSessionAct } from '../use-session-act.ts';
import { MinuteBar } from './minute-bar.tsx';
import { ParticipantPreview } from './participant-preview.tsx';
import styles from './recipe.module.css';
import { isValid, templateOf } from './recipe-draft.ts';
import { StepForm } from './step-form.tsx';
import { StepList } from './step-list.tsx';
import { useRecipeDraft } from './use-recipe-draft.ts';

/** A recipe: its steps in their order, each with its words and minutes; then the way to start it. */
export function RecipePage() {
  const { workshop } = useBoardSession();
  const page = useStore(workshop.page);
  const view = useSessionView();
  const own = view?.phase === 'closed' ? undefined : view?.recipe;
  const start = (page?.kind === 'recipe' && page.template ? templateOf(page.template) : own) ?? null;
  const isGone = start === null;
  useEffect(() => {
    // Another facilitator has dropped it meanwhile.
    if (isGone) workshop.open({ kind: 'sessions' });
  }, [isGone, workshop]);
  if (!start) return null;
  return <RecipeEditor key={start.template} start={start} />;
}

function RecipeEditor({ start }: { readonly start: Recipe }) {
  const words = useMessages(sessionSetupMessages);
  const language = useLanguage();
  const { workshop } = useBoardSession();
  const view = useSessionView();
  const running = view?.phase === 'running' ? view : null;
  const [draft, setDraft] = useRecipeDraft(start, running === null);
  /** The first step that can still be changed. */
  const firstFree = running ? running.stepIndex + 1 : 0;
  const [at, setAt] = useState(Math.min(firstFree, draft.steps.length - 1));
  const step = draft.steps[at];
  const canEdit = at >= firstFree;
  return (
    <PageFrame
      title={wordsIn(draft.name, language)}
      lead={running ? words.lived : words.total(draft.steps.length, minutesOf(draft))}
      backLabel={running ? words.back : words.backToList}
      onBack={() => (running ? workshop.close() : workshop.open({ kind: 'sessions' }))}
      aside={step && <ParticipantPreview step={step} />}
    >
      <MinuteBar steps={draft.steps} current={at} />
      <div className={styles.editor}>
        <StepList draft={draft} at={at} firstFree={firstFree} onGo={setAt} onChange={setDraft} />
        {step && canEdit && (
          <StepForm
            key={step.id}
            step={step}
            at={at}
            onChange={(next) =>
              setDraft({ ...draft, steps: draft.steps.map((each, index) => (index === at ? next : each)) })
            }
          />
        )}
      </div>
      <RecipeActs
        draft={draft}
        onReset={() => setDraft(templateOf(draft.template) ?? draft)}
        onKept={() => setDraft(null)}
      />
    </PageFrame>
  );
}

interface RecipeActsProps {
  readonly draft: Recipe;
  readonly onReset: () => void;
  readonly onKept: () => void;
}

function RecipeActs({ draft, onReset, onKept }: RecipeActsProps) {
  const words = useMessages(sessionSetupMessages);
  const { workshop } = useBoardSession();
  const { role } = useMe();
  const view = useSessionView();
  const { ask, failure } = useSessionAct();
  const failed = useFailureWords(failure);
  const isOk = isValid(draft);
  const phase = view?.phase === 'closed' ? null : (view?.phase ?? null);
  const asked = async (act: Parameters<typeof ask>[0]) => {
    const result = await ask(act);
    if (!result.ok) return;
    onKept();
    workshop.close();
  };
  if (role !== 'facilitator') return null;
  return (
    <footer className={styles.acts}>
      {phase === 'running' ? (
        <Button
          variant="primary"
          size="large"
          isDisabled={!isOk}
          onPress={() => void asked({ kind: 'edit', recipe: draft })}
        >
          {words.save}
        </Button>
      ) : (
        <>
          <Button
            variant="primary"
            size="large"
            isDisabled={!isOk}
            onPress={() =>
              void asked({
                kind: 'start',
                session: phase === 'prepared' ? (view?.id ?? null) : null,
                recipe: draft,
              })
            }
          >
            {words.startNow}
          </Button>
          <Button
            size="large"
            isDisabled={!isOk}
            onPress={() =>
              void asked(
                phase === 'prepared' ? { kind: 'edit', recipe: draft } : { kind: 'prepare', recipe: draft },
              )
            }
          >
            {words.prepare}
          </Button>
          {phase === 'prepared' && (
            <Button variant="danger" size="large" onPress={() => void asked({ kind: 'discard' })}>
              {words.discard}
            </Button>
          )}
          <Button variant="quiet" size="large" onPress={onReset}>
            {words.reset}
          </Button>
        </>
      )}
      <p role="alert" className={styles.failure}>
        {!isOk ? words.invalid : failed}
      </p>
    </footer>
  );
}

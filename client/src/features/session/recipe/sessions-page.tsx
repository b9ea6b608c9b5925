import type { SessionsResponse } from '@cap-commun/shared/http/workshop-schemas';
import { minutesOf, wordsIn } from '@cap-commun/shared/workshop/recipe';
import { RECIPE_PURPOSES, RECIPES, type RecipeId } from '@cap-commun/shared/workshop/recipes/catalogue';
import { useCallback } from 'react';
import { useMe } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionSetupMessages } from '../../../i18n/areas/session-setup.ts';
import { formatInstant } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { frenchSpaces } from '../../../i18n/typography.ts';
import { useStore } from '../../../lib/store.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { Button } from '../../../ui/button.tsx';
import { PageFrame } from '../page-frame.tsx';
import { workshopApi } from '../workshop-api.ts';
import { MinuteBar } from './minute-bar.tsx';
import styles from './recipe.module.css';

/** The recipes to start a workshop from, and the workshops that were held on the board. */
export function SessionsPage() {
  const words = useMessages(sessionSetupMessages);
  const { workshop } = useBoardSession();
  const { role } = useMe();
  const isUnderWay = useStore(workshop.isUnderWay);
  const mayStart = role === 'facilitator' && !isUnderWay;
  return (
    <PageFrame title={words.title} lead={words.lead} backLabel={words.back} onBack={() => workshop.close()}>
      <section className={styles.section}>
        <h2>{words.start}</h2>
        {role !== 'facilitator' && <p className={styles.lead}>{words.onlyFacilitator}</p>}
        {role === 'facilitator' && isUnderWay && <p className={styles.lead}>{words.busy}</p>}
        <ul className={styles.recipes}>
          {(Object.keys(RECIPES) as RecipeId[]).map((id) => (
            <li key={id}>
              <RecipeRow id={id} mayStart={mayStart} />
            </li>
          ))}
        </ul>
      </section>
      <PastSessions />
    </PageFrame>
  );
}

function RecipeRow({ id, mayStart }: { readonly id: RecipeId; readonly mayStart: boolean }) {
  const words = useMessages(sessionSetupMessages);
  const language = useLanguage();
  const { workshop } = useBoardSession();
  const recipe = RECIPES[id];
  const purpose = RECIPE_PURPOSES[id][language];
  const name = wordsIn(recipe.name, language);
  return (
    <article className={styles.recipe}>
      <div>
        <h3>{name}</h3>
        <p>{language === 'fr' ? frenchSpaces(purpose) : purpose}</p>
        <MinuteBar steps={recipe.steps} />
      </div>
      <span className={styles.total}>{words.total(recipe.steps.length, minutesOf(recipe))}</span>
      <Button
        isDisabled={!mayStart}
        aria-label={words.choose(name)}
        onPress={() => workshop.open({ kind: 'recipe', template: id })}
      >
        {words.chooseShort}
      </Button>
    </article>
  );
}

function PastSessions() {
  const words = useMessages(sessionSetupMessages);
  const { boardId } = useBoardSession();
  const { answer, retry } = useRequest(useCallback(() => workshopApi.sessions(boardId), [boardId]));
  return (
    <section className={styles.section}>
      <h2>{words.past}</h2>
      {answer === null && <p className={styles.lead}>{words.loading}</p>}
      {answer?.ok === false && (
        <p className={styles.lead}>
          {words.failed}{' '}
          <Button size="small" onPress={retry}>
            {words.retry}
          </Button>
        </p>
      )}
      {answer?.ok === true && answer.value.sessions.length === 0 && (
        <p className={styles.lead}>{words.noPast}</p>
      )}
      {answer?.ok === true && (
        <ul className={styles.past}>
          {answer.value.sessions.map((session) => (
            <PastSession key={session.id} session={session} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PastSession({ session }: { readonly session: SessionsResponse['sessions'][number] }) {
  const words = useMessages(sessionSetupMessages);
  const language = useLanguage();
  const { workshop } = useBoardSession();
  const { id, name, startedAt, people, facilitator, isOpen } = session;
  return (
    <li>
      <div>
        <b>{wordsIn(name, language)}</b>
        <small>{words.heldOn(formatInstant(language, startedAt), people, facilitator)}</small>
      </div>
      {isOpen && <span>{words.open}</span>}
      <Button size="small" onPress={() => workshop.open({ kind: 'summary', session: id })}>
        {words.summary}
      </Button>
    </li>
  );
}

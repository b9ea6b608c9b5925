import type { SessionSummary } from '@cap-commun/shared/workshop/summary-schema';
import { RotateCcw } from 'lucide-react';
import { useMe } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionSummaryMessages } from '../../../i18n/areas/session-summary.ts';
import { useMessages } from '../../../i18n/language.ts';
import { useStore } from '../../../lib/store.ts';
import { Button } from '../../../ui/button.tsx';
import { useFailureWords } from '../failure-note.tsx';
import { useSessionView } from '../session-view.ts';
import { useSessionAct } from '../use-session-act.ts';
import styles from './summary.module.css';

/** For a facilitator: to take the last workshop up again, or to run the same once more. */
export function SummaryActs({ summary }: { readonly summary: SessionSummary }) {
  const words = useMessages(sessionSummaryMessages);
  const { workshop } = useBoardSession();
  const { role } = useMe();
  const view = useSessionView();
  const isUnderWay = useStore(workshop.isUnderWay);
  const { ask, failure } = useSessionAct();
  const failed = useFailureWords(failure);
  if (role !== 'facilitator' || isUnderWay) return null;
  const again = async () => {
    const result = await ask({ kind: 'prepare', recipe: summary.recipe });
    if (result.ok) workshop.open({ kind: 'recipe' });
  };
  return (
    <section className={styles.acts}>
      {view?.id === summary.session && (
        <Button icon={<RotateCcw size={14} aria-hidden />} onPress={() => void ask({ kind: 'reopen' })}>
          {words.reopen}
        </Button>
      )}
      <Button variant="quiet" onPress={() => void again()}>
        {words.again}
      </Button>
      <p role="alert" className={styles.failure}>
        {failed}
      </p>
    </section>
  );
}

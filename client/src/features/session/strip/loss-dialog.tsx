import type { Loss } from '@cap-commun/shared/workshop/losses';
import { wordsIn } from '@cap-commun/shared/workshop/recipe';
import type { SessionView } from '@cap-commun/shared/workshop/view';
import { commonMessages } from '../../../i18n/areas/common.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { Asking } from '../use-session-act.ts';
import styles from './strip.module.css';

/** A step back, or the end, with what would be gone by it. */
export type Leaving =
  | { readonly kind: 'back'; readonly to: number; readonly losses: readonly Loss[] }
  | { readonly kind: 'close'; readonly losses: readonly Loss[] };

interface LossDialogProps {
  readonly leaving: Leaving;
  readonly view: SessionView;
  readonly ask: Asking['ask'];
  readonly onClose: () => void;
}

/** Asks before something is lost, and before the end. */
export function LossDialog({ leaving, view, ask, onClose }: LossDialogProps) {
  const words = useMessages(sessionMessages).lose;
  const common = useMessages(commonMessages);
  const language = useLanguage();
  const nameOf = (id: string | undefined) => {
    const step = view.recipe.steps.find((each) => each.id === id);
    return step ? wordsIn(step.name, language) : '';
  };
  const { losses } = leaving;
  const isEnd = leaving.kind === 'close';
  const title = isEnd ? words.close : words.goBack(nameOf(view.recipe.steps[leaving.to]?.id));
  const confirm = () => {
    onClose();
    void ask(
      isEnd ? { kind: 'close', acceptsLoss: true } : { kind: 'back', to: leaving.to, acceptsLoss: true },
    );
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      closeLabel={common.close}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {words.cancel}
          </Button>
          <Button variant={losses.length > 0 ? 'danger' : 'primary'} onPress={confirm}>
            {isEnd ? words.confirmClose : words.confirmBack}
          </Button>
        </>
      }
    >
      <ul className={styles.losses}>
        {losses.map(({ kind, step }) => (
          <li key={step}>{kind === 'vote' ? words.vote(nameOf(step)) : words.notes(nameOf(step))}</li>
        ))}
      </ul>
      {losses.length === 0 && <p>{words.nothing}</p>}
    </Dialog>
  );
}

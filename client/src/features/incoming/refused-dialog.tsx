import { describeProblem } from '@cap-commun/shared/board-file/problems';
import { commonMessages } from '../../i18n/areas/common.ts';
import { incomingMessages } from '../../i18n/areas/incoming.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import styles from './incoming.module.css';
import type { Refusal } from './read-incoming.ts';

export interface RefusedDialogProps {
  readonly name: string;
  readonly why: Refusal;
  readonly onClose: () => void;
}

/** A file of which nothing is used: where it stops being readable, and why. */
export function RefusedDialog({ name, why, onClose }: RefusedDialogProps) {
  const language = useLanguage();
  const words = incomingMessages[language].refused;
  const common = commonMessages[language];
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.title(name)}
      closeLabel={common.close}
      actions={
        <Button variant="primary" onPress={onClose}>
          {common.close}
        </Button>
      }
    >
      <div className={styles.refused}>
        <SeverityMark severity="error" />
        {typeof why === 'string' ? (
          <p>{words.reasons[why]}</p>
        ) : (
          <div>
            <p>{words.notABoard}</p>
            <p>{describeProblem(why, language)}</p>
          </div>
        )}
      </div>
    </Dialog>
  );
}

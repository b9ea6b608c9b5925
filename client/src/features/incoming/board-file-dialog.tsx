import type { ImportPlan } from '@cap-commun/shared/board-file/import';
import { describeProblem, type FileProblem } from '@cap-commun/shared/board-file/problems';
import { withoutDirection } from '@cap-commun/shared/core/plain-text';
import type { BoardFile } from '@cap-commun/shared/domain/board-file';
import { definitionOf, ENTITY_TYPES } from '@cap-commun/shared/domain/registry';
import { kindLook } from '../../canvas-adapter/kind-look.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { commonMessages } from '../../i18n/areas/common.ts';
import { incomingMessages } from '../../i18n/areas/incoming.ts';
import { useLanguage } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { KindChip } from '../../ui/kind-chip.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import styles from './incoming.module.css';
import { useSendFile } from './use-send-file.ts';

export interface BoardFileDialogProps {
  readonly name: string;
  readonly file: BoardFile;
  readonly plan: ImportPlan;
  /** What is sent to the server, where the file is too much for one step of undo; else `null`. */
  readonly toSend: string | null;
  readonly notRead: readonly FileProblem[];
  readonly onClose: () => void;
}

/** How many unread fields are listed one by one. */
const LISTED = 12;

/** What a board file would bring, and what of it cannot be read, before anything is written. */
export function BoardFileDialog({ name, file, plan, toSend, notRead, onClose }: BoardFileDialogProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const words = incomingMessages[language].board;
  const common = commonMessages[language];
  const { send, isBusy, failure } = useSendFile();
  const title = titleOf(file) ?? name;
  const add = () => {
    if (toSend !== null) return void send(toSend, title).then((isIn) => isIn && onClose());
    onClose();
    session.edit(plan.edits);
    session.selection.showCards(
      plan.edits.flatMap((edit) => (edit.op === 'create' && edit.layout ? [edit.entity.id] : [])),
    );
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="list"
      title={words.title(title)}
      lead={plan.replaced ? words.replaces : words.beside}
      closeLabel={common.close}
      note={toSend === null ? words.note : words.noteLarge}
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            {common.cancel}
          </Button>
          <Button variant="primary" isDisabled={plan.edits.length === 0 || isBusy} onPress={add}>
            {isBusy ? words.sending : words.add(plan.added.entities)}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        {failure !== null && (
          <p role="alert" className={styles.failure}>
            {failure}
          </p>
        )}
        <ul className={styles.kinds}>
          {countByKind(file).map(({ type, count }) => (
            <li key={type}>
              <KindChip {...kindLook(type)} /> {definitionOf(type).label[language]} <b>{count}</b>
            </li>
          ))}
        </ul>
        <p className={styles.links}>{words.links(plan.added.links)}</p>
        {notRead.length > 0 && (
          <section className={styles.notRead}>
            <h3>
              <SeverityMark severity="warning" /> {words.notRead(notRead.length)}
            </h3>
            <p>{words.kept}</p>
            <ul>
              {notRead.slice(0, LISTED).map((problem) => (
                <li key={`${problem.path} ${problem.reason}`}>{describeProblem(problem, language)}</li>
              ))}
            </ul>
            {notRead.length > LISTED && <p>{words.others(notRead.length - LISTED)}</p>}
          </section>
        )}
      </div>
    </Dialog>
  );
}

/** A file may say anything there. */
function titleOf({ title }: { readonly title?: unknown }): string | undefined {
  return (typeof title === 'string' && withoutDirection(title.trim())) || undefined;
}

function countByKind({ entities }: BoardFile) {
  return ENTITY_TYPES.map((type) => ({
    type,
    count: entities.filter((entity) => entity.type === type).length,
  })).filter(({ count }) => count > 0);
}

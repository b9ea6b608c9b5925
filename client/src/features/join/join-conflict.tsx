import type { Role } from '@cap-commun/shared/protocol/roles';
import { commonMessages } from '../../i18n/areas/common.ts';
import { joinMessages } from '../../i18n/areas/join.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/button.tsx';
import { EntryPage } from '../../ui/entry-page.tsx';
import styles from './join.module.css';

export interface JoinConflictProps {
  readonly held: Role;
  readonly offered: Role;
  readonly onKeep: () => void;
  readonly onReplace: () => void;
}

/** Two links to one board in one browser: one of the two counts, and the person says which. */
export function JoinConflict({ held, offered, onKeep, onReplace }: JoinConflictProps) {
  const { conflict } = useMessages(joinMessages);
  const { productName } = useMessages(commonMessages);
  return (
    <EntryPage
      productName={productName}
      title={conflict.title}
      lead={conflict.body(conflict.roles[held], conflict.roles[offered])}
    >
      <div className={styles.acts}>
        <Button variant="primary" onPress={onKeep}>
          {conflict.keep}
        </Button>
        <Button onPress={onReplace}>{conflict.replace}</Button>
      </div>
    </EntryPage>
  );
}

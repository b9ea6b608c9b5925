import { Replace } from 'lucide-react';
import { useActRegistry } from '../../acts/use-acts.ts';
import { notesIn } from '../../card-tools/convert-notes.ts';
import { useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { actMessages } from '../../i18n/areas/acts.ts';
import { useLanguage } from '../../i18n/language.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { ActItem } from './act-item.tsx';
import styles from './tools.module.css';

/** Makes typed cards of the notes in hand; nothing when other cards are among them. */
export function ConvertMenu() {
  const { cards } = useSelection();
  const session = useBoardSession();
  const registry = useActRegistry();
  const words = actMessages[useLanguage()];
  if (!notesIn(session, cards)) return null;
  return (
    <Menu
      label={words.convert}
      trigger={
        <IconButton label={words.convert} className={styles.iconAct}>
          <Replace size={16} aria-hidden />
        </IconButton>
      }
    >
      {registry
        .ready()
        .filter((act) => act.section === 'convert')
        .map((act) => (
          <ActItem key={act.id} act={act} />
        ))}
    </Menu>
  );
}

import { Button as AriaButton } from 'react-aria-components';
import { presenceMessages } from '../../i18n/areas/presence.ts';
import { useMessages } from '../../i18n/language.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Popover } from '../../ui/popover.tsx';
import { usePeopleHere } from './people-here.ts';
import styles from './presence.module.css';

const MOST_SHOWN = 5;

/** Who is on the board, as avatars; their names and roles, when opened. */
export function PresenceBar() {
  const words = useMessages(presenceMessages);
  const people = usePeopleHere();
  const shown = people.slice(0, people.length > MOST_SHOWN ? MOST_SHOWN - 1 : MOST_SHOWN);
  const hidden = people.length - shown.length;
  return (
    <Popover
      label={words.title}
      placement="bottom end"
      trigger={
        <AriaButton className={styles.avatars ?? ''} aria-label={words.people(people.length)}>
          {shown.map(({ key, name, side }) => (
            <Avatar key={key} name={name} side={side} size="medium" isDecorative />
          ))}
          {hidden > 0 && <span className={styles.more}>{words.more(hidden)}</span>}
        </AriaButton>
      }
    >
      <h2 className={styles.title}>{words.people(people.length)}</h2>
      <ul className={styles.people}>
        {people.map(({ key, name, side, role, isMe }) => (
          <li key={key} className={styles.person}>
            <Avatar name={name} side={side} size="medium" isDecorative />
            <span className={styles.name}>{name || words.unnamed}</span>
            <span className={styles.role}>{isMe ? words.you : words.roles[role]}</span>
          </li>
        ))}
      </ul>
    </Popover>
  );
}

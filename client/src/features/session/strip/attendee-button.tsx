import type { SessionView } from '@cap-commun/shared/workshop/view';
import { Check, Users } from 'lucide-react';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { Button } from '../../../ui/button.tsx';
import { Popover } from '../../../ui/popover.tsx';
import { type Attendee, useAttendees } from '../people.ts';
import styles from './strip.module.css';

/** Who takes part, who is here, who has finished. */
export function AttendeeButton({ view }: { readonly view: SessionView }) {
  const words = useMessages(sessionMessages).people;
  const attendees = useAttendees(view);
  const here = attendees.filter(({ isHere }) => isHere).length;
  const done = attendees.filter(({ isDone }) => isDone).length;
  return (
    <Popover
      label={words.label}
      placement="bottom end"
      trigger={
        <Button size="small" variant="quiet">
          <span className={styles.faces} aria-hidden="true">
            {attendees.slice(0, 4).map(({ person, name, side, isDone }) => (
              <span key={person} className={styles.face} data-done={isDone || undefined}>
                <Avatar name={name} side={side} isDecorative />
              </span>
            ))}
          </span>
          <Users className={styles.count} size={16} aria-hidden />
          <span aria-hidden="true">{done > 0 ? `${done}/${attendees.length}` : attendees.length}</span>
          {done > 0 && <Check size={12} aria-hidden />}
          <span className={styles.spoken}>
            {`${words.here(here, attendees.length)}, ${words.done(done, attendees.length)}`}
          </span>
        </Button>
      }
    >
      <AttendeeList attendees={attendees} />
    </Popover>
  );
}

export function AttendeeList({ attendees }: { readonly attendees: readonly Attendee[] }) {
  const words = useMessages(sessionMessages).people;
  if (attendees.length === 0) return <p className={styles.hint}>{words.none}</p>;
  return (
    <ul className={styles.people}>
      {attendees.map(({ person, name, side, brand, role, isHere, isMe, isDone }) => (
        <li key={person} data-away={!isHere || undefined}>
          <Avatar name={name} side={side} isDecorative />
          <span className={styles.who}>
            {name}
            {isMe && <small> ({words.you})</small>}
            {brand !== '' && <small>, {brand}</small>}
            {role === 'facilitator' && <small>, {words.facilitates}</small>}
          </span>
          <small>
            {isDone ? words.isDone : isHere ? words.isHere : words.isAway}
            {isDone && <Check size={12} aria-hidden />}
          </small>
        </li>
      ))}
    </ul>
  );
}

import { Check } from 'lucide-react';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import type { Attendee } from '../people.ts';
import shared from '../session.module.css';
import styles from './notes.module.css';

/** Who else writes, and where the step shows it, who has finished; never how much. */
export function OthersWrite({ attendees }: { readonly attendees: readonly Attendee[] }) {
  const words = useMessages(sessionMessages);
  if (attendees.length === 0) return null;
  return (
    <section className={styles.others}>
      <h3 className={shared.section}>{words.write.others}</h3>
      <ul className={styles.writers}>
        {attendees.map(({ person, name, side, isDone, isHere }) => (
          <li key={person} className={styles.writer}>
            <Avatar name={name} side={side} size="medium" isDecorative />
            <span>{name}</span>
            <small>
              {isDone ? words.people.isDone : isHere ? words.people.isWriting : words.people.isAway}
              {isDone && <Check size={12} aria-hidden />}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

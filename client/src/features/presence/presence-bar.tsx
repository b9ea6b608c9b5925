import { Eye, EyeOff, LocateFixed, Megaphone } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useBoardSession } from '../../document/session-context.ts';
import { presenceMessages } from '../../i18n/areas/presence.ts';
import { useMessages } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { peerStyle, usePeerColours } from '../../picture/peer-colours.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { follow, leave, lookAt, useFollowState } from './follow-state.ts';
import { type PersonHere, usePeopleHere } from './people-here.ts';
import { placeInHand } from './place-in-hand.ts';
import styles from './presence.module.css';

const MOST_SHOWN = 5;

/** Who is on the board, as avatars; when opened, their names and roles, and the ways to them. */
export function PresenceBar() {
  const words = useMessages(presenceMessages);
  const session = useBoardSession();
  const people = usePeopleHere();
  const shown = people.slice(0, people.length > MOST_SHOWN ? MOST_SHOWN - 1 : MOST_SHOWN);
  const hidden = people.length - shown.length;
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <Popover
      label={words.title}
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <AriaButton className={classNames('touch', styles.avatars)} aria-label={words.people(people.length)}>
          {shown.map((person) => (
            <PersonAvatar key={person.key} person={person} />
          ))}
          {hidden > 0 && <span className={styles.more}>{words.more(hidden)}</span>}
        </AriaButton>
      }
    >
      <h2 className={styles.title}>{words.people(people.length)}</h2>
      <ul className={styles.people}>
        {people.map((person) => (
          <PersonRow key={person.key} person={person} onLeave={close} />
        ))}
      </ul>
      {session.canWrite && people.length > 1 && (
        <Button
          size="small"
          className={styles.summon}
          icon={<Megaphone size={14} aria-hidden />}
          onPress={() => {
            session.presence.signal({ kind: 'summons', at: placeInHand(session) });
            close();
          }}
        >
          {words.summon}
        </Button>
      )}
    </Popover>
  );
}

function PersonAvatar({ person }: { readonly person: PersonHere }) {
  const { name, side, shade } = person;
  const colourOf = usePeerColours();
  const colour = colourOf(side, shade);
  const hasColour = side !== 'neutral';
  return (
    <span
      className={classNames(styles.own, hasColour && styles.coloured, colour.isRepeated && styles.repeated)}
      style={hasColour ? peerStyle(colour) : undefined}
    >
      <Avatar name={name} side={side} size="medium" isDecorative />
    </span>
  );
}

interface PersonRowProps {
  readonly person: PersonHere;
  /** To be called when one goes to the map. */
  readonly onLeave: () => void;
}

function PersonRow({ person, onLeave }: PersonRowProps) {
  const words = useMessages(presenceMessages);
  const session = useBoardSession();
  const { followed } = useFollowState();
  const { name, role, isMe, window } = person;
  const called = name || words.unnamed;
  const isFollowed = window !== null && window.client === followed;
  return (
    <li className={styles.person}>
      <PersonAvatar person={person} />
      <span className={styles.name}>{called}</span>
      <span className={styles.role}>{isMe ? words.you : words.roles[role]}</span>
      {window?.at && (
        <IconButton
          label={words.goTo(called)}
          size="small"
          onPress={() => {
            if (window.at) lookAt(session, window.at);
            onLeave();
          }}
        >
          <LocateFixed size={14} aria-hidden />
        </IconButton>
      )}
      {window?.hasView && (
        <IconButton
          label={isFollowed ? words.stop : words.follow(called)}
          size="small"
          onPress={() => {
            if (isFollowed) leave(session);
            else follow(session, window.client);
            onLeave();
          }}
        >
          {isFollowed ? <EyeOff size={14} aria-hidden /> : <Eye size={14} aria-hidden />}
        </IconButton>
      )}
    </li>
  );
}

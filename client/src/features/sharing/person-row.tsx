import type { PeopleResponse } from '@cap-commun/shared/http/schemas';
import type { LinkName } from '@cap-commun/shared/protocol/roles';
import { UserMinus } from 'lucide-react';
import { useState } from 'react';
import { commonMessages } from '../../i18n/areas/common.ts';
import { sharingMessages } from '../../i18n/areas/sharing.ts';
import { useMessages } from '../../i18n/language.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { sides } from './link-holders.tsx';
import { useLinkTitle } from './link-row.tsx';
import styles from './sharing.module.css';

export type PersonOnBoard = PeopleResponse['people'][number];

export interface PersonRowProps {
  readonly person: PersonOnBoard;
  /** The link that gives what this person has. */
  readonly link: LinkName;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Whether the server has done it. */
  readonly onRemove: () => Promise<boolean>;
}

/** Somebody who has come onto the board: by which link, whether they are here, and the way to remove them. */
export function PersonRow({ person, link, isOpen, onToggle, onRemove }: PersonRowProps) {
  const words = useMessages(sharingMessages);
  const title = useLinkTitle(link);
  const name = person.name || words.noName;
  return (
    <>
      <div className={styles.person}>
        <Avatar name={person.name || '?'} side={sides[link]} isDecorative />
        <div>
          <b>{name}</b> {person.isMe && <span className={styles.me}>{words.me}</span>}
          <small>{title}</small>
        </div>
        <span className={styles.nobody}>{person.isPresent || person.isMe ? words.here : words.away}</span>
        {!person.isMe && (
          <Button size="small" aria-label={words.removeLabel(name)} aria-expanded={isOpen} onPress={onToggle}>
            {words.remove}
          </Button>
        )}
      </div>
      {isOpen && <RemovePerson name={name} linkTitle={title} onRemove={onRemove} onCancel={onToggle} />}
    </>
  );
}

interface RemovePersonProps {
  readonly name: string;
  readonly linkTitle: string;
  readonly onRemove: () => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Asked twice: what becomes of the person, of what they wrote, and of the way they came. */
function RemovePerson({ name, linkTitle, onRemove, onCancel }: RemovePersonProps) {
  const words = useMessages(sharingMessages);
  const { cancel } = useMessages(commonMessages);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const remove = async () => {
    setState('busy');
    if (!(await onRemove())) setState('failed');
  };
  return (
    <div className={styles.removal}>
      <b>{words.removeTitle(name)}</b>
      <p>
        {words.removeBody} {words.removeHint(linkTitle)}
      </p>
      <div className={styles.removalActs}>
        <Button
          variant="danger"
          size="small"
          isDisabled={state === 'busy'}
          icon={<UserMinus size={14} aria-hidden />}
          onPress={remove}
        >
          {words.remove}
        </Button>
        <Button variant="quiet" size="small" onPress={onCancel}>
          {cancel}
        </Button>
      </div>
      {state === 'failed' && (
        <p className={styles.failed} role="alert">
          {words.removeFailed}
        </p>
      )}
    </div>
  );
}

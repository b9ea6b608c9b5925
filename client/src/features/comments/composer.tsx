import { COMMENT_LIMITS } from '@cap-commun/shared/comments/thread';
import { isVisible } from '@cap-commun/shared/core/plain-text';
import { Users } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { commentMessages } from '../../i18n/areas/comments.ts';
import { useMessages } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { BrandMark } from '../../ui/brand-mark.tsx';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import type { CommentPeople, CommentPerson } from './comment-people.ts';
import styles from './comments.module.css';
import { type MentionQuery, matchMentionables, mentionAt, toStored } from './mention-text.ts';

const MOST_OFFERED = 6;

export interface ComposerProps {
  readonly people: CommentPeople;
  readonly placeholder: string;
  readonly sendLabel: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Is given the text with mentions by id. */
  readonly onSend: (text: string) => void;
  readonly onCancel?: () => void;
  readonly takesFocus?: boolean;
}

/** Where one writes a comment; an `@` offers the people of the board. */
export function Composer(props: ComposerProps) {
  const { people, placeholder, sendLabel, value, onChange, onSend, onCancel, takesFocus } = props;
  const words = useMessages(commentMessages);
  const box = useRef<HTMLTextAreaElement>(null);
  const [query, setQuery] = useState<MentionQuery | null>(null);
  const [active, setActive] = useState(0);
  const listId = useId();
  const offered = query ? matchMentionables(people.mentionable, query.typed).slice(0, MOST_OFFERED) : [];
  const isOpen = offered.length > 0;
  const stored = toStored(value, people.mentionable).trim();
  const excess = stored.length - COMMENT_LIMITS.maxText;
  const canSend = isVisible(stored) && excess <= 0;

  useEffect(() => {
    if (takesFocus) box.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const look = (area: HTMLTextAreaElement) => {
    setQuery(area.selectionStart === area.selectionEnd ? mentionAt(area.value, area.selectionEnd) : null);
    setActive(0);
  };
  const choose = (person: CommentPerson) => {
    const area = box.current;
    if (!area || !query) return;
    const end = query.from + 1 + query.typed.length;
    const before = `${value.slice(0, query.from)}@${person.name} `;
    onChange(before + value.slice(end).replace(/^ /, ''));
    setQuery(null);
    requestAnimationFrame(() => {
      area.focus({ preventScroll: true });
      area.setSelectionRange(before.length, before.length);
    });
  };
  const send = () => {
    if (!canSend) return;
    setQuery(null);
    onSend(stored);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = offered[active];
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
    else if (isOpen && event.key === 'ArrowDown') setActive((active + 1) % offered.length);
    else if (isOpen && event.key === 'ArrowUp') setActive((active + offered.length - 1) % offered.length);
    else if (chosen && (event.key === 'Enter' || event.key === 'Tab')) choose(chosen);
    else if (event.key === 'Escape' && isOpen) setQuery(null);
    else if (event.key === 'Escape' && onCancel) onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.composer}>
      <textarea
        ref={box}
        className={styles.box}
        aria-label={words.composer}
        placeholder={placeholder}
        rows={2}
        value={value}
        spellCheck
        aria-haspopup="listbox"
        aria-controls={listId}
        aria-autocomplete="list"
        {...(isOpen && { 'aria-activedescendant': `${listId}-${active}` })}
        onChange={(event) => {
          onChange(event.target.value);
          look(event.target);
        }}
        onSelect={(event) => {
          // Where the caret stands decides what is offered; what is being chosen from stays.
          const found = mentionAt(event.currentTarget.value, event.currentTarget.selectionEnd);
          if (found?.from !== query?.from || found?.typed !== query?.typed) look(event.currentTarget);
        }}
        onBlur={() => setQuery(null)}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={words.people} className={styles.people} hidden={!isOpen}>
        {offered.map((person, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text box's, which keeps the focus
          <div
            key={person.id ?? 'everybody'}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classNames(styles.person, index === active && styles.active)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(person)}
          >
            {person.id === null ? (
              <Users size={18} className={styles.everybody ?? ''} aria-hidden />
            ) : (
              <Avatar name={person.name} side={person.side} isDecorative />
            )}
            <span className={styles.personName}>
              <MatchedName name={person.name} typed={query?.typed ?? ''} />
              {person.help && <span className={styles.personHelp}>{person.help}</span>}
            </span>
            {(person.side === 'a' || person.side === 'b') && <BrandMark side={person.side} />}
          </div>
        ))}
      </div>
      <div className={styles.foot}>
        {excess > 0 ? (
          <span className={styles.excess} role="status">
            {words.tooLong(excess)}
          </span>
        ) : (
          <span className={styles.keys} aria-hidden="true">
            {words.sendKey.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </span>
        )}
        {onCancel && (
          <Button size="small" variant="quiet" onPress={onCancel}>
            {words.cancel}
          </Button>
        )}
        <Button size="small" variant="primary" isDisabled={!canSend} onPress={send}>
          {sendLabel}
        </Button>
      </div>
    </div>
  );
}

function MatchedName({ name, typed }: { readonly name: string; readonly typed: string }) {
  const isStart = name.toLocaleLowerCase().startsWith(typed.toLocaleLowerCase());
  if (!isStart) return <span>{name}</span>;
  return (
    <span>
      <b>{name.slice(0, typed.length)}</b>
      {name.slice(typed.length)}
    </span>
  );
}

import type { Entity } from '@cap-commun/shared/domain/registry';
import { type ReactNode, useEffect, useRef } from 'react';
import { useSharedText } from '../../../document/use-shared-text.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './grouping.module.css';
import type { DropTarget } from './note-drag.ts';

interface GroupCardProps {
  readonly frame: Entity;
  readonly count: number;
  /** Just made by this hand: its name is asked for. */
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
  /** Whether picked notes could be put here. */
  readonly hasPicked: boolean;
  readonly onPut: () => void;
  readonly drop: DropTarget;
  readonly children: ReactNode;
}

/** A group: its name, which several may write, and its notes. */
export function GroupCard(props: GroupCardProps) {
  const { frame, count, isNew, isReadOnly, hasPicked, onPut, drop, children } = props;
  const words = useMessages(sessionMessages).group;
  const name = frame.title?.trim() || words.untitled;
  return (
    <section className={styles.group} aria-label={name} data-group={frame.id} {...drop}>
      <header className={styles.groupHead}>
        {isReadOnly ? <h3>{name}</h3> : <GroupName frame={frame} isNew={isNew} />}
        <small>{count}</small>
        {hasPicked && !isReadOnly && (
          <Button size="small" variant="primary" aria-label={`${words.here} : ${name}`} onPress={onPut}>
            {words.here}
          </Button>
        )}
      </header>
      {count === 0 ? (
        <p className={styles.hint}>{words.empty}</p>
      ) : (
        <ul className={styles.notes}>{children}</ul>
      )}
    </section>
  );
}

function GroupName({ frame, isNew }: { readonly frame: Entity; readonly isNew: boolean }) {
  const words = useMessages(sessionMessages).group;
  const { ref, defaultValue, onInput } = useSharedText(frame.id, ['title'], frame.title ?? '');
  const wasAsked = useRef(false);
  useEffect(() => {
    if (!isNew || wasAsked.current) return;
    wasAsked.current = true;
    ref.current?.focus();
  }, [isNew, ref]);
  return (
    <input
      ref={ref}
      className={styles.name}
      aria-label={words.name}
      placeholder={words.untitled}
      defaultValue={defaultValue}
      onInput={onInput}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}

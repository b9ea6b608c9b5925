import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Entity } from '@cap-commun/shared/domain/registry';
import { likelyGroups, type Note } from '@cap-commun/shared/workshop/grouping';
import { useMemo } from 'react';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { formatList } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/language.ts';
import { capitalise } from '../../../lib/capitalise.ts';
import { Button } from '../../../ui/button.tsx';
import { useTitleOf } from '../session-cards.ts';
import styles from './grouping.module.css';

/** Suggestions at once: more would be a second pile to sort. */
const MAX_SHOWN = 3;

/** Every pair is compared: beyond this many notes it would be felt on a phone. */
const MAX_COMPARED = 120;

interface LikelyGroupsProps {
  readonly notes: readonly Entity[];
  readonly onMake: (notes: readonly EntityId[], title: string) => void;
}

/** Groups that the words of the notes suggest; people decide. */
export function LikelyGroups({ notes, onMake }: LikelyGroupsProps) {
  const words = useMessages(sessionMessages).group;
  const language = useLanguage();
  const titleOf = useTitleOf();
  // What is compared is looked at again when a word of it changes, not with every change of the board.
  const asked = JSON.stringify(
    notes.slice(0, MAX_COMPARED).map(({ id, title = '' }) => ({ id, text: title })),
  );
  const likely = useMemo(() => likelyGroups(JSON.parse(asked) as Note[]), [asked]);
  if (likely.length === 0) return null;
  return (
    <section className={styles.likely} aria-label={words.likely}>
      <h3>{words.likely}</h3>
      <p className={styles.hint}>{words.likelyHelp}</p>
      <ul>
        {likely.slice(0, MAX_SHOWN).map((group) => (
          <li key={group.notes.join(' ')}>
            <b>{words.likelyWords(formatList(language, group.words))}</b>
            <span>
              {group.notes
                .flatMap((id) => notes.find((note) => note.id === id) ?? [])
                .map(titleOf)
                .join(' · ')}
            </span>
            <Button
              size="small"
              onPress={() => onMake(group.notes, capitalise(group.words.slice(0, 2).join(', ')))}
            >
              {words.accept}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Entity } from '@cap-commun/shared/domain/registry';
import { Minus } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useBoardRevision } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { NoteFace } from '../note-face.tsx';
import { useCardsOf, useTitleOf } from '../session-cards.ts';
import styles from './steps.module.css';

interface BallotProps {
  readonly cards: readonly Entity[];
  /** Frames that notes were revealed in: those are no groups. */
  readonly homes: ReadonlySet<string | null>;
  readonly dotsOn: (card: string) => number;
  readonly left: number;
  readonly isReadOnly: boolean;
  readonly onChange: (card: string, by: 1 | -1) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** What is voted on, by group: a press or Space gives a dot, Shift and Space takes one back, arrows go about. */
export function Ballot(props: BallotProps) {
  const words = useMessages(sessionMessages).vote;
  const list = useRef<HTMLDivElement>(null);
  const groups = useGroups(props.cards, props.homes);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>(`.${styles.give}`) ?? [])];
    const at = all.indexOf(event.target as HTMLElement);
    if (at === -1) return;
    event.preventDefault();
    all[(at + step + all.length) % all.length]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go from candidate to candidate; each is a button
    <div ref={list} className={styles.groups} onKeyDown={onKeyDown}>
      {groups.map(({ id, title, cards }) => (
        <section key={id} className={styles.group} aria-label={title || words.candidates}>
          {groups.length > 1 && <h3>{title || words.ungrouped}</h3>}
          <ul className={styles.ballot}>
            {cards.map((card) => (
              <Candidate key={card.id} {...props} card={card} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Candidate({ card, dotsOn, left, isReadOnly, onChange }: BallotProps & { readonly card: Entity }) {
  const words = useMessages(sessionMessages).vote;
  const titleOf = useTitleOf();
  const title = titleOf(card);
  const members = useMembers(card);
  const named = [words.add(title), words.mine(dotsOn(card.id)), ...members.map(titleOf)];
  const dots = dotsOn(card.id);
  return (
    <li className={styles.candidate}>
      <button
        type="button"
        className={styles.give}
        disabled={isReadOnly}
        aria-label={named.join(', ')}
        onClick={() => onChange(card.id, 1)}
        onKeyDown={(event) => {
          const takesBack =
            event.key === 'Backspace' || event.key === 'Delete' || (event.key === ' ' && event.shiftKey);
          if (!takesBack) return;
          event.preventDefault();
          onChange(card.id, -1);
        }}
        // A browser presses a button when Space is let go, Shift or not.
        onKeyUp={(event) => event.key === ' ' && event.shiftKey && event.preventDefault()}
        data-full={left <= 0 || undefined}
      >
        <NoteFace card={card} isLit={dots > 0}>
          {members.length > 0 && <Members notes={members} />}
          <span className={styles.dots} aria-hidden="true">
            {Array.from({ length: dots }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
              <i key={index} />
            ))}
          </span>
        </NoteFace>
      </button>
      {dots > 0 && !isReadOnly && (
        <button
          type="button"
          className={styles.takeBack}
          aria-label={words.remove(title)}
          onClick={() => onChange(card.id, -1)}
        >
          <Minus size={14} aria-hidden />
        </button>
      )}
    </li>
  );
}

/** The notes of a group that is voted on whole; its button says them. */
function Members({ notes }: { readonly notes: readonly Entity[] }) {
  const titleOf = useTitleOf();
  return (
    <ul className={styles.members} aria-hidden="true">
      {notes.map((note) => (
        <li key={note.id}>{titleOf(note)}</li>
      ))}
    </ul>
  );
}

function useMembers(card: Entity): readonly Entity[] {
  const { board } = useBoardSession();
  const notes = useCardsOf('sticky', 'vision', 'risk');
  return card.type === 'frame' ? notes.filter(({ id }) => board.layout(id)?.parent === card.id) : [];
}

interface CardGroup {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly Entity[];
}

/** Candidates by the frame they lie in; those that lie in none, and groups themselves, together at the end. */
function useGroups(cards: readonly Entity[], homes: BallotProps['homes']): readonly CardGroup[] {
  const { board } = useBoardSession();
  useBoardRevision();
  const groups = new Map<string, Entity[]>();
  for (const card of cards) {
    const parent = board.layout(card.id)?.parent;
    const frame = parent === undefined ? undefined : board.card(parent)?.entity;
    const key = frame?.type === 'frame' && !homes.has(frame.id) ? frame.id : '';
    groups.set(key, [...(groups.get(key) ?? []), card]);
  }
  return [...groups]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === ''))
    .map(([id, members]) => ({
      id,
      title: board.card(id)?.entity?.title ?? '',
      cards: members,
    }));
}

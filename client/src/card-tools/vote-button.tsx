import { type Sticky, votesOf } from '@cap-commun/shared/domain/entities/sticky';
import { ThumbsUp } from 'lucide-react';
import { useMe } from '../document/hooks.ts';
import { useBoardSession } from '../document/session-context.ts';
import { voteMessages } from '../i18n/areas/votes.ts';
import { useMessages } from '../i18n/language.ts';
import { classNames } from '../lib/class-names.ts';
import styles from './card-tools.module.css';

export interface VoteButtonProps {
  readonly sticky: Sticky;
  readonly className?: string | undefined;
  readonly tabIndex?: number;
}

/** How many votes a note has, and one's own: a press gives it, another takes it back. */
export function VoteButton({ sticky, className, tabIndex }: VoteButtonProps) {
  const session = useBoardSession();
  const { person } = useMe();
  const words = useMessages(voteMessages);
  const count = votesOf(sticky);
  const isMine = person !== null && (sticky.voters ?? []).includes(person);
  const mayVote = session.canWrite && person !== null;
  if (!mayVote && count === 0) return null;
  return (
    <button
      type="button"
      className={classNames('nodrag', styles.vote, isMine && styles.isMine, className)}
      tabIndex={tabIndex}
      disabled={!mayVote}
      aria-pressed={isMine}
      aria-label={`${words.votes(count)}. ${isMine ? words.takeBack : words.vote}`}
      title={isMine ? words.takeBack : words.vote}
      onClick={() => {
        if (person === null) return;
        session.edit([{ op: isMine ? 'remove' : 'add', id: sticky.id, path: ['voters'], value: person }]);
      }}
    >
      <ThumbsUp size={14} fill={isMine ? 'currentColor' : 'none'} aria-hidden />
      {count > 0 ? words.votes(count) : words.vote}
    </button>
  );
}

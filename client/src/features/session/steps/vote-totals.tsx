import type { VoteView } from '@cap-commun/shared/workshop/view';
import { useBoardRevision } from '../../../document/hooks.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { sessionMessages } from '../../../i18n/areas/session.ts';
import { useMessages } from '../../../i18n/language.ts';
import { useTitleOf } from '../session-cards.ts';
import styles from './steps.module.css';

/** More dots than this are a figure. */
const MAX_DRAWN = 20;

/** What the dots say, once the vote is closed: totals, most first, never whose. */
export function VoteTotals({ vote }: { readonly vote: VoteView }) {
  const words = useMessages(sessionMessages).vote;
  const { board } = useBoardSession();
  const titleOf = useTitleOf();
  useBoardRevision();
  const results = Object.entries(vote.totals ?? {}).toSorted(([, a], [, b]) => b - a);
  return (
    <section aria-label={words.closed}>
      <p className={styles.closedLead}>
        <b>{words.closed}.</b> {words.closedLead}
      </p>
      <ol className={styles.totals}>
        {results.map(([id, dots]) => {
          const card = board.card(id)?.entity;
          return (
            <li key={id}>
              <span>{card ? titleOf(card) : words.gone}</span>
              <span className={styles.dots} aria-hidden="true">
                {Array.from({ length: Math.min(dots, MAX_DRAWN) }, (_, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: dots are all alike
                  <i key={index} />
                ))}
              </span>
              <b>{words.total(dots)}</b>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

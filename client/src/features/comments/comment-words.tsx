import { commentParts } from '@cap-commun/shared/comments/comment-text';
import { Fragment } from 'react';
import { classNames } from '../../lib/class-names.ts';
import type { CommentPeople } from './comment-people.ts';
import styles from './comments.module.css';

/** What a comment says: text as text, people by their name now, and addresses that lead out of the board. */
export function CommentWords({ text, people }: { readonly text: string; readonly people: CommentPeople }) {
  return (
    <p className={styles.words}>
      {commentParts(text).map((part, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name than their place
        if (part.kind === 'text') return <Fragment key={index}>{part.text}</Fragment>;
        if (part.kind === 'link') {
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <a key={index} href={part.href} target="_blank" rel="noreferrer noopener">
              {part.href}
            </a>
          );
        }
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <span key={index} className={classNames(styles.mention, styles[people.sideOf(part.person)])}>
            @{people.nameOf(part.person)}
          </span>
        );
      })}
    </p>
  );
}

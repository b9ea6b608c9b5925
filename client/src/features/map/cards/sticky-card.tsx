import type { CSSProperties } from 'react';
import { VoteButton } from '../../../card-tools/vote-button.tsx';
import { classNames } from '../../../lib/class-names.ts';
import type { BrandSide } from '../../../ui/avatar.tsx';
import card from './card.module.css';
import type { CardProps } from './card-props.ts';
import { CardTitle } from './card-title.tsx';
import styles from './idea.module.css';

const CORNERS: Readonly<Record<BrandSide, string>> = {
  a: 'var(--pa)',
  b: 'var(--pb)',
  third: 'var(--pc)',
  neutral: 'var(--paper-2)',
};

/** A sticky note: paper, its corner folded in the author's colour. */
export function StickyCard({ entity, facts }: CardProps<'sticky'>) {
  return (
    <div
      className={classNames(card.card, styles.sticky)}
      style={{ '--corner': CORNERS[facts.owners[0]?.side ?? 'neutral'] } as CSSProperties}
    >
      <CardTitle entity={entity} className={classNames(styles.title, styles.stickyText)} />
      <VoteButton sticky={entity} className={styles.votes} tabIndex={-1} />
      <span className={styles.corner} />
    </div>
  );
}

import { ThumbsUp } from 'lucide-react';
import type { CSSProperties } from 'react';
import { mapMessages } from '../../../i18n/areas/map.ts';
import { useMessages } from '../../../i18n/language.ts';
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
  const words = useMessages(mapMessages);
  const votes = entity.votes ?? 0;
  return (
    <div
      className={classNames(card.card, styles.sticky)}
      style={{ '--corner': CORNERS[facts.owners[0]?.side ?? 'neutral'] } as CSSProperties}
    >
      <CardTitle entity={entity} className={classNames(styles.title, styles.stickyText)} />
      {votes > 0 && (
        <span className={styles.votes}>
          <ThumbsUp size={12} aria-hidden />
          {words.votes(votes)}
        </span>
      )}
      <span className={styles.corner} />
    </div>
  );
}

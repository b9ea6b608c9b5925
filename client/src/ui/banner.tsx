import type { ReactNode } from 'react';
import { classNames } from '../lib/class-names.ts';
import styles from './banner.module.css';
import { SeverityMark } from './severity-mark.tsx';

export interface BannerProps {
  readonly severity: 'error' | 'warning' | 'info';
  /** One short sentence, in bold. */
  readonly fact: string;
  readonly consequence: string;
  readonly action?: ReactNode;
}

/** What everybody on the page must know now; one at most, under the bar, and it pushes what is below. */
export function Banner({ severity, fact, consequence, action }: BannerProps) {
  return (
    <div
      className={classNames(styles.banner, styles[severity])}
      role={severity === 'error' ? 'alert' : 'status'}
    >
      <SeverityMark severity={severity} />
      <p className={styles.words}>
        <span className={styles.fact}>{fact}</span> {consequence}
      </p>
      {action}
    </div>
  );
}

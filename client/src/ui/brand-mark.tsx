import { classNames } from '../lib/class-names.ts';
import type { BrandSide } from './avatar.tsx';
import styles from './marks.module.css';

/** A brand's dot: circle for A, square for B. The brand's name stands beside it. */
export function BrandMark({ side }: { readonly side: BrandSide }) {
  return <span className={classNames(styles.brand, styles[side])} aria-hidden="true" />;
}

/** Both brands together: what is shared. */
export function BrandPair() {
  return (
    <span className={styles.pair} aria-hidden="true">
      <BrandMark side="a" />
      <BrandMark side="b" />
    </span>
  );
}

import type { LucideIcon } from 'lucide-react';
import { classNames } from '../lib/class-names.ts';
import styles from './marks.module.css';
import { naming } from './naming.ts';

/** The families that a chip's tint tells apart. */
export type KindTone = 'outcome' | 'plan' | 'measure' | 'guard' | 'agree' | 'idea' | 'people' | 'frame';

export interface KindChipProps {
  readonly icon: LucideIcon;
  readonly tone: KindTone;
  /** Said to screen readers: the kind of card. */
  readonly label?: string | undefined;
}

/** A kind of card as an icon in its family's tint. */
export function KindChip({ icon: Icon, tone, label }: KindChipProps) {
  return (
    <span className={classNames(styles.chip, styles[tone])} {...naming(label)}>
      <Icon size={13} strokeWidth={2.2} aria-hidden />
    </span>
  );
}

import type { Step } from '@cap-commun/shared/workshop/recipe';
import styles from './recipe.module.css';

interface MinuteBarProps {
  readonly steps: readonly Step[];
  /** The step that is looked at. */
  readonly current?: number;
}

/** The steps to the scale of their minutes. */
export function MinuteBar({ steps, current }: MinuteBarProps) {
  return (
    <div className={styles.bar} aria-hidden="true">
      {steps.map(({ id, minutes }, index) => (
        <i key={id} style={{ flexGrow: minutes }} data-current={index === current || undefined}>
          {minutes}
        </i>
      ))}
    </div>
  );
}

import styles from './marks.module.css';
import { naming } from './naming.ts';

/** Our mark: two strokes in the brands' colours that join into one arrow. */
export function Logo({ size = 28, label }: { readonly size?: number; readonly label?: string }) {
  return (
    <span className={styles.mark} {...naming(label)}>
      <svg viewBox="0 0 28 28" width={size} height={size} aria-hidden="true">
        <rect width="28" height="28" rx="7" fill="var(--fill)" />
        <g fill="none" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round">
          <path d="M5.5 8.5c5.5 0 5 5.5 10 5.5" stroke="var(--pa)" />
          <path d="M5.5 19.5c5.5 0 5-5.5 10-5.5" stroke="var(--pb)" />
          <path d="M15 14h6.2M18 10.4l3.8 3.6-3.8 3.6" stroke="var(--ink-inv)" />
        </g>
      </svg>
    </span>
  );
}

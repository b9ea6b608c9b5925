import styles from './marks.module.css';
import { naming } from './naming.ts';

export type MarkSeverity = 'error' | 'warning' | 'info' | 'ok';

export interface SeverityMarkProps {
  readonly severity: MarkSeverity;
  /** Said to screen readers; left out when the words stand beside it. */
  readonly label?: string | undefined;
  readonly size?: number;
}

/** Severity by shape first, then colour: octagon, triangle, hollow circle, check disc. */
export function SeverityMark({ severity, label, size = 16 }: SeverityMarkProps) {
  return (
    <span className={styles.mark} {...naming(label)}>
      <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
        {drawings[severity]}
      </svg>
    </span>
  );
}

const drawings = {
  error: (
    <>
      <path d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" fill="var(--err)" />
      <path d="M8 4.2v4.4" stroke="var(--ink-inv)" strokeWidth="1.9" strokeLinecap="round" />
      <circle cx="8" cy="11.4" r="1.15" fill="var(--ink-inv)" />
    </>
  ),
  warning: (
    <>
      <path
        d="M8 1.2 15.3 14.2H.7z"
        fill="var(--warn-mark)"
        stroke="var(--warn-line)"
        strokeWidth="1.1"
        strokeLinejoin="round"
      />
      <path d="M8 6v3.6" stroke="var(--warn-glyph)" strokeWidth="1.7" strokeLinecap="round" />
      <circle cx="8" cy="12" r="1" fill="var(--warn-glyph)" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="var(--info)" strokeWidth="1.6" />
      <path d="M8 7.4v3.6" stroke="var(--info)" strokeWidth="1.7" strokeLinecap="round" />
      <circle cx="8" cy="4.9" r="1" fill="var(--info)" />
    </>
  ),
  ok: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--ok)" />
      <path
        d="m4.8 8.2 2.2 2.2 4.2-4.6"
        fill="none"
        stroke="var(--ink-inv)"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
} as const satisfies Record<MarkSeverity, unknown>;

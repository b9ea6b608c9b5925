import type { LineEnd } from '../../../canvas-adapter/link-look.ts';
import styles from './links.module.css';

/** What a link ends in, at a point and turned its way. */
export function LinkEndMark({
  end,
  x,
  y,
  angle,
}: {
  readonly end: LineEnd;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}) {
  const transform = `translate(${x} ${y}) rotate(${angle})`;
  switch (end) {
    case 'arrow':
      return <path className={styles.head} d="M5 0L-4 -4.5V4.5Z" transform={transform} />;
    case 'ring':
      return <circle className={styles.ringEnd} r={3.5} transform={transform} />;
    case 'cross':
      return <path className={styles.crossEnd} d="M-4 -4L4 4M-4 4L4 -4" transform={transform} />;
    case 'dot':
      return <circle className={styles.head} r={2.5} transform={transform} />;
    case 'none':
      return null;
  }
}

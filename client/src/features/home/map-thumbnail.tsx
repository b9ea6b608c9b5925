import { Fragment } from 'react';
import styles from './home.module.css';

export interface MapThumbnailProps {
  readonly objectives: number;
  readonly actions: number;
  readonly metrics: number;
}

const HEIGHT = 134;
const MARGIN = 14;
const SIGNPOST_HEIGHT = 22;

/** A map seen from very far: signposts, actions with their owner's stripe, metrics with their gauge. */
export function MapThumbnail({ objectives, actions, metrics }: MapThumbnailProps) {
  const signposts = rows(objectives, SIGNPOST_HEIGHT);
  const bars = rows(actions, 14);
  const gauges = rows(metrics, 18);
  return (
    <svg viewBox="0 0 272 134" className={styles.thumbnail} aria-hidden="true">
      <g fill="none" stroke="var(--link)" strokeWidth="1.25">
        {bars.map(({ y }) => {
          const from = nearest(signposts, y);
          return <path key={y} d={`M80 ${from}C96 ${from} 96 ${y} 108 ${y}`} />;
        })}
        {gauges.map(({ y }) => {
          const from = nearest(bars, y);
          return <path key={y} d={`M158 ${from}C172 ${from} 172 ${y} 186 ${y}`} />;
        })}
      </g>
      {signposts.map(({ y }) => (
        <path key={y} d={`M30 ${y - 11}h42l6 11l-6 11h-42z`} fill="var(--fill)" />
      ))}
      {bars.map(({ y, top, height, index }) => (
        <Fragment key={y}>
          <rect x="110" y={top} width="48" height={height} rx="2" fill="var(--surface)" />
          <rect x="110" y={top} width="3" height={height} rx="1" fill={ownerOf(index, actions)} />
        </Fragment>
      ))}
      {gauges.map(({ y, top, height, index }) => (
        <Fragment key={y}>
          <rect x="188" y={top} width="48" height={height} rx="2" fill="var(--surface)" />
          <rect
            x="188"
            y={top + height - 3}
            width={14 + ((index * 11 + metrics * 5) % 30)}
            height="3"
            rx="1"
            fill="var(--k-measure)"
          />
        </Fragment>
      ))}
    </svg>
  );
}

interface Row {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** The middle. */
  readonly y: number;
}

/** Rows spread evenly over the drawing, thinner where there are many. */
function rows(count: number, tallest: number): readonly Row[] {
  const slot = (HEIGHT - 2 * MARGIN) / count;
  const height = Math.min(tallest, slot - 3);
  return Array.from({ length: count }, (_, index) => {
    const y = MARGIN + slot * (index + 0.5);
    return { index, top: y - height / 2, height, y };
  });
}

function nearest(among: readonly Row[], y: number): number {
  return among.reduce((best, row) => (Math.abs(row.y - y) < Math.abs(best - y) ? row.y : best), HEIGHT * 2);
}

function ownerOf(index: number, actions: number): string {
  return (index * 2 + actions) % 3 === 0 || index % 2 === 1 ? 'var(--pb)' : 'var(--pa)';
}

import { Fragment } from 'react';
import styles from './home.module.css';

export interface MapThumbnailProps {
  readonly objectives: number;
  readonly actions: number;
  readonly metrics: number;
}

const ROW_HEIGHT = 134;
const ACTION_HEIGHT = 14;
const MOST_ACTIONS = 5;

/** A map seen from very far: signposts, actions with their owner's stripe, metrics with their gauge. */
export function MapThumbnail({ objectives, actions, metrics }: MapThumbnailProps) {
  const signposts = spread(objectives, 22);
  const bars = spread(Math.min(actions, MOST_ACTIONS), ACTION_HEIGHT);
  const gauges = spread(Math.min(metrics, MOST_ACTIONS - 1), 18);
  const nearest = (ys: readonly number[], y: number) =>
    ys.reduce((best, each) => (Math.abs(each - y) < Math.abs(best - y) ? each : best), ys[0] ?? y);
  return (
    <svg viewBox="0 0 272 134" className={styles.thumbnail} aria-hidden="true">
      <g fill="none" stroke="var(--link)" strokeWidth="1.25">
        {bars.map((y) => {
          const from = nearest(signposts, y);
          return <path key={y} d={`M80 ${from}C96 ${from} 96 ${y} 108 ${y}`} />;
        })}
        {gauges.map((y) => {
          const from = nearest(bars, y);
          return <path key={y} d={`M158 ${from}C172 ${from} 172 ${y} 186 ${y}`} />;
        })}
      </g>
      {signposts.map((y) => (
        <path key={y} d={`M30 ${y - 11}h42l6 11l-6 11h-42z`} fill="var(--fill)" />
      ))}
      {bars.map((y, index) => (
        <Fragment key={y}>
          <rect x="110" y={y - 7} width="48" height={ACTION_HEIGHT} rx="2" fill="var(--surface)" />
          <rect
            x="110"
            y={y - 7}
            width="3"
            height={ACTION_HEIGHT}
            rx="1"
            fill={index % 2 === 0 ? 'var(--pa)' : 'var(--pb)'}
          />
        </Fragment>
      ))}
      {gauges.map((y, index) => (
        <Fragment key={y}>
          <rect x="188" y={y - 9} width="48" height="18" rx="2" fill="var(--surface)" />
          <rect x="188" y={y + 5} width={34 - index * 7} height="4" rx="1" fill="var(--k-measure)" />
        </Fragment>
      ))}
    </svg>
  );
}

/** The middles of `count` rows of a height, spread evenly over the drawing. */
function spread(count: number, height: number): number[] {
  const gap = (ROW_HEIGHT - 24 - count * height) / (count + 1);
  return Array.from({ length: count }, (_, index) => 12 + gap * (index + 1) + height * (index + 0.5));
}

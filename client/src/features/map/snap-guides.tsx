import { useViewport, ViewportPortal } from '@xyflow/react';
import { useStore } from '../../lib/store.ts';
import styles from './canvas.module.css';
import { useMap } from './map-context.ts';

/** The lines that the cards in hand lie in line with. */
export function SnapGuides() {
  const guides = useStore(useMap().model.guides);
  const { zoom } = useViewport();
  if (guides.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className={styles.guides} data-snap-guides aria-hidden="true">
        {guides.map(({ axis, at, from, to }) => (
          <path
            key={axis}
            d={axis === 'x' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`}
            strokeWidth={1 / zoom}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
}

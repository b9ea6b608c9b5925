import type { Box } from '@cap-commun/shared/board-file/place-beside';
import { ViewportPortal } from '@xyflow/react';
import styles from './canvas.module.css';

/** The rectangle that is being drawn to select painted cards; canvas units. */
export function Marquee({ box }: { readonly box: Box }) {
  return (
    <ViewportPortal>
      <div
        className={styles.marquee}
        style={{
          transform: `translate(${box.x}px, ${box.y}px)`,
          width: box.width,
          height: box.height,
        }}
      />
    </ViewportPortal>
  );
}

import type { CardLayout } from '@cap-commun/shared/domain/board';
import { useViewport, ViewportPortal } from '@xyflow/react';
import styles from './change-marks.module.css';
import { useMap } from './map-context.ts';

/** What would be otherwise with one card; a ghost stands for a card that is not on this board. */
export interface CardMark {
  readonly id: string;
  readonly words: string;
  readonly ghost?: { readonly title: string; readonly place: CardLayout };
}

const GHOST = { width: 240, height: 92 };
/** How far a frame stands off its card. */
const GAP = 6;

/** Dashed frames with tags around cards, over the map. */
export function ChangeMarks({ marks }: { readonly marks: readonly CardMark[] }) {
  const map = useMap();
  const { zoom } = useViewport();
  return (
    <ViewportPortal>
      {marks.map(({ id, words, ghost }) => {
        const node = map.model.node(id);
        const position = node?.position ?? ghost?.place;
        if (!position) return null;
        const { width = GHOST.width, height = GHOST.height } = node ?? ghost?.place ?? GHOST;
        return (
          <div
            key={id}
            className={styles.frame}
            style={{
              transform: `translate(${position.x - GAP}px, ${position.y - GAP}px)`,
              width: width + 2 * GAP,
              height: height + 2 * GAP,
            }}
          >
            {ghost && !node && (
              <p className={styles.ghost}>
                <bdi>{ghost.title}</bdi>
              </p>
            )}
            <p className={styles.tag} style={{ transform: `translateX(-50%) scale(${1 / zoom})` }}>
              <bdi>{words}</bdi>
            </p>
          </div>
        );
      })}
    </ViewportPortal>
  );
}

import { ViewportPortal } from '@xyflow/react';
import { boundsOf } from '../../../canvas-adapter/bounds.ts';
import { groupOf } from '../../../document/groups.ts';
import { useSelection } from '../../../document/hooks.ts';
import { useStore } from '../../../lib/store.ts';
import { useMap } from '../map-context.ts';
import styles from './structure.module.css';

/** Between the outline and the cards, canvas units. */
const GAP = 12;

/** A dashed line around the cards that move together with one that is selected. */
export function GroupOutlines() {
  const map = useMap();
  const { cards } = useSelection();
  // The cards may be in hand.
  useStore(map.model.nodes);
  const { board } = map.session;
  const groups = new Map(
    cards.flatMap((id) => {
      const group = board.layout(id)?.group;
      const members = groupOf(board, id);
      return group === undefined || members.length === 0 ? [] : [[group, members] as const];
    }),
  );
  return (
    <ViewportPortal>
      {[...groups].map(([group, members]) => {
        const boxes = members.flatMap((id) => map.boxOf(id) ?? []);
        if (boxes.length < 2) return null;
        const { x, y, width, height } = boundsOf(boxes);
        return (
          <div
            key={group}
            className={styles.group}
            data-group-outline
            style={{
              transform: `translate(${x - GAP}px, ${y - GAP}px)`,
              width: width + 2 * GAP,
              height: height + 2 * GAP,
            }}
          />
        );
      })}
    </ViewportPortal>
  );
}

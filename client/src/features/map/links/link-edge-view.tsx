import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { memo, useState, useSyncExternalStore } from 'react';
import type { LinkEdge } from '../../../canvas-adapter/card-node.ts';
import { lookOf } from '../../../canvas-adapter/link-look.ts';
import { linkPath } from '../../../canvas-adapter/link-path.ts';
import { classNames } from '../../../lib/class-names.ts';
import { useMap } from '../map-context.ts';
import { LinkEndMark } from './link-drawing.tsx';
import { LinkGrips } from './link-grips.tsx';
import { LinkName } from './link-name.tsx';
import styles from './links.module.css';

/** A link between two cards. Under the pointer it says its type, and can be taken by its ends, named and removed. */
export const LinkEdgeView = memo(function LinkEdgeView(props: EdgeProps<LinkEdge>) {
  const { id, data } = props;
  const map = useMap();
  const [isHovered, setHovered] = useState(false);
  const [isPulled, setPulled] = useState(false);
  const isOpen = useIsOpen(id);
  const look = lookOf(data?.linkType ?? '');
  if (!look) return null;
  const path = linkPath(props);
  const isLit = isHovered || isPulled || isOpen;
  const line = classNames(
    styles.link,
    (look.isQuiet || data?.isFar) && styles.far,
    look.line !== 'solid' && styles[look.line],
  );
  return (
    <g
      className={classNames(isLit && styles.lit)}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the pointer's way; the keyboard's is the list of a card's links */}
      <path
        d={path.d}
        className={styles.hit}
        data-link-hit={id}
        onClick={() => map.state.open({ kind: 'link', key: id, at: path.middle })}
      />
      <path d={path.d} className={line} />
      {look.line === 'double' && <path d={path.d} className={styles.gap} />}
      <LinkEndMark end={look.end} x={path.end.x} y={path.end.y} angle={path.angle} />
      {data?.label && (
        <text className={styles.label} x={path.middle.x} y={path.middle.y}>
          {data.label}
        </text>
      )}
      {isLit && <LinkGrips edge={props} onPull={setPulled} />}
      {isHovered && !isOpen && !isPulled && (
        <EdgeLabelRenderer>
          <LinkName
            id={id}
            x={path.middle.x}
            y={path.middle.y}
            onOpen={() => map.state.open({ kind: 'link', key: id, at: path.middle })}
          />
        </EdgeLabelRenderer>
      )}
    </g>
  );
});

/** Whether the acts on a link are open; wakes only that link. */
function useIsOpen(id: string): boolean {
  const { state } = useMap();
  return useSyncExternalStore(state.subscribe, () => {
    const { popover } = state.get();
    return popover?.kind === 'link' && popover.key === id;
  });
}

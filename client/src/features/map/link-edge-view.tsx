import { isLinkType, linkTypes } from '@cap-commun/shared/domain/link-types';
import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import { X } from 'lucide-react';
import { memo, useState } from 'react';
import type { LinkEdge } from '../../canvas-adapter/card-node.ts';
import { type LineEnd, lookOf } from '../../canvas-adapter/link-look.ts';
import { linkPath } from '../../canvas-adapter/link-path.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useLanguage } from '../../i18n/language.ts';
import { classNames } from '../../lib/class-names.ts';
import styles from './canvas.module.css';

/** A link between two cards; under the pointer it says its type and can be removed. */
export const LinkEdgeView = memo(function LinkEdgeView(props: EdgeProps<LinkEdge>) {
  const [isHovered, setHovered] = useState(false);
  const type = props.data?.linkType ?? '';
  const look = lookOf(type);
  if (!look) return null;
  const path = linkPath(props);
  const line = classNames(
    styles.link,
    look.isQuiet && styles.far,
    look.line !== 'solid' && styles[look.line],
  );
  return (
    <g onPointerEnter={() => setHovered(true)} onPointerLeave={() => setHovered(false)}>
      <path d={path.d} fill="none" stroke="transparent" strokeWidth={12} />
      <path d={path.d} className={line} />
      {look.line === 'double' && <path d={path.d} className={styles.gap} />}
      <End end={look.end} x={path.end.x} y={path.end.y} angle={path.angle} />
      {isHovered && (
        <EdgeLabelRenderer>
          <LinkName
            id={props.id}
            type={type}
            x={path.middle.x}
            y={path.middle.y}
            onLeave={() => setHovered(false)}
          />
        </EdgeLabelRenderer>
      )}
    </g>
  );
});

function End({
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

interface LinkNameProps {
  readonly id: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly onLeave: () => void;
}

function LinkName({ id, type, x, y, onLeave }: LinkNameProps) {
  const session = useBoardSession();
  const language = useLanguage();
  const name = isLinkType(type) ? linkTypes[type].label[language] : type;
  const link = session.board.links.get().get(id)?.link;
  return (
    <div
      className={classNames('nodrag nopan', styles.linkName, styles.open)}
      style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)` }}
      onPointerLeave={onLeave}
    >
      {name}
      {session.canWrite && link && (
        <button
          type="button"
          aria-label={mapMessages[language].link.remove(name)}
          onClick={() => session.edit([{ op: 'unlink', link }])}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </div>
  );
}

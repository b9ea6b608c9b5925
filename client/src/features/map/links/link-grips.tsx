import { type EdgeProps, useReactFlow } from '@xyflow/react';
import { type PointerEvent, useRef, useState } from 'react';
import type { LinkEdge } from '../../../canvas-adapter/card-node.ts';
import { linkCurve, pointNear } from '../../../canvas-adapter/link-path.ts';
import { useBoardSession } from '../../../document/session-context.ts';
import { classNames } from '../../../lib/class-names.ts';
import { useMap } from '../map-context.ts';
import { cardAtScreen } from '../use-connecting.ts';
import styles from './links.module.css';
import { putEndOn } from './put-end-on.ts';
import { answerRelink, type LinkEnd } from './relink.ts';

interface Pull {
  readonly end: LinkEnd;
  readonly x: number;
  readonly y: number;
  readonly isRefused: boolean;
}

export interface LinkGripsProps {
  readonly edge: EdgeProps<LinkEdge>;
  readonly onPull: (isPulled: boolean) => void;
}

/** The two ends of a link, to be pulled to another card. */
export function LinkGrips({ edge, onPull }: LinkGripsProps) {
  const map = useMap();
  const session = useBoardSession();
  const { screenToFlowPosition } = useReactFlow();
  const [pull, setPull] = useState<Pull | null>(null);
  const cancel = useRef<AbortController | null>(null);
  const link = session.board.links.get().get(edge.id)?.link;
  if (!session.canWrite || !link) return null;
  const curve = linkCurve(edge);
  // The arrow of a dependence is drawn from its end to its start.
  const [sourceEnd, targetEnd]: readonly [LinkEnd, LinkEnd] =
    link.type === 'depends' ? ['to', 'from'] : ['from', 'to'];

  const stop = () => {
    cancel.current?.abort();
    cancel.current = null;
    setPull(null);
    onPull(false);
  };
  const follow = (event: PointerEvent, end: LinkEnd) => {
    const screen = { x: event.clientX, y: event.clientY };
    const card = cardAtScreen(screen);
    const { graph } = session.findings.evaluation.get().context;
    const isRefused = card !== null && answerRelink(graph, link, end, card).kind === 'refused';
    setPull({ end, ...screenToFlowPosition(screen), isRefused });
  };
  const grip = (end: LinkEnd, side: 'start' | 'end') => {
    const { x, y } = pointNear(curve, side);
    return (
      <g
        className={classNames('nodrag nopan', styles.grip)}
        data-link-grip={end}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.stopPropagation();
          event.currentTarget.setPointerCapture(event.pointerId);
          map.state.close();
          cancel.current = new AbortController();
          const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && stop();
          window.addEventListener('keydown', onKey, { signal: cancel.current.signal });
          onPull(true);
          follow(event, end);
        }}
        onPointerMove={(event) => cancel.current && follow(event, end)}
        onPointerUp={(event) => {
          if (!cancel.current) return;
          stop();
          const screen = { x: event.clientX, y: event.clientY };
          const card = cardAtScreen(screen);
          if (card !== null) putEndOn(map, link, end, card, screenToFlowPosition(screen));
        }}
        onPointerCancel={stop}
      >
        <circle className={styles.gripHit} cx={x} cy={y} />
        <circle className={styles.gripDot} cx={x} cy={y} />
      </g>
    );
  };
  const fixed = pull?.end === sourceEnd ? curve.end : curve.start;
  return (
    <>
      {pull && (
        <path
          className={classNames(styles.pulled, pull.isRefused && styles.refused)}
          d={`M${fixed.x},${fixed.y}L${pull.x},${pull.y}`}
        />
      )}
      {grip(sourceEnd, 'start')}
      {grip(targetEnd, 'end')}
    </>
  );
}

import { type ConnectionLineComponentProps, getBezierPath } from '@xyflow/react';
import type { CardNode } from '../../canvas-adapter/card-node.ts';
import { answerLink } from '../../card-tools/link-offers.ts';
import { classNames } from '../../lib/class-names.ts';
import styles from './canvas.module.css';
import { useMap } from './map-context.ts';

/** The line that follows the hand; dashed red over a card that it cannot be tied to. */
export function ConnectionLine(props: ConnectionLineComponentProps<CardNode>) {
  const map = useMap();
  const { fromNode, toNode } = props;
  const [path] = getBezierPath({
    sourceX: props.fromX,
    sourceY: props.fromY,
    sourcePosition: props.fromPosition,
    targetX: props.toX,
    targetY: props.toY,
    targetPosition: props.toPosition,
  });
  const { graph } = map.session.findings.evaluation.get().context;
  const isRefused =
    toNode && toNode.id !== fromNode.id && answerLink(graph, fromNode.id, toNode.id).kind === 'refused';
  return <path d={path} className={classNames(styles.connection, isRefused && styles.refused)} />;
}

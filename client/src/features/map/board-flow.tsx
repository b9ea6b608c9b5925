import {
  ConnectionMode,
  type EdgeTypes,
  type NodeTypes,
  ReactFlow,
  SelectionMode,
  useReactFlow,
} from '@xyflow/react';
import { type PointerEvent, type ReactNode, type RefObject, useMemo } from 'react';
import type { CardNode } from '../../canvas-adapter/card-node.ts';
import { type Changes, DragQueue } from '../../canvas-adapter/drag-queue.ts';
import { SNAP_PX } from '../../canvas-adapter/snapping.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useMessages } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import styles from './canvas.module.css';
import { CardNodeView } from './card-node-view.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { MAX_ZOOM, MIN_ZOOM } from './fit-view.ts';
import { LinkEdgeView } from './links/link-edge-view.tsx';
import { useMap } from './map-context.ts';
import { useAdding } from './use-adding.ts';
import { useConnecting } from './use-connecting.ts';
import { elementsOf } from './use-painted.ts';

const nodeTypes: NodeTypes = { card: CardNodeView };
const edgeTypes: EdgeTypes = { link: LinkEdgeView };

/** Mouse buttons that pan: the middle one always, the left one with the hand. */
const PAN_WITH_MIDDLE = [1];
const PAN_WITH_LEFT = [0, 1];
const MULTI_SELECTION_KEYS = ['Shift', 'Meta', 'Control'];

export interface BoardFlowProps {
  readonly isPainted: boolean;
  /** Whether the left button pans, and nothing is moved by hand. */
  readonly isHand: boolean;
  readonly isReading: boolean;
  /** Whether cards go where the hand puts them, without snapping. */
  readonly isFree: RefObject<boolean>;
  readonly children: ReactNode;
}

/**
 * The cards and links as the canvas library draws them. It alone follows every move: what stands around and over the
 * cards is handed to it, and is not rendered again with them.
 */
export function BoardFlow({ isPainted, isHand, isReading, isFree, children }: BoardFlowProps) {
  const map = useMap();
  const { canWrite, selection } = useBoardSession();
  const words = useMessages(mapMessages);
  const elements = elementsOf(isPainted, useStore(map.model.nodes), useStore(map.model.edges));
  const { getZoom } = useReactFlow();
  const onConnectEnd = useConnecting();
  useAdding();
  // They keep their identity: the library tells all its cards of each one that changes.
  const hands = useMemo(() => {
    const drags = new DragQueue((changes) =>
      map.model.applyChanges(changes, isFree.current ? 0 : SNAP_PX / getZoom()),
    );
    const drop = () => {
      drags.flush();
      map.model.drop();
    };
    return {
      onNodesChange: (changes: Changes) => drags.add(changes),
      onNodeDragStop: drop,
      onSelectionDragStop: drop,
      onNodeDoubleClick: (_event: unknown, node: CardNode) => map.editTitle(node.id),
      // Where the view is put without a hand, it is at once.
      onMoveStart: (event: Event | null) => {
        if (event) map.isViewMoving.set(true);
      },
      // A wheel or Space moves the view with any tool in hand.
      onMoveEnd: (event: Event | null) => {
        map.isViewMoving.set(false);
        if (event instanceof MouseEvent && !(event instanceof WheelEvent)) map.state.usedTool();
      },
      onPointerDownCapture: ({ target, shiftKey, ctrlKey, metaKey }: PointerEvent) => {
        const adds = shiftKey || ctrlKey || metaKey || map.state.get().isAdding;
        const isFloor = target instanceof Element && target.classList.contains('react-flow__pane');
        map.model.keepSelected(adds && isFloor ? selection.get().cards : []);
      },
      onPaneClick: () => {
        map.state.close();
        selection.closeThread();
        if (!map.state.get().isAdding) selection.selectCards([]);
      },
    };
  }, [map, selection, isFree, getZoom]);
  return (
    <ReactFlow
      className={styles.flow}
      aria-label={words.map}
      data-region="canvas"
      tabIndex={0}
      nodes={elements.nodes}
      edges={elements.edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      {...hands}
      onConnectEnd={onConnectEnd}
      connectionLineComponent={ConnectionLine}
      connectionMode={ConnectionMode.Loose}
      connectionRadius={28}
      onlyRenderVisibleElements
      disableKeyboardA11y
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={MULTI_SELECTION_KEYS}
      selectionOnDrag={!isHand && !isReading}
      selectionMode={SelectionMode.Partial}
      panOnScroll
      panOnDrag={isHand || isReading ? PAN_WITH_LEFT : PAN_WITH_MIDDLE}
      panActivationKeyCode="Space"
      zoomOnDoubleClick={false}
      nodesDraggable={canWrite && !isReading}
      nodesConnectable={canWrite && !isReading}
      nodeDragThreshold={3}
      elevateNodesOnSelect={false}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      attributionPosition="bottom-right"
    >
      {children}
    </ReactFlow>
  );
}

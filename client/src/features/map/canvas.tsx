import {
  Background,
  ConnectionMode,
  type EdgeTypes,
  type NodeTypes,
  ReactFlow,
  SelectionMode,
  useReactFlow,
} from '@xyflow/react';
import { type PointerEvent, useCallback, useRef } from 'react';
import { useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useMessages } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import styles from './canvas.module.css';
import { CardNodeView } from './card-node-view.tsx';
import { LinkEdgeView } from './link-edge-view.tsx';
import { useMap } from './map-context.ts';
import { PeerCursors } from './peer-cursors.tsx';
import { MAX_ZOOM, MIN_ZOOM, useCamera } from './use-camera.ts';
import { useMapKeys } from './use-map-keys.ts';

const nodeTypes: NodeTypes = { card: CardNodeView };
const edgeTypes: EdgeTypes = { link: LinkEdgeView };

/** Mouse buttons that pan: the middle one always, the left one with the hand. */
const PAN_WITH_MIDDLE = [1];
const PAN_WITH_LEFT = [0, 1];

/** Pans and zooms like a map: wheel pans, pinch or Ctrl wheel zooms, Space holds the hand, a drag on the floor selects. */
export function Canvas() {
  const map = useMap();
  const { canWrite, presence, selection } = useBoardSession();
  const words = useMessages(mapMessages);
  const nodes = useStore(map.model.nodes);
  const edges = useStore(map.model.edges);
  const { tool } = useStore(map.state);
  const hasSelection = useSelection().cards.length > 0;
  const root = useRef<HTMLDivElement>(null);
  const { screenToFlowPosition } = useReactFlow();
  useCamera(root);
  const onKeyDown = useMapKeys();

  const onPointerMove = useCallback(
    (event: PointerEvent) =>
      presence.showCursor(screenToFlowPosition({ x: event.clientX, y: event.clientY })),
    [presence, screenToFlowPosition],
  );
  const isHand = tool === 'hand';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the canvas inside it is the application
    <div
      ref={root}
      className={styles.map}
      data-lod="near"
      data-has-selection={hasSelection || undefined}
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onPointerLeave={() => presence.showCursor(null)}
    >
      <ReactFlow
        className={styles.flow}
        aria-label={words.map}
        tabIndex={0}
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={(changes) => map.model.applyChanges(changes)}
        onNodeDragStop={() => map.model.drop()}
        onSelectionDragStop={() => map.model.drop()}
        onNodeDoubleClick={(_event, node) => map.editTitle(node.id)}
        onPaneClick={() => {
          map.state.close();
          selection.selectCards([]);
        }}
        connectionMode={ConnectionMode.Loose}
        connectionRadius={28}
        onlyRenderVisibleElements
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
        selectionOnDrag={!isHand}
        selectionMode={SelectionMode.Partial}
        panOnScroll
        panOnDrag={isHand ? PAN_WITH_LEFT : PAN_WITH_MIDDLE}
        panActivationKeyCode="Space"
        zoomOnDoubleClick={false}
        nodesDraggable={canWrite}
        nodesConnectable={canWrite}
        nodeDragThreshold={3}
        elevateNodesOnSelect={false}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        proOptions={{ hideAttribution: true }}
      >
        <Background gap={22} size={2} />
        <PeerCursors />
      </ReactFlow>
    </div>
  );
}

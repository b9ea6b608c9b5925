import {
  Background,
  ConnectionMode,
  type EdgeTypes,
  type NodeTypes,
  ReactFlow,
  SelectionMode,
  useReactFlow,
} from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useCallback, useRef } from 'react';
import { useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useMessages } from '../../i18n/language.ts';
import { useStore } from '../../lib/store.ts';
import { Button } from '../../ui/button.tsx';
import styles from './canvas.module.css';
import { CardNodeView } from './card-node-view.tsx';
import { CardPeek } from './card-peek.tsx';
import { type CardMark, ChangeMarks } from './change-marks.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { EmptyMap } from './empty-map.tsx';
import { isMapEmpty } from './is-map-empty.ts';
import { LinkEdgeView } from './link-edge-view.tsx';
import { useMap } from './map-context.ts';
import { MapPopovers } from './map-popovers.tsx';
import { Marquee } from './marquee.tsx';
import { SNAP_PX } from './painted-hands.ts';
import { PaintedLayer } from './painted-layer.tsx';
import { PeerCursors } from './peer-cursors.tsx';
import { QuickToolbar } from './quick-toolbar.tsx';
import { Rail } from './rail.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { SnapGuides } from './snap-guides.tsx';
import { MAX_ZOOM, MIN_ZOOM, useCamera } from './use-camera.ts';
import { useClipboard } from './use-clipboard.ts';
import { useConnecting } from './use-connecting.ts';
import { useMapKeys } from './use-map-keys.ts';
import { elementsOf, useFocusedCard, usePainted } from './use-painted.ts';
import { VisionRibbon } from './vision-ribbon.tsx';
import { ZoomCorner } from './zoom-corner.tsx';

const nodeTypes: NodeTypes = { card: CardNodeView };
const edgeTypes: EdgeTypes = { link: LinkEdgeView };

/** Mouse buttons that pan: the middle one always, the left one with the hand. */
const PAN_WITH_MIDDLE = [1];
const PAN_WITH_LEFT = [0, 1];

export interface CanvasProps {
  readonly marks: readonly CardMark[];
  readonly onShowList?: () => void;
}

/** Pans and zooms like a map: wheel pans, pinch or Ctrl wheel zooms, Space holds the hand, a drag on the floor selects. */
export function Canvas({ marks, onShowList }: CanvasProps) {
  const map = useMap();
  const { canWrite, presence, selection } = useBoardSession();
  const words = useMessages(mapMessages);
  const nodes = useStore(map.model.nodes);
  const edges = useStore(map.model.edges);
  const { tool } = useStore(map.state);
  const hasSelection = useSelection().cards.length > 0;
  const root = useRef<HTMLDivElement>(null);
  const { screenToFlowPosition, getZoom } = useReactFlow();
  const isFree = useRef(false);
  const isHand = tool === 'hand';
  const { painter, hovered, marquee } = usePainted(root, isHand || onShowList !== undefined);
  const focused = useFocusedCard(root, painter !== null);
  const peeked = hovered ?? focused;
  const elements = elementsOf(painter !== null, nodes, edges);
  useCamera(root);
  useMapKeys(root);
  useClipboard(root);

  const onPointerMove = useCallback(
    (event: PointerEvent) => {
      const at = screenToFlowPosition({ x: event.clientX, y: event.clientY });
      map.pointer = at;
      presence.showCursor(at);
    },
    [map, presence, screenToFlowPosition],
  );
  const onDoubleClick = ({ target, clientX, clientY }: MouseEvent) => {
    const isFloor = target instanceof Element && target.classList.contains('react-flow__pane');
    if (isFloor && canWrite)
      map.state.open({ kind: 'create', at: screenToFlowPosition({ x: clientX, y: clientY }) });
  };
  const onConnectEnd = useConnecting();
  const isEmpty = isMapEmpty(nodes);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the canvas inside it is the application
    <div
      ref={root}
      className={styles.map}
      data-lod="near"
      data-painted={painter !== null || undefined}
      data-over-card={hovered !== null || undefined}
      data-has-selection={hasSelection || undefined}
      onDoubleClick={onDoubleClick}
      // With Ctrl held, cards go where the hand puts them. Before the canvas moves them, hence on the way down.
      onPointerMoveCapture={(event) => {
        isFree.current = event.ctrlKey || event.metaKey;
      }}
      onPointerMove={onPointerMove}
      onPointerLeave={() => {
        map.pointer = null;
        presence.showCursor(null);
      }}
    >
      <ReactFlow
        className={styles.flow}
        aria-label={words.map}
        tabIndex={0}
        nodes={elements.nodes}
        edges={elements.edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={(changes) => map.model.applyChanges(changes, isFree.current ? 0 : SNAP_PX / getZoom())}
        onNodeDragStop={() => map.model.drop()}
        onSelectionDragStop={() => map.model.drop()}
        onNodeDoubleClick={(_event, node) => map.editTitle(node.id)}
        onConnectEnd={onConnectEnd}
        connectionLineComponent={ConnectionLine}
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
        selectionOnDrag={!isHand && !onShowList}
        selectionMode={SelectionMode.Partial}
        panOnScroll
        panOnDrag={isHand || onShowList ? PAN_WITH_LEFT : PAN_WITH_MIDDLE}
        panActivationKeyCode="Space"
        zoomOnDoubleClick={false}
        nodesDraggable={canWrite && !onShowList}
        nodesConnectable={canWrite && !onShowList}
        nodeDragThreshold={3}
        elevateNodesOnSelect={false}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        attributionPosition="bottom-right"
      >
        <Background gap={22} size={2} />
        {painter && <PaintedLayer painter={painter} />}
        {marquee && <Marquee box={marquee} />}
        <SnapGuides />
        {marks.length > 0 && <ChangeMarks marks={marks} />}
        <PeerCursors />
        <QuickToolbar />
        <ZoomCorner />
      </ReactFlow>
      {isEmpty && <EmptyMap />}
      <VisionRibbon />
      {onShowList && (
        <div className={styles.showList}>
          <Button onPress={onShowList}>{words.list.back}</Button>
        </div>
      )}
      <Rail />
      {peeked !== null && <CardPeek key={peeked} id={peeked} />}
      <MapPopovers />
      <ShortcutList />
    </div>
  );
}

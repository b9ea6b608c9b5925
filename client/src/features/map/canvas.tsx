import { Background, useReactFlow } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, type ReactNode, useCallback, useRef } from 'react';
import { useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { mapMessages } from '../../i18n/areas/map.ts';
import { useMessages } from '../../i18n/language.ts';
import { latePart } from '../../lib/lazy-part.tsx';
import { useStore } from '../../lib/store.ts';
import { Button } from '../../ui/button.tsx';
import { BoardFlow } from './board-flow.tsx';
import styles from './canvas.module.css';
import { type CardMark, ChangeMarks } from './change-marks.tsx';
import { EmptyMap } from './empty-map.tsx';
import { Branch } from './focus/branch-pill.tsx';
import { isMapEmpty } from './is-map-empty.ts';
import { LanesLayer } from './lanes/lanes-layer.tsx';
import { Legend } from './legend/legend-panel.tsx';
import { useMap } from './map-context.ts';
import { Marquee } from './marquee.tsx';
import { PeerCursors } from './peer-cursors.tsx';
import { Rail } from './rail.tsx';
import { ShortcutList } from './shortcut-list.tsx';
import { SnapGuides } from './snap-guides.tsx';
import { GroupOutlines } from './structure/group-outlines.tsx';
import { useCamera } from './use-camera.ts';
import { useClipboard } from './use-clipboard.ts';
import { useMapKeys } from './use-map-keys.ts';
import { useMapMenu } from './use-map-menu.ts';
import { useFocusedCard, usePainted } from './use-painted.ts';
import { VisionRibbon } from './vision-ribbon.tsx';
import { ZoomCorner } from './zoom-corner.tsx';

// Nothing is selected and nothing is open in the first picture.
const QuickToolbar = latePart<object>(async () => (await import('./quick-toolbar.tsx')).QuickToolbar);
const MapPopovers = latePart<object>(async () => (await import('./map-popovers.tsx')).MapPopovers);

export interface CanvasProps {
  readonly marks: readonly CardMark[];
  /** Whether one only looks, in a page that is somebody else's. */
  readonly isEmbedded: boolean;
  readonly onShowList?: () => void;
  /** What other parts of the page put on the canvas. */
  readonly children?: ReactNode;
}

/** Pans and zooms like a map: wheel pans, pinch or Ctrl wheel zooms, Space holds the hand, a drag on the floor selects. */
export function Canvas({ marks, isEmbedded, onShowList, children }: CanvasProps) {
  const map = useMap();
  const { canWrite, presence } = useBoardSession();
  const words = useMessages(mapMessages);
  const { tool } = useStore(map.state);
  const hasSelection = useSelection().cards.length > 0;
  const root = useRef<HTMLDivElement>(null);
  const { screenToFlowPosition } = useReactFlow();
  const isFree = useRef(false);
  const isHand = tool === 'hand';
  const isReading = isEmbedded || onShowList !== undefined;
  const { shown, hovered, marquee } = usePainted(root, isHand || isReading);
  const focused = useFocusedCard(root, shown !== null);
  const peeked = hovered ?? focused;
  useCamera(root);
  useMapKeys(root);
  useClipboard(root);
  useMapMenu(root, shown?.painter ?? null, !isEmbedded);

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
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the canvas inside it is the application
    <div
      ref={root}
      className={styles.map}
      data-lod="near"
      data-painted={shown !== null || undefined}
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
      <BoardFlow isPainted={shown !== null} isHand={isHand} isReading={isReading} isFree={isFree}>
        <Background gap={22} size={2} />
        <LanesLayer />
        {shown && <shown.Layer painter={shown.painter} />}
        {marquee && <Marquee box={marquee} />}
        <SnapGuides />
        <GroupOutlines />
        {marks.length > 0 && <ChangeMarks marks={marks} />}
        <PeerCursors />
        {children}
        <QuickToolbar />
        <ZoomCorner hasOverview={!isEmbedded} />
      </BoardFlow>
      <EmptyFloor />
      <VisionRibbon />
      <Branch />
      <Legend />
      {onShowList && (
        <div className={styles.showList}>
          <Button onPress={onShowList}>{words.list.back}</Button>
        </div>
      )}
      {!isEmbedded && <Rail />}
      {shown && peeked !== null && <shown.Peek key={peeked} id={peeked} />}
      <MapPopovers />
      <ShortcutList />
    </div>
  );
}

/** What stands on the floor while nobody has put anything there. */
function EmptyFloor() {
  return isMapEmpty(useStore(useMap().model.nodes)) ? <EmptyMap /> : null;
}

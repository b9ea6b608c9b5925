import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { CanvasModel } from '../../canvas-adapter/canvas-model.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { lazyPart } from '../../lib/lazy-part.tsx';
import { NARROW, useMedia } from '../../lib/use-media.ts';
import { Canvas } from './canvas.tsx';
import type { CardListProps } from './card-list.tsx';
import type { CardMark } from './change-marks.tsx';
import { LiveRegion } from './live-region.tsx';
import { MapProvider } from './map-context.ts';
import { MapController } from './map-controller.ts';

// Only a phone shows the list instead of the canvas.
const CardList = lazyPart<CardListProps>(async () => (await import('./card-list.tsx')).CardList);

const NO_MARKS: readonly CardMark[] = [];

export interface BoardMapProps {
  readonly marks?: readonly CardMark[];
  /** Whether it stands in another site's page, where one only looks: without tools, moved by any drag. */
  readonly isEmbedded?: boolean;
  /** What other parts of the page put on the canvas. */
  readonly children?: ReactNode;
}

/** The map of the open board: its cards and links on a canvas, with marks around some of them. */
export function BoardMap({ marks = NO_MARKS, isEmbedded = false, children }: BoardMapProps) {
  const session = useBoardSession();
  const controller = useMemo(() => new MapController(session, new CanvasModel(session)), [session]);
  useEffect(() => controller.model.connect(), [controller]);
  useEffect(() => {
    session.map = controller;
    return () => {
      if (session.map === controller) session.map = null;
    };
  }, [controller, session]);
  useEffect(() => controller.followFindings(), [controller]);
  useEffect(() => controller.followShown(), [controller]);
  const isNarrow = useMedia(NARROW) && !isEmbedded;
  const [isCanvasAsked, setCanvasAsked] = useState(false);
  return (
    <MapProvider value={controller}>
      {isNarrow && !isCanvasAsked ? (
        <CardList onShowCanvas={() => setCanvasAsked(true)} />
      ) : (
        <ReactFlowProvider>
          <Canvas
            marks={marks}
            isEmbedded={isEmbedded}
            {...(isNarrow && { onShowList: () => setCanvasAsked(false) })}
          >
            {children}
          </Canvas>
        </ReactFlowProvider>
      )}
      <LiveRegion />
    </MapProvider>
  );
}

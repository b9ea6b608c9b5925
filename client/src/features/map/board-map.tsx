import '@xyflow/react/dist/base.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import { CanvasModel } from '../../canvas-adapter/canvas-model.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { NARROW, useMedia } from '../../lib/use-media.ts';
import { Canvas } from './canvas.tsx';
import { CardList } from './card-list.tsx';
import { LiveRegion } from './live-region.tsx';
import { MapProvider } from './map-context.ts';
import { MapController } from './map-controller.ts';

/** The map of the open board: its cards and links on a canvas. */
export function BoardMap() {
  const session = useBoardSession();
  const controller = useMemo(() => new MapController(session, new CanvasModel(session)), [session]);
  useEffect(() => controller.model.connect(), [controller]);
  useEffect(() => controller.followFindings(), [controller]);
  const isNarrow = useMedia(NARROW);
  const [isCanvasAsked, setCanvasAsked] = useState(false);
  return (
    <MapProvider value={controller}>
      {isNarrow && !isCanvasAsked ? (
        <CardList onShowCanvas={() => setCanvasAsked(true)} />
      ) : (
        <ReactFlowProvider>
          <Canvas {...(isNarrow && { onShowList: () => setCanvasAsked(false) })} />
        </ReactFlowProvider>
      )}
      <LiveRegion />
    </MapProvider>
  );
}

import { useReactFlow } from '@xyflow/react';
import { type KeyboardEvent, useCallback } from 'react';
import { useMap } from './map-context.ts';
import { onMapKey } from './map-keys.ts';
import { travelTime } from './use-camera.ts';

/** Keys of the map; single letters act only while no field is open. */
export function useMapKeys(): (event: KeyboardEvent) => void {
  const map = useMap();
  const flow = useReactFlow();
  return useCallback(
    (event) => {
      const zoom = {
        fit: () => void flow.fitView({ duration: travelTime(), padding: 0.08 }),
        fitCards: (ids: readonly string[]) =>
          void flow.fitView({
            nodes: ids.map((id) => ({ id })),
            duration: travelTime(),
            maxZoom: 1,
            padding: 0.2,
          }),
        in: () => void flow.zoomIn({ duration: travelTime() }),
        out: () => void flow.zoomOut({ duration: travelTime() }),
        reset: () => void flow.zoomTo(1, { duration: travelTime() }),
      };
      if (onMapKey(event.nativeEvent, map, zoom)) event.preventDefault();
    },
    [map, flow],
  );
}

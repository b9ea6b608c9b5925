import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { useMap } from './map-context.ts';
import { isForMap, onMapKey, type ZoomActs } from './map-keys.ts';
import { travelTime } from './use-camera.ts';

/** Keys of the map, while they are meant for it. Single letters act only while no field is open. */
export function useMapKeys(root: RefObject<HTMLElement | null>): void {
  const map = useMap();
  const flow = useReactFlow();
  useEffect(() => {
    const zoom: ZoomActs = {
      in: () => void flow.zoomIn({ duration: travelTime() }),
      out: () => void flow.zoomOut({ duration: travelTime() }),
      reset: () => void flow.zoomTo(1, { duration: travelTime() }),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (isForMap(event.target, root.current) && onMapKey(event, map, zoom)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [map, flow, root]);
}

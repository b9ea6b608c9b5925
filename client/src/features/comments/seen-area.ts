import type { Box } from '@cap-commun/shared/board-file/place-beside';
import { useStore as useFlowStore } from '@xyflow/react';
import { useCallback } from 'react';

/** Canvas units: what is seen is known to this much, so that a pan draws nothing anew most of the time. */
const STEP = 500;

/** Whether something on the canvas is in view, or nearly. */
export function useSeenArea(): (box: Box) => boolean {
  const area = useFlowStore(({ transform: [x, y, zoom], width, height }) =>
    [-x / zoom, -y / zoom, (width - x) / zoom, (height - y) / zoom]
      .map((edge, index) => (index < 2 ? Math.floor(edge / STEP) : Math.ceil(edge / STEP)) * STEP)
      .join(' '),
  );
  return useCallback(
    (box: Box) => {
      const [left = 0, top = 0, right = 0, bottom = 0] = area.split(' ').map(Number);
      return box.x <= right && box.y <= bottom && box.x + box.width >= left && box.y + box.height >= top;
    },
    [area],
  );
}

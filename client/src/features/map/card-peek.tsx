import { useStore, useViewport } from '@xyflow/react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useCardView } from '../../canvas-adapter/card-views.ts';
import styles from './canvas.module.css';
import { CardFace } from './cards/card-face.tsx';
import { useMap } from './map-context.ts';

/** A pointer that only crosses a card asks nothing of it. */
const WAIT_MS = 120;
/** Between the card and its likeness, and around it. Pixels. */
const GAP = 14;
const EDGE = 12;

/** A card that is painted small, as it looks at 100 %, beside its place. */
export function CardPeek({ id }: { readonly id: string }) {
  const [isWaiting, setWaiting] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setWaiting(false), WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  return isWaiting ? null : <Peek id={id} />;
}

function Peek({ id }: { readonly id: string }) {
  const map = useMap();
  const view = useCardView(id);
  const viewport = useViewport();
  const flow = useStore(({ domNode }) => domNode);
  const ref = useRef<HTMLDivElement>(null);
  const box = map.boxOf(id);
  useLayoutEffect(() => {
    const element = ref.current;
    const room = flow?.getBoundingClientRect();
    if (!element || !room || !box) return;
    const left = room.left + box.x * viewport.zoom + viewport.x;
    const right = left + box.width * viewport.zoom;
    const top = room.top + box.y * viewport.zoom + viewport.y;
    const isRoomAtRight = right + GAP + box.width + EDGE <= room.right;
    const x = isRoomAtRight ? right + GAP : left - GAP - box.width;
    const y = Math.min(Math.max(top, room.top + EDGE), room.bottom - EDGE - box.height);
    element.style.transform = `translate(${x}px, ${y}px)`;
  });
  if (!view || !box || view.reading.entity?.type === 'frame') return null;
  // Outside of the map, whose level of detail is another one. The card itself says its name to screen readers.
  return createPortal(
    <div
      ref={ref}
      className={styles.peek}
      style={{ width: box.width, height: box.height }}
      data-peek={id}
      aria-hidden="true"
      inert
    >
      <CardFace {...view} />
    </div>,
    document.body,
  );
}

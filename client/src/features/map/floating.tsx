import type { Point } from '@cap-commun/shared/protocol/presence';
import { useReactFlow } from '@xyflow/react';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMap } from './map-context.ts';
import styles from './tools.module.css';

const MARGIN = 12;

/** A small panel at a place of the map, kept inside the window. Takes the focus; Esc gives it back. */
export function Floating({
  at,
  label,
  children,
}: {
  readonly at: Point;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const map = useMap();
  const { flowToScreenPosition } = useReactFlow();
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Point | null>(null);

  useLayoutEffect(() => {
    const box = ref.current?.getBoundingClientRect();
    const root = ref.current?.offsetParent?.getBoundingClientRect();
    if (!box || !root) return;
    const point = flowToScreenPosition(at);
    const clamp = (value: number, most: number) => Math.max(MARGIN, Math.min(value, most - MARGIN));
    setPlace({
      x: clamp(point.x - root.left, root.width - box.width),
      y: clamp(point.y - root.top, root.height - box.height),
    });
  }, [at, flowToScreenPosition]);

  useEffect(() => {
    ref.current?.querySelector<HTMLElement>('button, input, [tabindex="0"]')?.focus();
  }, []);

  return (
    <div
      ref={ref}
      role="dialog"
      aria-label={label}
      className={styles.floating}
      style={place ? { transform: `translate(${place.x}px, ${place.y}px)` } : { visibility: 'hidden' }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        map.state.close();
        const [id] = map.session.selection.get().cards;
        if (id !== undefined) map.camera?.focusCard(id);
      }}
    >
      {children}
    </div>
  );
}

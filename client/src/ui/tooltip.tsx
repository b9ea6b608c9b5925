import { useEffect, useRef, useState } from 'react';
import { lazyPart } from '../lib/lazy-part.tsx';
import type { TooltipProps } from './tooltip-popup.tsx';

const DELAY_MS = 500;
/** After one has been read, the next shows at once. */
const WARM_MS = 500;

/** The words of a control that shows none. */
export const Tooltip = lazyPart<TooltipProps>(async () => (await import('./tooltip-popup.tsx')).TooltipPopup);

interface TooltipHands {
  readonly isOpen: boolean;
  readonly hover: (isHovered: boolean) => void;
  readonly focus: (isFocused: boolean, element: Element | null) => void;
  readonly close: () => void;
}

let warmUntil = 0;

/** When a tooltip shows: at a hand that rests, at once by keyboard; Esc, a press or a hand that leaves closes it. */
export function useTooltip(): TooltipHands {
  const [isOpen, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const close = () => {
    clearTimeout(timer.current);
    if (isOpen) warmUntil = performance.now() + WARM_MS;
    setOpen(false);
  };
  return {
    isOpen,
    close,
    hover: (isHovered) => {
      if (!isHovered) return close();
      Tooltip.preload();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setOpen(true), performance.now() < warmUntil ? 0 : DELAY_MS);
    },
    focus: (isFocused, element) => {
      if (!isFocused) close();
      else if (element?.matches(':focus-visible')) setOpen(true);
    },
  };
}

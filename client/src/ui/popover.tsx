import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { lazyModule } from '../lib/lazy-module.ts';
import { useStore } from '../lib/store.ts';
import { withOpening } from './opening.ts';
import type { PopoverPlacement } from './popover-popup.tsx';

const popup = lazyModule(() => import('./popover-popup.tsx'));

export interface PopoverProps {
  readonly trigger: ReactElement;
  readonly label: string;
  readonly placement?: PopoverPlacement;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A small floating panel beside the control that opens it; never leaves the window. */
export function Popover({ trigger, label, placement = 'bottom start', children, ...props }: PopoverProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpenHere, setOpenHere] = useState(false);
  const isOpen = props.isOpen ?? isOpenHere;
  const setOpen = (next: boolean) => {
    setOpenHere(next);
    if (next !== isOpen) props.onOpenChange?.(next);
  };
  const loaded = useStore(popup);
  if (isOpen) void popup.load();
  return (
    <>
      {withOpening(trigger, {
        anchor,
        isOpen,
        hasPopup: 'dialog',
        onOpen: () => setOpen(true),
        onApproach: () => void popup.load(),
      })}
      {isOpen && loaded && (
        <loaded.PopoverPopup
          anchor={anchor}
          label={label}
          placement={placement}
          onClose={() => setOpen(false)}
        >
          {children}
        </loaded.PopoverPopup>
      )}
    </>
  );
}

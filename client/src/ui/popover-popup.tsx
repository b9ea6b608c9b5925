import type { ReactNode, RefObject } from 'react';
import { Popover as AriaPopover, Dialog } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import styles from './menu.module.css';

export type PopoverPlacement = 'bottom start' | 'bottom end' | 'bottom' | 'top' | 'right' | 'left';

interface PopoverPopupProps {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly label: string;
  readonly placement: PopoverPlacement;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The panel of an open popover. */
export function PopoverPopup({ anchor, label, placement, onClose, children }: PopoverPopupProps) {
  return (
    <AriaPopover
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      trigger="DialogTrigger"
      triggerRef={anchor}
      className={classNames(styles.popover, styles.panel)}
      placement={placement}
      offset={6}
    >
      <Dialog aria-label={label}>{children}</Dialog>
    </AriaPopover>
  );
}

import type { ReactNode, RefObject } from 'react';
import { Popover as AriaPopover, Dialog } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import styles from './menu.module.css';

export interface AnchoredProps {
  /** What it opens beside; the keyboard goes back to where it was. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small panel that is there only while it is open. */
export function AnchoredPanel({ anchor, label, onClose, children }: AnchoredProps) {
  return (
    <AriaPopover
      className={classNames(styles.popover, styles.panel)}
      triggerRef={anchor}
      isOpen
      onOpenChange={onClose}
      placement="bottom start"
      offset={6}
    >
      <Dialog aria-label={label}>{children}</Dialog>
    </AriaPopover>
  );
}

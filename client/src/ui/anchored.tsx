import type { ReactNode, RefObject } from 'react';
import { Menu as AriaMenu, Popover as AriaPopover, Dialog } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import styles from './menu.module.css';

export interface AnchoredProps {
  /** What it opens beside; the keyboard goes back to where it was. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A menu that is there only while it is open: for the rows of long lists, which would not bear one each. */
export function AnchoredMenu({ anchor, label, onClose, children }: AnchoredProps) {
  return (
    <AriaPopover
      className={styles.popover ?? ''}
      triggerRef={anchor}
      isOpen
      onOpenChange={onClose}
      placement="bottom start"
      offset={4}
    >
      <AriaMenu className={styles.list ?? ''} aria-label={label} autoFocus="first" onClose={onClose}>
        {children}
      </AriaMenu>
    </AriaPopover>
  );
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

import type { ReactElement, ReactNode } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import styles from './menu.module.css';

export interface PopoverProps {
  readonly trigger: ReactElement;
  readonly label: string;
  readonly placement?: 'bottom start' | 'bottom end' | 'bottom' | 'top' | 'right' | 'left';
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A small floating panel beside the control that opens it; never leaves the window. */
export function Popover(props: PopoverProps) {
  const { trigger, label, placement = 'bottom start', isOpen, onOpenChange, children } = props;
  return (
    <DialogTrigger {...(isOpen !== undefined && { isOpen })} {...(onOpenChange && { onOpenChange })}>
      {trigger}
      <AriaPopover className={classNames(styles.popover, styles.panel)} placement={placement} offset={6}>
        <Dialog aria-label={label}>{children}</Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}

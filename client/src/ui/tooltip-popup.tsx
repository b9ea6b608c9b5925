import { type ReactNode, type RefObject, useMemo } from 'react';
import { Tooltip as AriaTooltip, TooltipTriggerStateContext } from 'react-aria-components';
import styles from './button.module.css';

export interface TooltipProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly placement?: 'top' | 'right' | 'bottom' | 'left';
  readonly shortcut?: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** An open tooltip. */
export function TooltipPopup({ anchor, placement = 'bottom', shortcut, onClose, children }: TooltipProps) {
  const state = useMemo(
    () => ({ isOpen: true, shouldSkipAnimation: false, open: () => undefined, close: onClose }),
    [onClose],
  );
  return (
    <TooltipTriggerStateContext value={state}>
      <AriaTooltip triggerRef={anchor} placement={placement} offset={6} className={styles.tooltip ?? ''}>
        {children}
        {shortcut !== undefined && <span className={styles.shortcut}>{shortcut}</span>}
      </AriaTooltip>
    </TooltipTriggerStateContext>
  );
}

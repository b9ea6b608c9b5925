import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip } from 'react-aria-components';
import styles from './button.module.css';

export interface TooltipProps {
  readonly placement?: 'top' | 'right' | 'bottom' | 'left';
  readonly shortcut?: string | undefined;
  readonly children: ReactNode;
}

/** The words of a control that shows none; goes inside a `TooltipTrigger`. */
export function Tooltip({ placement = 'bottom', shortcut, children }: TooltipProps) {
  return (
    <AriaTooltip placement={placement} offset={6} className={styles.tooltip ?? ''}>
      {children}
      {shortcut !== undefined && <span className={styles.shortcut}>{shortcut}</span>}
    </AriaTooltip>
  );
}

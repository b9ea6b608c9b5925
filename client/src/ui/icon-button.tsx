import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  TooltipTrigger,
} from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import styles from './button.module.css';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button.tsx';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps
  extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** Says what the button does: read by screen readers and shown as a tooltip. */
  readonly label: string;
  readonly shortcut?: string | undefined;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly tooltipPlacement?: 'top' | 'right' | 'bottom' | 'left';
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button of one icon, for rails and toolbars; its words are in a tooltip. */
export function IconButton({
  label,
  shortcut,
  variant = 'quiet',
  size,
  tooltipPlacement = 'bottom',
  children,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classNames(buttonClass(variant, size), styles.icon, className)}
      >
        {children}
      </AriaButton>
      <Tooltip placement={tooltipPlacement} shortcut={shortcut}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}

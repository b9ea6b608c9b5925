import { type ReactNode, type Ref, useRef } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import styles from './button.module.css';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button.tsx';
import { Tooltip, useTooltip } from './tooltip.tsx';

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
  ref,
  ...rest
}: IconButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const tooltip = useTooltip();
  return (
    <>
      <AriaButton
        {...rest}
        ref={(element) => {
          anchor.current = element;
          if (typeof ref === 'function') ref(element);
          else if (ref) ref.current = element;
        }}
        aria-label={label}
        className={classNames(buttonClass(variant, size), styles.icon, className)}
        onHoverChange={(isHovered) => {
          rest.onHoverChange?.(isHovered);
          tooltip.hover(isHovered);
        }}
        onFocusChange={(isFocused) => {
          rest.onFocusChange?.(isFocused);
          tooltip.focus(isFocused, anchor.current);
        }}
        onPressStart={(event) => {
          rest.onPressStart?.(event);
          tooltip.close();
        }}
      >
        {children}
      </AriaButton>
      {tooltip.isOpen && (
        <Tooltip anchor={anchor} placement={tooltipPlacement} shortcut={shortcut} onClose={tooltip.close}>
          {label}
        </Tooltip>
      )}
    </>
  );
}

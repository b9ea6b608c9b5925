import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import styles from './button.module.css';

/** `primary` is ink: one a surface. `danger` takes something away and is never filled. */
export type ButtonVariant = 'plain' | 'primary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The classes of a button, for what must be a link and look like one. */
export function buttonClass(variant: ButtonVariant = 'plain', size: ButtonSize = 'medium'): string {
  return classNames(styles.button, variant !== 'plain' && styles[variant], size !== 'medium' && styles[size]);
}

/** A button that says what it does, verb first. */
export function Button({ variant, size, icon, children, className, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classNames(buttonClass(variant, size), className)}>
      {icon}
      {children}
    </AriaButton>
  );
}

import { Check } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  MenuSection as AriaMenuSection,
  Header,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import styles from './menu.module.css';

export interface MenuProps {
  /** The button that opens the menu. */
  readonly trigger: ReactElement;
  readonly label?: string;
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
  /** Where something else than its button opens it, too. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A list of acts that opens under a button. */
export function Menu({ trigger, label, placement = 'bottom start', children, ...opening }: MenuProps) {
  return (
    <MenuTrigger {...opening}>
      {trigger}
      <Popover className={styles.popover ?? ''} placement={placement} offset={4}>
        <AriaMenu className={styles.list ?? ''} {...(label !== undefined && { 'aria-label': label })}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export interface MenuItemProps
  extends Omit<AriaMenuItemProps, 'className' | 'style' | 'children' | 'textValue'> {
  readonly label: string;
  readonly help?: string | undefined;
  readonly icon?: ReactNode;
  readonly shortcut?: string | undefined;
  readonly isChosen?: boolean;
  readonly isDanger?: boolean;
}

export function MenuItem({ label, help, icon, shortcut, isChosen, isDanger, ...rest }: MenuItemProps) {
  return (
    <AriaMenuItem
      {...rest}
      textValue={label}
      {...(isChosen !== undefined && { 'aria-current': isChosen })}
      className={classNames(styles.item, isDanger && styles.danger)}
    >
      {icon}
      <span className={styles.text}>
        {label}
        {help !== undefined && <span className={styles.help}>{help}</span>}
      </span>
      {shortcut !== undefined && <span className={styles.shortcut}>{shortcut}</span>}
      {isChosen && <Check size={14} aria-hidden />}
    </AriaMenuItem>
  );
}

export function MenuSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <AriaMenuSection>
      <Header className={styles.header ?? ''}>{title}</Header>
      {children}
    </AriaMenuSection>
  );
}

export function MenuSeparator() {
  return <Separator className={styles.separator ?? ''} />;
}

import { Check } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  MenuSection as AriaMenuSection,
  Header,
  Popover,
  Separator,
} from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import styles from './menu.module.css';

/** Which row has the focus when a menu opens; none under a mouse. */
export type FirstFocus = 'first' | 'last' | null;

/** `right top` is for a menu at the pointer: it goes up as far as it must to be whole. */
export type MenuPlacement = 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right top';

interface MenuPopupProps {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly placement: MenuPlacement;
  readonly focus: FirstFocus;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The list of an open menu, beside the button that opened it. */
export function MenuPopup({ anchor, label, placement, focus, onClose, children }: MenuPopupProps) {
  return (
    <Popover
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      trigger="MenuTrigger"
      triggerRef={anchor}
      aria-label={label}
      className={styles.popover ?? ''}
      placement={placement}
      offset={4}
    >
      <AriaMenu className={styles.list ?? ''} autoFocus={focus ?? true} onClose={onClose} aria-label={label}>
        {children}
      </AriaMenu>
    </Popover>
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

export function Item({ label, help, icon, shortcut, isChosen, isDanger, ...rest }: MenuItemProps) {
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

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <AriaMenuSection>
      <Header className={styles.header ?? ''}>{title}</Header>
      {children}
    </AriaMenuSection>
  );
}

export function Rule() {
  return <Separator className={styles.separator ?? ''} />;
}

import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';
import { lazyModule } from '../lib/lazy-module.ts';
import { useStore } from '../lib/store.ts';
import type { AnchoredProps } from './anchored.tsx';
import type { FirstFocus, MenuItemProps, MenuPlacement } from './menu-popup.tsx';
import { withOpening } from './opening.ts';

// What places and walks a list weighs more than all buttons together; it comes with the first touch of one.
const popup = lazyModule(() => import('./menu-popup.tsx'));

export interface MenuProps {
  /** The button that opens the menu. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly placement?: MenuPlacement;
  /** Where something else than its button opens it, too. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A list of acts that opens under a button. */
export function Menu({ trigger, placement = 'bottom start', ...props }: MenuProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpenHere, setOpenHere] = useState(false);
  // What opens it instead of its button is a key.
  const [focus, setFocus] = useState<FirstFocus>('first');
  const isOpen = props.isOpen ?? isOpenHere;
  const setOpen = (next: boolean) => {
    setOpenHere(next);
    if (next !== isOpen) props.onOpenChange?.(next);
  };
  const loaded = useStore(popup);
  if (isOpen) void popup.load();
  return (
    <>
      {withOpening(trigger, {
        anchor,
        isOpen,
        hasPopup: 'menu',
        onOpen: (by) => {
          setFocus(by === 'last' ? 'last' : by === 'pointer' ? null : 'first');
          setOpen(true);
        },
        onApproach: () => void popup.load(),
      })}
      {isOpen && loaded && (
        <loaded.MenuPopup
          anchor={anchor}
          label={props.label}
          placement={placement}
          focus={focus}
          onClose={() => {
            setOpen(false);
            setFocus('first');
          }}
        >
          {props.children}
        </loaded.MenuPopup>
      )}
    </>
  );
}

/** A menu that is there only while it is open: for the rows of long lists, which would not bear one each. */
export function AnchoredMenu({
  anchor,
  label,
  placement = 'bottom start',
  onClose,
  children,
}: AnchoredProps & { readonly placement?: MenuPlacement }) {
  const loaded = useStore(popup);
  useEffect(() => void popup.load(), []);
  return (
    loaded && (
      <loaded.MenuPopup anchor={anchor} label={label} placement={placement} focus="first" onClose={onClose}>
        {children}
      </loaded.MenuPopup>
    )
  );
}

export function MenuItem(props: MenuItemProps) {
  const loaded = popup.get();
  return loaded && <loaded.Item {...props} />;
}

export function MenuSection(props: { readonly title: string; readonly children: ReactNode }) {
  const loaded = popup.get();
  return loaded && <loaded.Section {...props} />;
}

export function MenuSeparator() {
  const loaded = popup.get();
  return loaded && <loaded.Rule />;
}

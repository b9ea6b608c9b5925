import { cloneElement, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import type { PressEvent } from 'react-aria-components';

/** How something was opened: where the focus goes depends on it. */
export type OpenedBy = 'pointer' | 'first' | 'last';

interface Opening {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly hasPopup: 'menu' | 'dialog';
  readonly onOpen: (by: OpenedBy) => void;
  /** The hand or the focus comes near: what will open can be made ready. */
  readonly onApproach: () => void;
}

/** A button of react-aria that opens something: it says so, and the arrows open a menu. */
export function withOpening(
  trigger: ReactElement,
  { anchor, isOpen, hasPopup, onOpen, onApproach }: Opening,
): ReactElement {
  return cloneElement(trigger as ReactElement<Record<string, unknown>>, {
    ref: anchor,
    'aria-haspopup': hasPopup,
    'aria-expanded': isOpen,
    onHoverStart: onApproach,
    onFocus: onApproach,
    onPress: ({ pointerType }: PressEvent) =>
      onOpen(pointerType === 'keyboard' || pointerType === 'virtual' ? 'first' : 'pointer'),
    onKeyDown: (event: KeyboardEvent) => {
      if (hasPopup !== 'menu' || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      onOpen(event.key === 'ArrowUp' ? 'last' : 'first');
    },
  });
}

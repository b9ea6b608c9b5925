import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard where it was when the control that had it goes away because of what it did: the place of the
 * control, which must be able to take the focus, takes it.
 */
export function useKeptFocus<Place extends HTMLElement>(state: unknown): RefObject<Place | null> {
  const place = useRef<Place>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const note = () => {
      hadFocus.current = true;
    };
    // What goes away tells nothing; what the focus leaves for is somewhere else on the page.
    const forget = (event: FocusEvent) => {
      if (event.relatedTarget !== null) hadFocus.current = element.contains(event.relatedTarget as Node);
    };
    element.addEventListener('focusin', note);
    element.addEventListener('focusout', forget);
    return () => {
      element.removeEventListener('focusin', note);
      element.removeEventListener('focusout', forget);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of state that takes the control away
  useEffect(() => {
    const { activeElement, body } = document;
    if (hadFocus.current && (activeElement === null || activeElement === body)) place.current?.focus();
  }, [state]);
  return place;
}

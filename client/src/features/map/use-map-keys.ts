import { type RefObject, useEffect, useMemo } from 'react';
import { useActRegistry, useRegisterActs } from '../../acts/use-acts.ts';
import { isTyping } from '../../lib/is-typing.ts';
import { mapActs } from './acts/map-acts.ts';
import { useMap } from './map-context.ts';
import { isForMap } from './map-keys.ts';

/** The acts of the map, and their keys while they are meant for it and no field is open. */
export function useMapKeys(root: RefObject<HTMLElement | null>): void {
  const map = useMap();
  const registry = useActRegistry();
  useRegisterActs(useMemo(() => mapActs(map), [map]));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || !isForMap(event.target, root.current)) return;
      if (registry.press(event, 'map')) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [registry, root]);
}

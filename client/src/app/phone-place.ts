import { useEffect, useRef, useState } from 'react';
import { useSelection } from '../document/hooks.ts';
import { useBoardSession } from '../document/session-context.ts';
import type { PhonePlace } from '../features/phone/index.ts';

/** Where one is on a phone, and the way elsewhere; a list of findings that is asked for takes the page. */
export function usePhonePlace(): readonly [PhonePlace, (place: PhonePlace) => void] {
  const { selection } = useBoardSession();
  const { panel, isPanelOpen, finding, shown } = useSelection();
  const [place, setPlace] = useState<PhonePlace>('map');
  const isAsked = isPanelOpen && panel === 'findings';
  const isOpening = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another finding is another time
  useEffect(() => {
    // The panel that a wide page opens with is not asked for: a phone opens on the map.
    if (isAsked && !isOpening.current) setPlace('findings');
    isOpening.current = false;
  }, [isAsked, finding]);
  useEffect(() => {
    if (shown.length > 0) setPlace('map');
  }, [shown]);
  const go = (next: PhonePlace) => {
    selection.closeVersions();
    selection.closeGate();
    setPlace(next);
    if (next === 'findings') selection.showPanel('findings');
    else selection.closePanel();
  };
  return [place, go];
}

import { useEffect, useState } from 'react';

/** Below this width a free canvas is no help: cards are a list by objective, and their titles are written in the form. */
export const NARROW = '(max-width: 767px)';

/** From this width on the panel stands beside the canvas; below, it lies over it. */
export const DOCKED_PANEL = '(min-width: 1280px)';

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const update = () => setMatches(list.matches);
    update();
    list.addEventListener('change', update);
    return () => list.removeEventListener('change', update);
  }, [query]);
  return matches;
}

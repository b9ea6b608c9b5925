import { useEffect, useState } from 'react';
import { readPalette } from './page-colours.ts';
import type { Palette } from './shapes.ts';

/** The page's colours as they are now; another object as soon as its theme or the board's brand pair changes. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(readShown);
  useEffect(() => {
    const observer = new MutationObserver(() => setPalette(readShown()));
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-pair'] });
    setPalette(readShown());
    return () => observer.disconnect();
  }, []);
  return palette;
}

function readShown(): Palette {
  return readPalette(document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light');
}

import { useSyncExternalStore } from 'react';
import { readPalette } from './page-colours.ts';
import type { Palette } from './shapes.ts';

let shown: Palette | null = null;
let observer: MutationObserver | null = null;
const listeners = new Set<() => void>();

/**
 * The page's colours as they are now; another object as soon as its theme or the board's brand pair changes. They are
 * read once for everybody who asks: reading them makes the page compute its styles.
 */
export function usePalette(): Palette {
  return useSyncExternalStore(subscribe, get);
}

function get(): Palette {
  shown ??= readShown();
  return shown;
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    // What changed while nobody looked is read anew.
    shown = null;
    observer = new MutationObserver(() => {
      shown = readShown();
      for (const each of [...listeners]) each();
    });
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-pair'] });
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observer = null;
  };
}

function readShown(): Palette {
  return readPalette(document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light');
}

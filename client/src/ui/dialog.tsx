import { lazyPart } from '../lib/lazy-part.tsx';
import type { DialogProps } from './dialog-window.tsx';

/** A dialog over the page: focus stays inside, Esc closes it and gives focus back to the opener. */
export const Dialog = lazyPart<DialogProps>(async () => (await import('./dialog-window.tsx')).DialogWindow);

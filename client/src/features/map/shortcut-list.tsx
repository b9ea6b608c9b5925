import { lazyPart } from '../../lib/lazy-part.tsx';
import { useStore } from '../../lib/store.ts';
import { useMap } from './map-context.ts';

const ShortcutSheet = lazyPart<object>(async () => (await import('./shortcut-sheet.tsx')).ShortcutSheet);

/** The list of shortcuts, once it is asked for. */
export function ShortcutList() {
  const { isHelpOpen } = useStore(useMap().state);
  return isHelpOpen && <ShortcutSheet />;
}

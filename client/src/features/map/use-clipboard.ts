import { type RefObject, useEffect } from 'react';
import { CARDS_MEDIA_TYPE, copiedAs, copyTo, pasteCards } from '../../document/card-clipboard.ts';
import { isTyping } from '../../lib/is-typing.ts';
import { useMap } from './map-context.ts';
import type { MapController } from './map-controller.ts';
import { isForMap } from './map-keys.ts';

/** Copies, cuts and pastes cards, within a board and between boards; in a field, the clipboard is the field's. */
export function useClipboard(root: RefObject<HTMLElement | null>): void {
  const map = useMap();
  useEffect(() => {
    const isOurs = ({ target }: ClipboardEvent): boolean =>
      !isTyping(target) && isForMap(target, root.current);
    const onCopy = (event: ClipboardEvent): void => {
      if (isOurs(event) && !getSelection()?.toString() && copyTo(event.clipboardData, map.session))
        event.preventDefault();
    };
    const onCut = (event: ClipboardEvent): void => {
      if (!isOurs(event) || !map.session.canWrite || !copyTo(event.clipboardData, map.session)) return;
      event.preventDefault();
      map.removeSelected('with content');
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (isOurs(event) && paste(map, event)) event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, [map, root]);
}

/** Cards come in as they were; other text is shown first as the cards that it would become. */
function paste({ session, camera, pointer }: MapController, { clipboardData }: ClipboardEvent): boolean {
  const at = pointer ?? camera?.center() ?? { x: 0, y: 0 };
  const text = clipboardData?.getData('text/plain') ?? '';
  if (pasteCards(session, clipboardData?.getData(CARDS_MEDIA_TYPE) || copiedAs(text), at)) return true;
  if (!session.canWrite || text.trim() === '') return false;
  session.incoming.set({ kind: 'text', at, text });
  return true;
}

import { type RefObject, useEffect } from 'react';
import { CARDS_MEDIA_TYPE, copyCards, pasteCards } from '../../document/card-clipboard.ts';
import { useMap } from './map-context.ts';
import type { MapController } from './map-controller.ts';
import { isForMap, isTyping } from './map-keys.ts';

/** Copies, cuts and pastes cards, within a board and between boards; in a field, the clipboard is the field's. */
export function useClipboard(root: RefObject<HTMLElement | null>): void {
  const map = useMap();
  useEffect(() => {
    const isOurs = ({ target }: ClipboardEvent): boolean =>
      !isTyping(target) && isForMap(target, root.current);
    const onCopy = (event: ClipboardEvent): void => {
      if (isOurs(event) && !getSelection()?.toString() && copy(map, event)) event.preventDefault();
    };
    const onCut = (event: ClipboardEvent): void => {
      if (!isOurs(event) || !map.session.canWrite || !copy(map, event)) return;
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

function copy({ session }: MapController, { clipboardData }: ClipboardEvent): boolean {
  const copied = copyCards(session, session.selection.get().cards);
  if (!copied || !clipboardData) return false;
  clipboardData.setData(CARDS_MEDIA_TYPE, copied.file);
  clipboardData.setData('text/plain', copied.text);
  return true;
}

/** Cards come in as they were; other text is shown first as the cards that it would become. */
function paste(
  { session, camera, pointer, state }: MapController,
  { clipboardData }: ClipboardEvent,
): boolean {
  const at = pointer ?? camera?.center() ?? { x: 0, y: 0 };
  const text = clipboardData?.getData('text/plain') ?? '';
  if (pasteCards(session, clipboardData?.getData(CARDS_MEDIA_TYPE) || text, at)) return true;
  if (!session.canWrite || text.trim() === '') return false;
  state.open({ kind: 'paste-rows', at, text });
  return true;
}

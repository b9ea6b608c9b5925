import { type RefObject, useEffect } from 'react';
import { CARDS_MEDIA_TYPE, copiedAs, copyTo, pasteCards } from '../../document/card-clipboard.ts';
import { isTyping } from '../../lib/is-typing.ts';
import { useOutline } from './outline-context.ts';

/** Copies, cuts and pastes cards between boards and views; other text comes in as rows, a line each. */
export function useOutlineClipboard(root: RefObject<HTMLElement | null>): void {
  const { outline, writer } = useOutline();
  useEffect(() => {
    const { session } = outline;
    const isOurs = ({ target }: ClipboardEvent): boolean =>
      target instanceof Node && root.current?.contains(target) === true && !isTyping(target);
    const onCopy = (event: ClipboardEvent): void => {
      if (isOurs(event) && !getSelection()?.toString() && copyTo(event.clipboardData, session)) {
        event.preventDefault();
      }
    };
    const onCut = (event: ClipboardEvent): void => {
      if (!isOurs(event) || !session.canWrite || !copyTo(event.clipboardData, session)) return;
      event.preventDefault();
      writer.cut();
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (!isOurs(event)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const file = event.clipboardData?.getData(CARDS_MEDIA_TYPE) || copiedAs(text);
      if (pasteCards(session, file, writer.placeForPasted()) || writer.pasteLines(linesOf(text)))
        event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCut);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCut);
      document.removeEventListener('paste', onPaste);
    };
  }, [outline, writer, root]);
}

/** The lines of a text as titles: list marks at their start say nothing. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');
}

import { isJsonObject } from '@cap-commun/shared/core/json';
import { readCard } from '@cap-commun/shared/document/board-document';
import { boardRoots } from '@cap-commun/shared/document/roots';
import type { FieldPath } from '@cap-commun/shared/domain/edit';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { applySplice, moveThrough, rebaseSplice, spliceBetween } from '../lib/text-splice.ts';
import type { BoardSession } from './board-session.ts';
import { useBoardSession } from './session-context.ts';

type TextBox = HTMLTextAreaElement | HTMLInputElement;

export interface SharedText {
  readonly ref: RefObject<(HTMLTextAreaElement & HTMLInputElement) | null>;
  readonly defaultValue: string;
  readonly onInput: () => void;
}

/**
 * A text of a card that several hands may write at once. Each keystroke is written as the small change that it is,
 * on top of what the others have written meanwhile, and their changes leave this hand's caret where it was.
 */
export function useSharedText(id: string, path: FieldPath, value: string): SharedText {
  const session = useBoardSession();
  const ref = useRef<(HTMLTextAreaElement & HTMLInputElement) | null>(null);
  /** What the box held when it was last in step with the document. */
  const shown = useRef(value);

  useLayoutEffect(() => {
    if (ref.current) show(ref.current, value);
    shown.current = value;
  }, [value]);

  const name = path.join('/');
  useEffect(() => {
    const { presence, selection } = session;
    const isHere = () => ref.current !== null && document.activeElement === ref.current;
    const tell = () => {
      if (isHere()) presence.showCaret(id, name, ref.current?.selectionEnd ?? 0);
    };
    // A title at the head of a form is in nobody's hands for the selection: what was shown of it goes with the caret.
    const leave = ({ target }: FocusEvent) => {
      if (target === ref.current) presence.showEditing(selection.get().editing);
    };
    document.addEventListener('selectionchange', tell);
    document.addEventListener('focusout', leave);
    return () => {
      document.removeEventListener('selectionchange', tell);
      document.removeEventListener('focusout', leave);
    };
  }, [session, id, name]);

  const onInput = () => {
    const box = ref.current;
    if (!box) return;
    const written = currentText(session, id, path);
    const mine = spliceBetween(shown.current, box.value);
    const merged = applySplice(written, rebaseSplice(mine, spliceBetween(shown.current, written)));
    shown.current = merged;
    show(box, merged);
    session.edit([{ op: 'set', id, path, value: merged }], { merge: `${id}|${path.join('|')}` });
  };
  return { ref, defaultValue: value, onInput };
}

/** What the document holds now, which may be ahead of what is drawn by a frame. */
function currentText(session: BoardSession, id: string, path: FieldPath): string {
  let value: unknown = readCard(id, boardRoots(session.doc).cards.get(id)).raw;
  for (const name of path) value = isJsonObject(value) ? value[name] : undefined;
  return typeof value === 'string' ? value : '';
}

function show(box: TextBox, value: string): void {
  if (box.value === value) return;
  const splice = spliceBetween(box.value, value);
  const start = moveThrough(box.selectionStart ?? value.length, splice);
  const end = moveThrough(box.selectionEnd ?? value.length, splice);
  box.value = value;
  if (box.ownerDocument.activeElement === box) box.setSelectionRange(start, end);
}

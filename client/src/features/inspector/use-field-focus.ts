import type { FieldPath } from '@cap-commun/shared/domain/edit';
import { type RefObject, useEffect } from 'react';
import { useSelection } from '../../document/hooks.ts';
import { useBoardSession } from '../../document/session-context.ts';
import { nameOf } from './form-context.ts';

/**
 * Shows the others that this hand is in a field, and puts it there when a fix asks for it. The title is written on
 * the card itself, so it only takes the focus when somebody clicks it.
 */
export function useFieldFocus(id: string, path: FieldPath, input: RefObject<HTMLElement | null> | null) {
  const { selection } = useBoardSession();
  const { editing } = useSelection();
  const name = nameOf(path);
  const isAsked = name !== 'title' && editing?.card === id && editing.field === name;
  useEffect(() => {
    if (!isAsked || !input?.current || input.current === document.activeElement) return;
    input.current.focus();
    input.current.scrollIntoView({ block: 'center' });
  }, [isAsked, input]);
  return {
    onFocus: () => {
      if (name !== 'title') selection.startEditing(id, name);
    },
    onBlur: () => {
      const now = selection.get().editing;
      if (now?.card === id && now.field === name) selection.stopEditing();
    },
  };
}

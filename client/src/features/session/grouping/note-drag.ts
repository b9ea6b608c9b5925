import type { EntityId } from '@cap-commun/shared/core/ids';
import type { DragEvent } from 'react';

/** Kind of what is dragged, so that nothing else is taken for a note. */
const DRAGGED = 'application/x-cap-commun-notes';

/** Makes a note draggable, with those that go along. */
export function dragSource(notes: () => readonly EntityId[]) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent<HTMLElement>) => {
      event.dataTransfer.setData(DRAGGED, notes().join(' '));
      event.dataTransfer.effectAllowed = 'move';
    },
  };
}

/** Takes notes that are let go over it. */
export function dropTarget(canWrite: boolean, onDrop: (notes: readonly EntityId[]) => void) {
  if (!canWrite) return {};
  return {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!event.dataTransfer.types.includes(DRAGGED)) return;
      event.preventDefault();
      event.currentTarget.dataset.over = '';
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      delete event.currentTarget.dataset.over;
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      delete event.currentTarget.dataset.over;
      const notes = event.dataTransfer.getData(DRAGGED).split(' ').filter(Boolean);
      if (notes.length === 0) return;
      event.preventDefault();
      onDrop(notes);
    },
  };
}

export type DropTarget = ReturnType<typeof dropTarget>;

import type { Entity } from '@cap-commun/shared/domain/registry';
import type { KeyboardEvent } from 'react';
import type { MapController } from './map-controller.ts';

/**
 * Keys of a title being written: Enter keeps it, Tab and Ctrl Enter keep it and write the next linked card, Shift
 * Tab goes back to the one before, Esc leaves. A composed letter (accents, kana) keeps its Enter.
 */
export function onTitleKey(
  event: KeyboardEvent<HTMLTextAreaElement>,
  entity: Entity,
  map: MapController,
): void {
  event.stopPropagation();
  if (event.nativeEvent.isComposing) return;
  const { key, shiftKey } = event;
  const isNext = (key === 'Tab' && !shiftKey) || (key === 'Enter' && (event.ctrlKey || event.metaKey));
  if (isNext) {
    if (map.createNext(entity)) event.preventDefault();
    else leave(event, entity, map);
  } else if (key === 'Tab') {
    if (map.editPrevious(entity)) event.preventDefault();
  } else if (key === 'Enter' || key === 'Escape') {
    leave(event, entity, map);
  }
}

function leave(event: KeyboardEvent<HTMLTextAreaElement>, entity: Entity, map: MapController): void {
  event.preventDefault();
  map.session.selection.stopEditing();
  map.camera?.focusCard(entity.id);
}

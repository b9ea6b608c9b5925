import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Entity } from '@cap-commun/shared/domain/registry';
import type { KeyboardEvent } from 'react';
import type { MapController } from './map-controller.ts';

/**
 * Keys of a title being written: Tab and Ctrl Enter keep it and write the next linked card, Shift Tab goes back to the
 * one before. In a chain of cards Enter writes another of the same kind, else it keeps the title; Esc leaves. An empty
 * card of the chain goes when it is left. A composed letter (accents, kana) keeps its Enter.
 */
export function onTitleKey(
  event: KeyboardEvent<HTMLTextAreaElement>,
  entity: Entity,
  map: MapController,
): void {
  // Keys of the page, such as Ctrl K or F6, go on to it; what is typed doesn’t.
  if (!(event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key))) event.stopPropagation();
  if (event.nativeEvent.isComposing) return;
  const { key, shiftKey } = event;
  const isNext = (key === 'Tab' && !shiftKey) || (key === 'Enter' && (event.ctrlKey || event.metaKey));
  const isEmpty = event.currentTarget.value.trim() === '';
  if (isNext) {
    event.stopPropagation();
    if (map.createNext(entity)) event.preventDefault();
    else leave(event, entity, map);
  } else if (key === 'Tab') {
    if (!map.editPrevious(entity)) return;
    event.preventDefault();
    if (isEmpty && map.chain.made(entity.id)) map.discard(entity.id);
  } else if (key === 'Enter' && map.chain.isOn.get() && !shiftKey && !isEmpty) {
    event.preventDefault();
    map.createSibling(entity);
  } else if (key === 'Enter' || key === 'Escape') {
    leave(event, entity, map);
  }
}

function leave(event: KeyboardEvent<HTMLTextAreaElement>, entity: Entity, map: MapController): void {
  event.preventDefault();
  const next = endTitle(map, entity.id, event.currentTarget.value);
  map.camera?.focusCard(next);
}

/** Ends the writing of a title; answers the card that is in hand after it. */
export function endTitle(map: MapController, id: EntityId, title: string): EntityId {
  const before = map.chain.before(id);
  const isDiscarded = title.trim() === '' && map.chain.made(id);
  map.session.selection.stopEditing();
  map.chain.end();
  if (!isDiscarded) return id;
  map.discard(id);
  map.session.selection.selectCards(before === null ? [] : [before]);
  return before ?? id;
}

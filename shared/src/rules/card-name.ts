import type { EntityId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import { isVisible, withoutDirection } from '../core/plain-text.ts';
import { definitionOf } from '../domain/registry.ts';
import type { BoardGraph } from '../graph/board-graph.ts';

/** How a card is named in a sentence: its title as typed, or its kind while it has none that can be seen. */
export function cardName(graph: BoardGraph, id: EntityId, lang: Language): string {
  const entity = graph.peek(id);
  if (entity === undefined) return id;
  const title = withoutDirection(entity.title ?? '').trim();
  return isVisible(title) ? title : definitionOf(entity.type).label[lang].toLocaleLowerCase(lang);
}

import type { EntityId } from '../../core/ids.ts';
import type { Label } from '../../core/language.ts';
import type { Edit } from '../../domain/edit.ts';
import type { EntityByType, EntityType } from '../../domain/registry.ts';
import type { Fix, FixContext, FixOption, Opening } from '../fix.ts';
import { contentTokens } from './title-reading.ts';
import { titleOf } from './words.ts';

/** Asks for a value that only people know. */
export function focusOn(entity: EntityId, field: string, label: Label): Fix {
  return { kind: 'focus', label, entity, field: [field] };
}

/** Asks people for what one field cannot hold. */
export function openForm(label: Label, opening: Opening): Fix {
  return { kind: 'open', label, opening };
}

export function doEdits(label: Label, ...edits: readonly Edit[]): Fix {
  return { kind: 'edits', label, edits };
}

/** A choice, or nothing when there is nothing to choose from. */
export function chooseAmong(label: Label, options: readonly FixOption[]): Fix | null {
  return options.length === 0 ? null : { kind: 'choose', label, options };
}

const MAX_SUGGESTIONS = 5;

/** The cards of a kind whose titles share most words with a card's, best first. */
export function closestByTitle<Type extends EntityType>(
  { graph }: FixContext,
  id: EntityId,
  type: Type,
): readonly EntityByType<Type>[] {
  const own = contentTokens(titleOf(graph.get(id)));
  const scored = graph.all(type).map((entity) => {
    const tokens = contentTokens(entity.title ?? '');
    return { entity, shared: [...tokens].filter((token) => own.has(token)).length };
  });
  // Sorting is stable, so ties stay in the order of ids.
  scored.sort((a, b) => b.shared - a.shared);
  return scored.slice(0, MAX_SUGGESTIONS).map(({ entity }) => entity);
}

import type { Finding } from '@cap-commun/shared/domain/finding';
import type { EntityByType, EntityType } from '@cap-commun/shared/domain/registry';
import type { CardFacts } from '../../../canvas-adapter/card-facts.ts';

/** What the drawing of a kind of card is given. */
export interface CardProps<Type extends EntityType = EntityType> {
  readonly entity: EntityByType<Type>;
  readonly facts: CardFacts;
  readonly findings: readonly Finding[];
}

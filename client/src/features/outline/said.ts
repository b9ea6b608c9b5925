import type { EntityId } from '@cap-commun/shared/core/ids';
import type { EntityType } from '@cap-commun/shared/domain/registry';

/** What this hand has just done in the outline, told to those who don't see it. */
export type Said =
  | { readonly kind: 'created'; readonly type: EntityType; readonly under: EntityId | null }
  | { readonly kind: 'deleted'; readonly count: number }
  | { readonly kind: 'moved'; readonly id: EntityId; readonly position: number; readonly count: number }
  | { readonly kind: 'hung'; readonly id: EntityId; readonly under: EntityId | null }
  | { readonly kind: 'linked'; readonly from: EntityId; readonly to: EntityId }
  | { readonly kind: 'pasted' | 'tidied'; readonly count: number }
  | { readonly kind: 'edge' | 'locked' | 'unplaced' };

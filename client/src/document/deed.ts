import type { EntityId } from '@cap-commun/shared/core/ids';
import type { Link } from '@cap-commun/shared/domain/board';
import type { FieldChange } from '@cap-commun/shared/domain/board-difference';
import type { PresenceUser } from '@cap-commun/shared/protocol/presence';

/** Who did something: this hand, somebody who was seen on the board, or somebody who wasn’t. */
export type Doer =
  | { readonly kind: 'me' }
  | { readonly kind: 'other'; readonly user: PresenceUser }
  | { readonly kind: 'unknown' };

export type Way = 'done' | 'undone' | 'redone';

export type Deed =
  | { readonly kind: 'added' | 'moved'; readonly card: EntityId }
  /** The title is what it was. */
  | { readonly kind: 'removed'; readonly card: EntityId; readonly type: string; readonly title: string }
  | { readonly kind: 'changed'; readonly card: EntityId; readonly fields: readonly FieldChange[] }
  | { readonly kind: 'linked' | 'unlinked'; readonly link: Link }
  | { readonly kind: 'board' }
  /** More than one reads: an import, an exercise, a version that came back. */
  | { readonly kind: 'many'; readonly count: number };

/** One thing that somebody did to the board. */
export interface Entry {
  readonly id: number;
  /** The server’s clock, milliseconds since 1970. */
  readonly at: number;
  readonly by: Doer;
  readonly way: Way;
  readonly deed: Deed;
}

import type { EntityId } from '../core/ids.ts';
import type { JsonObject } from '../core/json.ts';
import type { CardLayout, Link } from './board.ts';

/** A raw entity: what a file or a form gives, before any field is looked at. */
export type RawEntity = JsonObject & { readonly id: EntityId; readonly type: string };

/**
 * Where in a card: a field name, then for a `record` the key of the entry, then its field.
 * `['title']`, `['utm', 'source']`, `['readings', '2026-03-01|CRM', 'value']`, `['waivers', 'late-start|', 'by']`.
 */
export type FieldPath = readonly [string, ...string[]];

/** What changes of a card's place; what is `undefined` is said no more: a card that leaves its frame, a free height. */
export type CardMove = { readonly [Name in keyof CardLayout]?: CardLayout[Name] | undefined };

/**
 * One change to a board, as plain data: hands, fixes and imports all speak it, and only `shared/document` turns
 * it into a Yjs transaction. A list of edits is one transaction and one undo step.
 */
export type Edit =
  | { readonly op: 'create'; readonly entity: RawEntity; readonly layout?: CardLayout }
  /** Removes the card and every link that touches it. */
  | { readonly op: 'delete'; readonly id: EntityId }
  /** Gives a field a value by its merge: a text is written as a diff. `undefined` removes the field. */
  | { readonly op: 'set'; readonly id: EntityId; readonly path: FieldPath; readonly value: unknown }
  /** Adds one element to a `set` or a `list`, or one entry (an object) to a `record`. */
  | { readonly op: 'add'; readonly id: EntityId; readonly path: FieldPath; readonly value: unknown }
  /** Removes one element of a `set` or a `list` (the first equal one), or the entry of a `record` by its key. */
  | { readonly op: 'remove'; readonly id: EntityId; readonly path: FieldPath; readonly value: unknown }
  | { readonly op: 'link'; readonly link: Link & JsonObject }
  | { readonly op: 'unlink'; readonly link: Link }
  /** Gives a link the words that are drawn on it; `undefined` takes them away. A link that is not there stays away. */
  | { readonly op: 'label'; readonly link: Link; readonly label: string | undefined }
  | { readonly op: 'move'; readonly id: EntityId; readonly layout: CardMove }
  /** What the board says of itself: `title`, `lang`, `brandPair`, or one setting by `['settings', name]`. */
  | { readonly op: 'info'; readonly path: FieldPath; readonly value: unknown };

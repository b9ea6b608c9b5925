import type { EntityId } from '../core/ids.ts';
import type { Label, Language } from '../core/language.ts';
import type { Edit, FieldPath } from '../domain/edit.ts';
import type { RuleContext } from './rule-context.ts';

/** What a fix may use beside the board: a maker of fresh ids, and the language it writes titles in. */
export interface FixContext extends RuleContext {
  readonly lang: Language;
  newId(prefix: string): EntityId;
}

/** One way to settle a finding; its edits are one transaction and one undo step. */
export interface FixOption {
  readonly label: Label;
  readonly edits: readonly Edit[];
}

/** What can be done about a finding in one gesture. No fix writes a number that nobody typed. */
export type Fix =
  | { readonly kind: 'edits'; readonly label: Label; readonly edits: readonly Edit[] }
  /** The person picks one of the options, or types a value of their own into `free`. */
  | {
      readonly kind: 'choose';
      readonly label: Label;
      readonly options: readonly FixOption[];
      readonly free?: { readonly entity: EntityId; readonly field: FieldPath };
    }
  /** The answer is the person's: the field is shown and focused. */
  | { readonly kind: 'focus'; readonly label: Label; readonly entity: EntityId; readonly field: FieldPath };

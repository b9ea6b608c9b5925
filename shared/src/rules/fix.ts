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
  /** The card that it keeps of several, when people have to see them side by side to choose. */
  readonly keeps?: EntityId;
}

/** What people fill in or say together to settle a finding. Each has a form of its own in the product. */
export type Opening =
  /** A title and a target that meet a letter of SMART. */
  | { readonly form: 'smart'; readonly objective: EntityId; readonly letter: 'S' | 'M' }
  /** Another verdict on a metric, with its reason. */
  | { readonly form: 'override'; readonly metric: EntityId }
  /** Each brand's yes to a split. */
  | { readonly form: 'confirm-split'; readonly split: EntityId }
  /** Which value to keep where metrics that are the same say different things; the first of them stays. */
  | { readonly form: 'merge-metrics'; readonly metrics: readonly EntityId[] };

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
  | { readonly kind: 'focus'; readonly label: Label; readonly entity: EntityId; readonly field: FieldPath }
  /** The answer is a conversation: its form is opened. */
  | { readonly kind: 'open'; readonly label: Label; readonly opening: Opening };
